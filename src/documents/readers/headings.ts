import type { ScalarNode } from '../../model/document.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { Labelled, Reader } from './reader.ts';
import { headingOf, type Line, linesFrom } from './top-lines.ts';
import { writtenValue } from './written-value.ts';

/** Longest paragraph under a heading that is a value and no prose. */
const VALUE_MAX_CHARS = 120;

/** `## Owner`, and below it a line with the value, at the top of a document. */
export const headings: Reader = {
  name: 'headings',
  what: 'headings (`## Owner`, the value below it)',
  find: (text, from, words) => {
    const lines = [...linesFrom(text, from)].filter((line) => line.text.trim() !== '');
    const values: Labelled[] = [];
    for (const [index, line] of lines.entries()) {
      const heading = headingOf(line);
      if (!heading) continue;
      const value = isLabel(heading.text, words) ? valueBelow(lines[index + 1], lines[index + 2]) : undefined;
      if (value) values.push({ label: heading.text, at: { start: line.start, end: line.end }, value });
      // The title stands above the block; any other heading ends it.
      else if (values.length > 0 || heading.depth > 1) break;
    }
    const [first, last] = [values[0], values.at(-1)];
    return first && last ? { values, start: first.at.start, end: lineEnd(text, last.value.end) } : undefined;
  },
};

function isLabel(text: string, words: Vocabulary): boolean {
  return words.meaningOf(text) !== undefined || words.isAmbiguous(text);
}

/** One short line, and the next heading, or nothing, behind it. */
function valueBelow(line: Line | undefined, next: Line | undefined): ScalarNode | undefined {
  if (!line || (next !== undefined && headingOf(next) === undefined)) return undefined;
  const isShort = line.text.trim().length <= VALUE_MAX_CHARS && !/^[ \t]*(?:[|>#]|[-*+][ \t]|```)/.test(line.text);
  return isShort ? writtenValue(line.text, line.start) : undefined;
}

function lineEnd(text: string, from: number): number {
  const end = text.slice(from).search(/\r?\n/);
  return end === -1 ? text.length : from + end;
}
