import type { Document } from '../model/document.ts';
import type { Cell } from './body-block.ts';
import { decode, undecodable } from './decode.ts';

/** Longest file that is read: a register of 10,000 rows of 400 characters. */
const CSV_MAX_CHARS = 4_000_000;

/** A table of a CSV file: cells without their quotes, each with its place. */
export interface CsvTable {
  readonly headCells: readonly Cell[];
  readonly rows: readonly (readonly Cell[])[];
}

export function isCsv(path: string): boolean {
  return /\.csv$/i.test(path);
}

/** A CSV file as a document: it has no front matter of its own, and its text is its rows. */
export function csvDocument(path: string, bytes: Uint8Array): Document {
  const problem = undecodable(bytes);
  const text = problem ? '' : decode(bytes);
  const tooLong = {
    what: `The register has ${text.length} characters; Holdfast reads up to ${CSV_MAX_CHARS}`,
    fix: 'Split it into several files.',
    start: 0,
    end: 0,
  };
  const problems = problem ? [problem] : text.length > CSV_MAX_CHARS ? [tooLong] : [];
  const root = { kind: 'map', entries: [], start: 0, end: 0 } as const;
  return {
    path,
    text,
    frontMatter: problems.length > 0 ? undefined : { root, start: 0, end: 0 },
    problems,
    mayLink: false,
    bodyStart: 0,
  };
}

/**
 * The table of a CSV file (RFC 4180): fields between commas, or semicolons or tabs where the first line has more of them,
 * quoted where they hold one. Rows without any content are left out.
 */
export function csvTable(text: string): CsvTable {
  const records = [...recordsOf(text, separatorOf(text))].filter((cells) => cells.some((cell) => cell.text !== ''));
  const [headCells = [], ...rows] = records;
  return { headCells, rows };
}

/** Spreadsheets of many countries save semicolons. */
function separatorOf(text: string): string {
  const line = /^[^\r\n]*/.exec(text)?.[0] ?? '';
  const count = (mark: string): number => line.split(mark).length;
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

function* recordsOf(text: string, separator: string): Iterable<readonly Cell[]> {
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (at < text.length) {
    const cells: Cell[] = [];
    for (;;) {
      const { cell, end } = text[at] === '"' ? quotedCell(text, at, separator) : plainCell(text, at, separator);
      cells.push(cell);
      at = end + 1;
      if (text[end] !== separator) break;
    }
    // Behind a carriage return comes the line feed of the same line end.
    if (text[at - 1] === '\r' && text[at] === '\n') at++;
    yield cells;
  }
}

function plainCell(text: string, start: number, separator: string): { readonly cell: Cell; readonly end: number } {
  let end = start;
  while (end < text.length && text[end] !== separator && text[end] !== '\r' && text[end] !== '\n') end++;
  const written = text.slice(start, end);
  const from = start + written.length - written.trimStart().length;
  const trimmed = written.trim();
  return { cell: { text: trimmed, start: from, end: from + trimmed.length }, end };
}

/** A quote that is never closed reaches to the end of the file. What stands behind the closing one belongs to nothing. */
function quotedCell(text: string, start: number, separator: string): { readonly cell: Cell; readonly end: number } {
  let close = start + 1;
  while (close < text.length && (text[close] !== '"' || text[close + 1] === '"')) close += text[close] === '"' ? 2 : 1;
  const inner = text.slice(start + 1, close);
  const cell = { text: inner.replaceAll('""', '"').trim(), start: start + 1, end: close };
  return { cell, end: plainCell(text, Math.min(close + 1, text.length), separator).end };
}
