import type { Document } from '../model/document.js';
import type { Position, Span } from '../model/position.js';
/** Line and column (from 1) of a span of the document's text. Offsets outside the text are taken to its nearest end. */
export declare function positionAt(document: Document, span: Span): Position;
/** The text of the line (without its line end) in which an offset lies. */
export declare function lineTextAt(document: Document, offset: number): string;
