import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIRST_STATE, type ListSpec, type ListState } from '../../../src/render/report/lists/list-spec.ts';
import { searchable, selectedRows, valuesOf } from '../../../src/render/report/lists/selected-rows.ts';
import { pack, unpack } from '../../../src/render/report/packed.ts';

interface Row {
  readonly id: number;
  readonly words: string;
  readonly owner: string;
  readonly due: string | undefined;
}

const ROWS: readonly Row[] = [
  { id: 1, words: 'Access policy', owner: 'a', due: '2026-03-01' },
  { id: 2, words: 'Backup policy', owner: 'b', due: undefined },
  { id: 3, words: 'Access review', owner: 'a', due: '2026-01-01' },
];

const SPEC: Pick<ListSpec<Row>, 'filters' | 'columns' | 'text'> = {
  filters: [{ key: 'owner', title: 'Owner', of: ({ owner }) => owner }],
  columns: [
    { key: 'due', title: 'Due', cell: () => '', sort: ({ due }) => due },
    { key: 'id', title: 'Id', cell: () => '', sort: ({ id }) => id },
    { key: 'fixed', title: 'Fixed', cell: () => '' },
  ],
  text: ({ words }) => words,
};

function selected(state: Partial<ListState>): readonly number[] {
  return selectedRows(searchable(ROWS, SPEC), SPEC, { ...FIRST_STATE, ...state }).map(({ id }) => id);
}

describe('a list of the report', () => {
  it('finds rows with every word, in any order and case', () => {
    expect(selected({ query: 'POLICY acc' })).toEqual([1]);
    expect(selected({ query: '  ' })).toEqual([1, 2, 3]);
    expect(selected({ query: 'access backup' })).toEqual([]);
  });

  it('filters by a value, and an empty one stands for all', () => {
    expect(selected({ filters: { owner: 'a' } })).toEqual([1, 3]);
    expect(selected({ filters: { owner: '' } })).toEqual([1, 2, 3]);
    expect(selected({ query: 'review', filters: { owner: 'b' } })).toEqual([]);
  });

  it('sorts both ways, with what has no value at the end of both', () => {
    expect(selected({ sort: { key: 'due', descending: false } })).toEqual([3, 1, 2]);
    expect(selected({ sort: { key: 'due', descending: true } })).toEqual([1, 3, 2]);
    expect(selected({ sort: { key: 'fixed', descending: true } })).toEqual([1, 2, 3]);
  });

  it('offers values by how often they come, or in the order that is given', () => {
    const filter = { key: 'owner', title: 'Owner', of: ({ owner }: Row) => owner };
    expect(valuesOf(ROWS, filter)).toEqual([
      { value: 'a', rows: 2 },
      { value: 'b', rows: 1 },
    ]);
    expect(valuesOf(ROWS, { ...filter, order: ['b', 'a'] }).map(({ value }) => value)).toEqual(['b', 'a']);
  });

  it('loses nothing of its rows on the way into the page and out of it', () => {
    const scalar = fc.oneof(
      fc.string(),
      fc.integer(),
      fc.boolean(),
      fc.constant(undefined),
      fc.constantFrom('again', 'and again'),
    );
    const row = fc.record({ a: scalar, b: scalar, constructor: scalar });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 20 }), (rows) => {
        expect(unpack(JSON.parse(JSON.stringify(pack(rows))))).toEqual(rows.map((one) => ({ ...one })));
      }),
    );
  });
});
