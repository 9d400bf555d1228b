/** A half-open range of UTF-16 offsets into a document's text: `start` is in, `end` is not. */
export interface Span {
    readonly start: number;
    readonly end: number;
}
/** Where something stands in a file: lines and columns count from 1, and the end is the first column after it. */
export interface Position {
    readonly line: number;
    readonly column: number;
    readonly endLine: number;
    readonly endColumn: number;
}
/** The first line of a file: where a finding points when the thing it misses is nowhere to be seen. */
export declare const FIRST_LINE: Position;
