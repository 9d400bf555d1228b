import type { Root } from 'mdast';
import type { Document } from '../model/document.js';
/** A body as remark sees it. Its offsets count from `from` in the document's text. */
export interface BodyTree {
    readonly root: Root;
    readonly from: number;
    /** Whether emphasis was read; where it was not, its marks stand in the text. */
    readonly hasEmphasis: boolean;
}
/** The body as a tree; `undefined` when it is too long or too twisted for remark. Never throws. */
export declare function parseBody(document: Document): BodyTree | undefined;
