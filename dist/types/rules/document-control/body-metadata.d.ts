import type { Document } from '../../model/document.js';
import type { Span } from '../../model/position.js';
/** What is said about a document elsewhere than in its front matter. */
export declare const COMPARED: readonly ['owner', 'version', 'status', 'reviewed_on', 'next_review'];
/** `review_date` is what people call either of two days. */
export type Said = (typeof COMPARED)[number] | 'review_date';
export interface Statement extends Span {
    readonly field: Said;
    readonly text: string;
}
/** What the top of a body says about its document: a table of two columns, or bold labels. */
export declare function bodyStatements(document: Document): readonly Statement[];
