import { render } from 'preact';
import { DataList } from '../lists/data-list.ts';
import { FIRST_STATE, type ListSpec, type ListState, PAGE_ROWS } from '../lists/list-spec.ts';
import { type Searchable, searchable, selectedRows } from '../lists/selected-rows.ts';

/** A list that answers. */
export interface LiveList {
  /** Asks the list for something, as a link elsewhere in the page does. */
  readonly filter: (filters: Readonly<Record<string, string>>) => void;
  /** Shows more rows on a page, for the printer, or as many as usual. */
  readonly setPageRows: (rows: number) => void;
}

/** Puts a list that can be searched, filtered, sorted and paged where the page has only its first rows. */
export function liveList<T>(spec: ListSpec<T>, rows: () => readonly T[]): LiveList | undefined {
  const place = document.getElementById(`list-${spec.id}`);
  if (!place) return undefined;
  const all = rows();
  let words: readonly Searchable<T>[] | undefined;
  let state: ListState = FIRST_STATE;
  let pageRows = PAGE_ROWS;
  const draw = (): void => {
    const isPlain = state.query === '' && !state.sort && Object.values(state.filters).every((value) => value === '');
    if (!isPlain) words ??= searchable(all, spec);
    const selected = words && !isPlain ? selectedRows(words, spec, state) : all;
    render(DataList({ spec, all, selected, state, onChange, pageRows }), place);
  };
  function onChange(next: ListState): void {
    const turned = next.page !== state.page && next.query === state.query;
    state = next;
    draw();
    if (turned) place?.scrollIntoView({ block: 'start' });
  }
  place.textContent = '';
  draw();
  return {
    filter: (filters) => onChange({ ...FIRST_STATE, filters }),
    setPageRows: (n) => {
      pageRows = n;
      draw();
    },
  };
}
