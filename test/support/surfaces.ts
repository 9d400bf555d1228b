import { HOSTILE } from './report-hostile.ts';
import { liveParts } from './runner-markdown.ts';

/** Hostile pieces in texts of bearable length that front matter can hold: a lone surrogate is in no file. */
export const HOSTILE_TEXTS: readonly string[] = chunksOf(
  HOSTILE.filter((piece) => piece.isWellFormed() && piece.trim() !== ''),
  14,
).map((pieces) => pieces.join(' x '));

function chunksOf<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}

/** Lines of a terminal or log that would do more than show text. */
export function liveLines(text: string): readonly string[] {
  return text.split('\n').filter((line) => /^\s*::|##\[|[\p{Cc}\u202E\u2066\u200B\u2028\u2029]/u.test(line));
}

/** What a page would do beyond showing text; its own headings aside. */
export function livePage(markdown: string): readonly string[] {
  return liveParts(markdown, []).filter((part) => !part.startsWith('heading'));
}

/** The cells of a CSV file that a spreadsheet would run. */
export function liveCells(csv: string): readonly string[] {
  return csv.split(/\r\n|,/).filter((cell) => /^"?\s*[=+@|%]/.test(cell));
}
