import type { Document, DocumentPart } from '../model/document.ts';
import type { Position, Span } from '../model/position.ts';

/**
 * Line and column (from 1) of a span of the document's text, in the file that `pathAt` names. Offsets outside the text are
 * taken to its nearest end.
 */
export function positionAt(document: Document, span: Span): Position {
  const part = partAt(document, span.start);
  const text = part ? document.text.slice(part.start, part.end) : document.text;
  const from = part?.start ?? 0;
  const start = place(text, span.start - from);
  const end = place(text, Math.max(span.start, span.end) - from);
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}

/** The file in which an offset of the document's text lies. */
export function pathAt(document: Document, offset: number): string {
  return partAt(document, offset)?.path ?? document.path;
}

function partAt({ parts }: Document, offset: number): DocumentPart | undefined {
  return parts?.find(({ end }) => offset < end) ?? parts?.at(-1);
}

/** The text of the line (without its line end) in which an offset lies. */
export function lineTextAt(document: Document, offset: number): string {
  const { text } = document;
  const start = offset <= 0 ? 0 : text.lastIndexOf('\n', Math.min(offset, text.length) - 1) + 1;
  const end = text.indexOf('\n', start);
  return text.slice(start, end === -1 ? text.length : end).replace(/\r$/, '');
}

/** Counts lines from the top: what findings point at stands there, in the front matter. */
function place(text: string, offset: number): { line: number; column: number } {
  const at = Math.min(Math.max(offset, 0), text.length);
  let line = 1;
  let start = 0;
  for (let next = text.indexOf('\n'); next !== -1 && next < at; next = text.indexOf('\n', start)) {
    line++;
    start = next + 1;
  }
  // A byte order mark is not a column that anyone sees.
  const mark = line === 1 && text.charCodeAt(0) === 0xfeff && at > 0 ? 1 : 0;
  return { line, column: at - start + 1 - mark };
}
