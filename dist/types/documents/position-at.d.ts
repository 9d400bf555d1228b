import type { Document } from '../model/document.js';
import type { Position, Span } from '../model/position.js';
/** Line and column (from 1) of a span of the document's text. Offsets outside the text are taken to its nearest end. */
export declare function positionAt(document: Document, span: Span): Position;
/** The text of a line (from 1), without its line end; empty when there is no such line. */
export declare function lineText(document: Document, line: number): string;
