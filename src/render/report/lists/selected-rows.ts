import type { ListFilter, ListSpec, ListState } from './list-spec.ts';

/** A row with its place in the list and all its words in lower case, so that a search is one look at each. */
export interface Searchable<T> {
  readonly row: T;
  readonly words: string;
}

export function searchable<T>(rows: readonly T[], { text }: Pick<ListSpec<T>, 'text'>): readonly Searchable<T>[] {
  return rows.map((row) => ({ row, words: text(row).toLowerCase() }));
}

/** The rows that have every word of the query and every value that is filtered by, in the order that was asked for. */
export function selectedRows<T>(
  rows: readonly Searchable<T>[],
  spec: Pick<ListSpec<T>, 'filters' | 'columns'>,
  { query, filters, sort }: ListState,
): readonly T[] {
  const wanted = query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  const active = spec.filters.filter(({ key }) => (filters[key] ?? '') !== '');
  const found = rows
    .filter(
      ({ row, words }) =>
        wanted.every((word) => words.includes(word)) && active.every(({ key, of }) => of(row) === filters[key]),
    )
    .map(({ row }) => row);
  const by = sort && spec.columns.find(({ key }) => key === sort.key)?.sort;
  return by ? found.toSorted((a, b) => compare(by(a), by(b), sort.descending)) : found;
}

function compare(a: string | number | undefined, b: string | number | undefined, descending: boolean): number {
  // What has no value comes last, whichever way.
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  const order = typeof a === 'number' && typeof b === 'number' ? a - b : String(a) < String(b) ? -1 : a === b ? 0 : 1;
  return descending ? -order : order;
}

/** The values of a filter with how many rows have each. */
export function valuesOf<T>(
  rows: readonly T[],
  { of, order }: ListFilter<T>,
): readonly { readonly value: string; readonly rows: number }[] {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(of(row), (counts.get(of(row)) ?? 0) + 1);
  const values = [...counts].map(([value, n]) => ({ value, rows: n }));
  return order
    ? values.toSorted((a, b) => order.indexOf(a.value) - order.indexOf(b.value))
    : values.toSorted((a, b) => b.rows - a.rows || (a.value < b.value ? -1 : 1));
}
