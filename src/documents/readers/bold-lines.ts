import type { Labelled, Reader } from './reader.ts';
import { type Line, topLines } from './top-lines.ts';
import { writtenValue } from './written-value.ts';

/** `**Owner:**`, `**Owner**:`, `__Owner:__`. */
const LABEL = /(\*\*|__)[ \t]*([^*_|:\r\n]{2,60}?)[ \t]*(?::[ \t]*\1|\1[ \t]*:)/g;

/** `**Owner:** Dana`, one or several to a line, in a list or not. */
export const boldLines: Reader = {
  name: 'bold-lines',
  what: 'bold labels (`**Owner:** …`)',
  find: (text, from) => {
    const lines = topLines(text, from).filter(({ text: line }) => !/^[ \t]*[|>]/.test(line));
    const values = lines.map((line) => ({ line, found: boldLabels(line) })).filter(({ found }) => found.length > 0);
    const [first, last] = [values[0], values.at(-1)];
    return first && last
      ? { values: values.flatMap(({ found }) => found), start: first.line.start, end: last.line.end }
      : undefined;
  },
};

/** The bold labels of a line, each with what stands between it and the next one. */
export function boldLabels(line: Line): readonly Labelled[] {
  const labels = [...line.text.matchAll(LABEL)];
  return labels.map((match, index) => {
    const start = match.index + match[0].length;
    const end = labels[index + 1]?.index ?? line.text.length;
    const at = { start: line.start + match.index, end: line.start + start };
    return { label: match[2] ?? '', at, value: writtenValue(line.text.slice(start, end), line.start + start) };
  });
}
