import { type Table, tablesOf } from '../body.ts';
import type { Cell } from '../body-block.ts';
import type { Labelled } from './reader.ts';
import { topLines } from './top-lines.ts';
import { writtenValue } from './written-value.ts';

/** The tables above the first section of a document. No more than that is parsed, and nothing where no line has a pipe. */
export function tablesAtTop(text: string, from: number): readonly Table[] {
  const lines = topLines(text, from);
  const end = lines.at(-1)?.end ?? from;
  if (!lines.some((line) => line.text.includes('|'))) return [];
  const top = text.slice(0, end);
  return tablesOf({ path: '', text: top, frontMatter: undefined, problems: [], mayLink: false, bodyStart: from });
}

/** A cell with a label and one with its value. */
export function labelledCells(text: string, label: Cell | undefined, value: Cell | undefined): readonly Labelled[] {
  if (!label || !value || label.text.trim() === '') return [];
  const words = writtenValue(text.slice(value.start, value.end), value.start);
  // In a table a pipe is written as `\|`.
  const raw = words.raw.replaceAll('\\|', '|');
  return [{ label: label.text, at: { start: label.start, end: label.end }, value: { ...words, raw } }];
}
