import type { Span } from '../../model/position.js';
/** A line without its end. */
export interface Line extends Span {
    readonly text: string;
}
/**
 * The lines above the first section of a document, its title and sections about the document itself included, code and
 * comments left out.
 */
export declare function topLines(text: string, from: number): readonly Line[];
/** All lines of the top of a body. */
export declare function linesFrom(text: string, from: number): Iterable<Line>;
export declare function headingOf(line: Line): {
    readonly depth: number;
    readonly text: string;
} | undefined;
