import type { Document } from '../model/document.js';
import type { Span } from '../model/position.js';
/** A document whose metadata has become front matter, or why it stays as it is. */
export type Converted = {
    readonly text: string;
    /** What was taken out of the old text, in its offsets; everything else is in the new one byte for byte. */
    readonly removed: readonly Span[];
} | {
    readonly kept: string;
};
/** How a value is written in front matter; the value itself where it is to stay as it is. */
export type Rewrite = (key: string, value: string) => string;
/**
 * The document with what its top says moved to front matter. The body stays as it is, byte for byte, but for the block; labels
 * that nobody knows become fields of their own. Where a part of the block would be lost, the document is kept as it is.
 */
export declare function toFrontMatter(document: Document, rewrite: Rewrite): Converted;
