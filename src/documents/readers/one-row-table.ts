import type { Reader } from './reader.ts';
import { labelledCells, tablesAtTop } from './tables-at-top.ts';

/** `| Owner | Version |` over `| Dana | 1.2 |`: a table with labels in its header and their values in its one row. */
export const oneRowTable: Reader = {
  name: 'one-row-table',
  what: 'a table of one row (labels in its header)',
  find: (text, from, words) => {
    for (const { headCells, rows, start, end } of tablesAtTop(text, from)) {
      const [row, another] = rows;
      if (!row || another || headCells.length < 2) continue;
      const values = headCells.flatMap((label, index) => labelledCells(text, label, row[index]));
      const known = values.filter(({ label }) => words.meaningOf(label) !== undefined);
      if (known.length >= 2) return { values, start, end };
    }
    return undefined;
  },
};
