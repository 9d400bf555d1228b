import type { Document } from '../model/document.ts';
import type { Position, Span } from '../model/position.ts';

const lineStartsOf = new WeakMap<Document, readonly number[]>();

/** Line and column (from 1) of a span of the document's text. Offsets outside the text are taken to its nearest end. */
export function positionAt(document: Document, span: Span): Position {
  const start = place(document, span.start);
  const end = place(document, Math.max(span.start, span.end));
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}

/** The text of a line (from 1), without its line end; empty when there is no such line. */
export function lineText(document: Document, line: number): string {
  const starts = lineStarts(document);
  const start = starts[line - 1];
  if (start === undefined) return '';
  return document.text.slice(start, starts[line] ?? document.text.length).replace(/\r?\n$/, '');
}

function place(document: Document, offset: number): { line: number; column: number } {
  const starts = lineStarts(document);
  const at = Math.min(Math.max(offset, 0), document.text.length);
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  // A byte order mark is not a column that anyone sees.
  const mark = low === 0 && document.text.charCodeAt(0) === 0xfeff && at > 0 ? 1 : 0;
  return { line: low + 1, column: at - (starts[low] ?? 0) + 1 - mark };
}

function lineStarts(document: Document): readonly number[] {
  const known = lineStartsOf.get(document);
  if (known) return known;
  const starts = [0];
  for (let at = document.text.indexOf('\n'); at !== -1; at = document.text.indexOf('\n', at + 1)) starts.push(at + 1);
  lineStartsOf.set(document, starts);
  return starts;
}
