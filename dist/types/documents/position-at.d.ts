import type { Document } from '../model/document.js';
import type { Position, Span } from '../model/position.js';
/**
 * Line and column (from 1) of a span of the document's text, in the file that `pathAt` names. Offsets outside the text are
 * taken to its nearest end.
 */
export declare function positionAt(document: Document, span: Span): Position;
/** The file in which an offset of the document's text lies. */
export declare function pathAt(document: Document, offset: number): string;
/** The text of the line (without its line end) in which an offset lies. */
export declare function lineTextAt(document: Document, offset: number): string;
