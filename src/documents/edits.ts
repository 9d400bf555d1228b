import type { Span } from '../model/position.ts';

/** A stretch of a text and what is to stand there instead. Offsets are those of the text before any edit. */
export interface Edit extends Span {
  readonly text: string;
}

/** The text with all edits made; every other character stays. Throws `RangeError` for edits that overlap or lie outside. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const { start, end, text: replacement } of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (start < at || end < start || end > text.length) throw new RangeError(`edit ${start}–${end} overlaps another`);
    result += text.slice(at, start) + replacement;
    at = end;
  }
  return result + text.slice(at);
}

/** How the lines of a text end: as the first one does. */
export function lineEndOf(text: string): '\r\n' | '\n' {
  return /^[^\n]*\r\n/.test(text) ? '\r\n' : '\n';
}
