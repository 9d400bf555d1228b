import { describe, expect, it } from 'vitest';
import { renderTableMarkdown } from '../../../src/render/table/markdown.ts';
import { type Cell, type Table, tableOf, wordsOf } from '../../../src/render/table/table.ts';
import { renderTableText } from '../../../src/render/table/text.ts';

const PLAIN = { colour: false, width: 40 };

function table(rows: readonly (readonly [Cell, Cell])[]): Table {
  return tableOf({ name: 't', title: 'T' }, rows, [
    { key: 'what', title: 'What', cell: ([what]) => what },
    { key: 'days', title: 'Days', align: 'right', cell: ([, days]) => days },
  ]);
}

describe('a table in a terminal', () => {
  it('has columns as wide as what they hold, numbers to the right', () => {
    expect(
      renderTableText(
        table([
          ['Review', 3],
          ['Assessment', 120],
        ]),
        PLAIN,
      ),
    ).toBe('  What        Days\n  Review         3\n  Assessment   120\n');
  });

  it('cuts the widest column until a line fits', () => {
    const lines = renderTableText(table([['x'.repeat(100), 3]]), PLAIN).split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBe(40);
    expect(lines[1]).toContain('…');
  });

  it('shows a tone by colour where there is one, and says nothing by colour alone', () => {
    const cells = table([[{ value: 'late', tone: 'bad' }, 1]]);
    expect(renderTableText(cells, { ...PLAIN, colour: true })).toContain('\u001B[31mlate');
    expect(renderTableText(cells, PLAIN)).toContain('late');
  });

  it('lets nothing through that a terminal or a runner would obey', () => {
    const text = renderTableText(table([['\u001b[2J\n::error::x\u202e', 1]]), PLAIN);
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
    expect(text.split('\n').some((line) => /^\s*::/.test(line))).toBe(false);
  });
});

describe('a table in Markdown', () => {
  it('keeps hostile text in its cell', () => {
    const markdown = renderTableMarkdown(table([['a | b\n| c | <img src=x> @dana `x`', 1]]));
    expect(markdown.split('\n')).toHaveLength(4);
    expect(markdown).not.toMatch(/[^\\]<img|@dana/);
    expect(markdown.split('\n')[1]).toBe('| --- | ---: |');
  });
});

describe('the words of a cell', () => {
  it.each<readonly [Cell, string]>([
    [undefined, ''],
    [0, '0'],
    [true, 'yes'],
    [false, 'no'],
    [['a', 'b'], 'a, b'],
    [{ value: ['a'], tone: 'quiet' }, 'a'],
  ])('of %j are %j', (cell, words) => {
    expect(wordsOf(cell)).toBe(words);
  });
});
