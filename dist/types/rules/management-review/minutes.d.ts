import type { Document } from '../../model/document.js';
import type { Span } from '../../model/position.js';
/** Something that minutes say under a title: a section, a row of a table, or a line with words before a colon. */
export interface Passage {
    readonly title: string;
    readonly text: string;
}
/** What minutes say on the inputs of the review. What stands under decisions is an output. */
export declare function passagesOf(document: Document): readonly Passage[];
/** Everything that minutes say under decisions, outputs and conclusions. */
export declare function outputsOf(document: Document): string;
/** Whether a section or a table stands in a section. */
export declare function isInside(inner: Span, outer: Span): boolean;
