import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvTable } from '../../../src/documents/csv.ts';
import { defused, renderCsv } from '../../../src/render/table/csv.ts';
import { type Cell, tableOf } from '../../../src/render/table/table.ts';

function cellOf(value: Cell): string {
  const csv = renderCsv(tableOf({ name: 't', title: 'T' }, [value], [{ key: 'a', title: 'A', cell: (one) => one }]));
  expect(csv.startsWith('a\r\n')).toBe(true);
  return csv.slice(3, -2);
}

describe('a cell of CSV', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+41 79', "'+41 79"],
    ['-1 day', "'-1 day"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['|calc', "'|calc"],
    ['%0A', "'%0A"],
    ['\t=1', "'=1"],
    ['\r\n=cmd', "'=cmd"],
    ['\u200b=1', '\uFFFD=1'],
    ['\uFF1D1+1', "'\uFF1D1+1"],
    ['a;=cmd', '"a;\'=cmd"'],
    ['a; =1+1;b;@SUM(A1)', '"a; \'=1+1;b;\'@SUM(A1)"'],
    ['a=b', 'a=b'],
    ['2026-11-22', '2026-11-22'],
  ])('keeps a spreadsheet from running %j', (text, shown) => {
    expect(cellOf(text)).toBe(shown);
  });

  it('is quoted when it holds what ends a cell, with its quotes doubled', () => {
    expect(cellOf('a,b')).toBe('"a,b"');
    expect(cellOf('say "no"')).toBe('"say ""no"""');
    expect(cellOf('a;b')).toBe('"a;b"');
    expect(cellOf(['=a', 'b'])).toBe('"\'=a; b"');
    expect(cellOf(['a', '=b'])).toBe('"a; \'=b"');
  });

  it('is a number, a truth or nothing where it holds one', () => {
    expect(cellOf(-3.5)).toBe('-3.5');
    expect(cellOf(true)).toBe('true');
    expect(cellOf(undefined)).toBe('');
    expect(cellOf({ value: -1, tone: 'bad' })).toBe('-1');
  });

  it('never begins with what starts a formula, whatever text it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(defused(cellOf(text).replace(/^"/, ''))).toBe(cellOf(text).replace(/^"/, ''));
      }),
    );
  });

  it('stays in its row and column', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1, maxLength: 5 }), (texts) => {
        const table = tableOf({ name: 't', title: 'T' }, texts, [
          { key: 'a', title: 'A', cell: (one) => one },
          { key: 'b', title: 'B', cell: () => 'x' },
        ]);
        expect(csvTable(renderCsv(table)).rows.map((row) => row.map(({ text }) => text)[1])).toEqual(
          texts.map(() => 'x'),
        );
      }),
    );
  });
});
