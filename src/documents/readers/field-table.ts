import type { Labelled, Reader } from './reader.ts';
import { labelledCells, tablesAtTop } from './tables-at-top.ts';

/** `| Owner | Dana |`: a table with labels in one column and their values in the next; also in four columns, two pairs to a row. */
export const fieldTable: Reader = {
  name: 'field-table',
  what: 'a table of labels and values (`| Owner | … |`)',
  find: (text, from, words) => {
    for (const table of tablesAtTop(text, from)) {
      const width = table.header.length;
      if (width !== 2 && width !== 4) continue;
      // The header is a pair like any other, or says `Field | Value`, or nothing at all.
      const pairs = [table.headCells, ...table.rows].flatMap((cells): readonly Labelled[] => [
        ...labelledCells(text, cells[0], cells[1]),
        ...labelledCells(text, cells[2], cells[3]),
      ]);
      const values = pairs.filter(({ label, value }) => label.trim() !== '' && !isHeading(label, value.raw));
      const known = values.filter(({ label }) => words.meaningOf(label) !== undefined);
      if (known.length > 0) return { values, start: table.start, end: table.end };
    }
    return undefined;
  },
};

const HEADINGS = /^(?:field|item|property|attribute|name|key|feld|merkmal|eigenschaft|campo|item|atributo)$/i;
const VALUES = /^(?:value|details?|description|information|wert|angabe|inhalt|valor|descrição|informação)$/i;

/** `Field | Value` names the columns and says nothing of the document. */
function isHeading(label: string, value: string): boolean {
  return HEADINGS.test(label.trim()) && VALUES.test(value.trim());
}
