import { boldLabels } from './bold-lines.ts';
import { plainLabels } from './plain-lines.ts';
import type { Labelled, Reader } from './reader.ts';
import { type Line, topLines } from './top-lines.ts';

const QUOTE = /^[ \t]*(?:>[ \t]?)+/;

/** `> Owner: Dana`, with bold labels or plain ones, one or several to a line. */
export const blockQuote: Reader = {
  name: 'block-quote',
  what: 'a block quote (`> Owner: …`)',
  find: (text, from) => {
    const quoted = topLines(text, from).flatMap((line): readonly (readonly [Line, readonly Labelled[]])[] => {
      const mark = QUOTE.exec(line.text)?.[0].length;
      if (mark === undefined) return [];
      const inner = { text: line.text.slice(mark), start: line.start + mark, end: line.end };
      const bold = boldLabels(inner);
      return [[line, bold.length > 0 ? bold : plainLabels(inner)]];
    });
    const [first, last] = [quoted[0], quoted.at(-1)];
    if (!first || !last) return undefined;
    return { values: quoted.flatMap(([, found]) => found), start: first[0].start, end: last[0].end };
  },
};
