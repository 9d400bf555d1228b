import type { Span } from '../model/position.js';
/** A stretch of a text and what is to stand there instead. Offsets are those of the text before any edit. */
export interface Edit extends Span {
    readonly text: string;
}
/** The text with all edits made; every other character stays. Throws `RangeError` for edits that overlap or lie outside. */
export declare function applyEdits(text: string, edits: readonly Edit[]): string;
/** How the lines of a text end: as the first one does. */
export declare function lineEndOf(text: string): '\r\n' | '\n';
