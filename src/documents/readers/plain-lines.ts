import type { Labelled, Reader } from './reader.ts';
import { type Line, topLines } from './top-lines.ts';
import { writtenValue } from './written-value.ts';

/** `Owner: `, at the start of a line or behind a separator; an address such as `https://` has no blank behind its colon. */
const LABEL = /(?:^|[|·•;])[ \t]*(?:[-*+][ \t]+)?(\p{L}[\p{L}\p{N} ()/'’._-]{1,59}?)[ \t]*:(?:[ \t]+|$)/gu;

/** `Owner: Dana`, one or several to a line, without a fence and without marks. */
export const plainLines: Reader = {
  name: 'plain-lines',
  what: 'plain lines (`Owner: …`)',
  find: (text, from, words) => {
    const lines = topLines(text, from).filter(({ text: line }) => !/^[ \t]*[|>#]/.test(line));
    // Prose has colons as well: only what some line of the block names is a label.
    const found = lines.map((line) => ({ line, values: plainLabels(line) })).filter(({ values }) => values.length > 0);
    const isOurs = ({ label }: Labelled): boolean => words.meaningOf(label) !== undefined || words.isAmbiguous(label);
    const first = found.findIndex(({ values }) => values.some(isOurs));
    const last = found.findLastIndex(({ values }) => values.some(isOurs));
    const block = found.slice(first, last + 1);
    const [top, bottom] = [block[0], block.at(-1)];
    if (first === -1 || !top || !bottom) return undefined;
    return { values: block.flatMap(({ values }) => values), start: top.line.start, end: bottom.line.end };
  },
};

/** The plain labels of a line, each with what stands between it and the next one. */
export function plainLabels(line: Line): readonly Labelled[] {
  const labels = [...line.text.matchAll(LABEL)];
  return labels.map((match, index) => {
    const label = match[1] ?? '';
    const start = match.index + match[0].length;
    const end = labels[index + 1]?.index ?? line.text.length;
    const from = line.start + match.index + match[0].indexOf(label);
    return {
      label,
      at: { start: from, end: from + label.length },
      value: writtenValue(line.text.slice(start, end), line.start + start),
    };
  });
}
