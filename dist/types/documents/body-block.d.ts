import type { Span } from '../model/position.js';
/** One cell of a table, without its pipes and the blanks around its text. */
export interface Cell extends Span {
    readonly text: string;
}
/** An item of a list. Its span includes the lists inside it, its text does not: they have items of their own. */
export interface ListItem extends Span {
    readonly text: string;
    /** Of a task list: whether it is ticked. */
    readonly checked: boolean | undefined;
}
export interface BlockTable extends Span {
    readonly header: readonly string[];
    /** The cells of the header, with their places. */
    readonly headCells: readonly Cell[];
    readonly rows: readonly (readonly Cell[])[];
}
/** A piece of written words: no code, no HTML, no address of a link. */
export interface Words extends Span {
    /** What stands at the head of the table column in which they stand. */
    readonly column: string | undefined;
}
/** A top-level part of a body: a heading, or whatever stands between two of them. */
export interface Block extends Span {
    /** 1 to 6 for a heading, 0 for anything else. */
    readonly depth: number;
    /** As plain text. */
    readonly text: string;
    readonly items: readonly ListItem[];
    readonly tables: readonly BlockTable[];
    readonly words: readonly Words[];
}
export declare function withoutMarks(text: string): string;
