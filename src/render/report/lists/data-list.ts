import type { VNode } from 'preact';
import { type Child, el } from '../el.ts';
import { countOf, number } from '../words.ts';
import { FIRST_STATE, type ListColumn, type ListSpec, type ListState, PAGE_ROWS } from './list-spec.ts';
import { valuesOf } from './selected-rows.ts';

/** What a list shows now. */
export interface ListView<T> {
  readonly spec: ListSpec<T>;
  /** All rows, for the values of the filters. */
  readonly all: readonly T[];
  /** Those that were asked for, in order. */
  readonly selected: readonly T[];
  readonly state: ListState;
  /** Told what somebody asks for; left out in the page as it is written, which cannot answer. */
  readonly onChange?: ((state: ListState) => void) | undefined;
  /** How many rows stand on a page. */
  readonly pageRows?: number | undefined;
}

/** The list as the page has it before its script runs: the first rows, and how many there are. */
export function firstRows<T>(spec: ListSpec<T>, all: readonly T[]): VNode {
  return DataList({ spec, all, selected: all, state: FIRST_STATE });
}

/** A table that can be searched, filtered, sorted and paged; on a narrow screen each row is a card. */
export function DataList<T>(view: ListView<T>): VNode {
  const { spec, all, selected, state, onChange, pageRows = PAGE_ROWS } = view;
  if (all.length === 0) return el('p', { class: 'quiet' }, spec.empty);
  const pages = Math.max(1, Math.ceil(selected.length / pageRows));
  const page = Math.min(state.page, pages - 1);
  const shown = selected.slice(page * pageRows, (page + 1) * pageRows);
  return el(
    'div',
    { class: 'list' },
    onChange ? controls(view, onChange) : null,
    el(
      'p',
      { class: 'count', role: 'status' },
      selected.length === all.length
        ? countOf(all.length, ...spec.noun)
        : `${number(selected.length)} of ${countOf(all.length, ...spec.noun)}`,
    ),
    el(
      'table',
      { class: 'rows', role: 'table', 'aria-label': spec.caption },
      el(
        'thead',
        { role: 'rowgroup' },
        el('tr', { role: 'row' }, ...spec.columns.map((column) => head(column, state, onChange))),
      ),
      el(
        'tbody',
        { role: 'rowgroup' },
        ...shown.map((row) =>
          el('tr', { role: 'row', key: spec.rowKey(row) }, ...spec.columns.map((column) => cell(column, row))),
        ),
      ),
    ),
    shown.length === 0 ? el('p', { class: 'quiet' }, 'Nothing matches. Take back a filter or a word.') : null,
    onChange && pages > 1 ? pager(page, pages, (to) => onChange({ ...state, page: to }), spec.caption) : null,
    !onChange && pages > 1
      ? el(
          'p',
          { class: 'quiet needs-script' },
          `The first ${number(shown.length)} of ${number(all.length)}: the others need JavaScript.`,
        )
      : null,
  );
}

function cell<T>({ title, kind, cell: of }: ListColumn<T>, row: T): VNode {
  const content = of(row);
  const classes = [kind, content === '' ? 'blank' : undefined].filter(Boolean).join(' ');
  return el('td', { role: 'cell', class: classes || undefined, 'data-title': title }, el('div', null, content));
}

const ARIA_SORT = { up: 'ascending', down: 'descending' } as const;

function head<T>(
  { key, title, kind, sort }: ListColumn<T>,
  state: ListState,
  onChange: ListView<T>['onChange'],
): VNode {
  const isSorted = state.sort?.key === key;
  const way = !isSorted ? undefined : state.sort?.descending ? 'down' : 'up';
  const props = { role: 'columnheader', scope: 'col', class: kind, ...(way ? { 'aria-sort': ARIA_SORT[way] } : {}) };
  if (!sort || !onChange) return el('th', props, title);
  const next = (): void => onChange({ ...state, page: 0, sort: nextSort(key, way) });
  const sign = way === 'up' ? '↑' : way === 'down' ? '↓' : '↕';
  return el(
    'th',
    props,
    el(
      'button',
      { type: 'button', class: 'sort', onClick: next },
      title,
      el('span', { class: way ? 'sign on' : 'sign', 'aria-hidden': 'true' }, sign),
    ),
  );
}

/** Up, down, and as it was. */
function nextSort(key: string, way: 'up' | 'down' | undefined): ListState['sort'] {
  if (way === 'down') return undefined;
  return { key, descending: way === 'up' };
}

function controls<T>({ spec, all, state }: ListView<T>, onChange: (state: ListState) => void): VNode {
  const isAsked = state.query !== '' || Object.values(state.filters).some((value) => value !== '');
  return el(
    'form',
    {
      class: 'controls',
      role: 'search',
      'aria-label': `Filter: ${spec.caption}`,
      onSubmit: (event: Event) => event.preventDefault(),
    },
    labelled(
      'Search',
      el('input', {
        type: 'search',
        name: `${spec.id}-query`,
        value: state.query,
        autocomplete: 'off',
        placeholder: 'Any words',
        onInput: (event: Event) => onChange({ ...state, page: 0, query: valueIn(event) }),
      }),
    ),
    ...spec.filters.map((filter) => {
      const values = valuesOf(all, filter);
      if (values.length < 2 && !state.filters[filter.key]) return null;
      return labelled(
        filter.title,
        el(
          'select',
          {
            name: `${spec.id}-${filter.key}`,
            value: state.filters[filter.key] ?? '',
            onChange: (event: Event) =>
              onChange({ ...state, page: 0, filters: { ...state.filters, [filter.key]: valueIn(event) } }),
          },
          el('option', { value: '' }, 'All'),
          ...values.map(({ value, rows }) =>
            el('option', { value, key: value }, `${filter.words?.(value) ?? value} (${number(rows)})`),
          ),
        ),
      );
    }),
    sortChoice(spec, state, onChange),
    isAsked
      ? el(
          'button',
          { type: 'button', class: 'plain', onClick: () => onChange({ ...state, query: '', filters: {}, page: 0 }) },
          'Clear',
        )
      : null,
  );
}

/** Where rows are cards there are no column heads to sort by. */
function sortChoice<T>(spec: ListSpec<T>, state: ListState, onChange: (state: ListState) => void): VNode {
  const value = state.sort ? `${state.sort.key} ${state.sort.descending ? 'down' : 'up'}` : '';
  const change = (event: Event): void => {
    const [key, way] = valueIn(event).split(' ');
    onChange({ ...state, page: 0, sort: key ? { key, descending: way === 'down' } : undefined });
  };
  return el(
    'label',
    { class: 'field narrow-only' },
    el('span', null, 'Sort'),
    el(
      'select',
      { name: `${spec.id}-sort`, value, onChange: change },
      el('option', { value: '' }, 'As given'),
      ...spec.columns
        .filter(({ sort }) => sort)
        .flatMap(({ key, title }) => [
          el('option', { value: `${key} up` }, `${title}, up`),
          el('option', { value: `${key} down` }, `${title}, down`),
        ]),
    ),
  );
}

function labelled(title: string, control: Child): VNode {
  return el('label', { class: 'field' }, el('span', null, title), control);
}

/** The event comes from a field of a form. */
function valueIn(event: Event): string {
  return (event.currentTarget as HTMLInputElement | HTMLSelectElement).value;
}

function pager(page: number, pages: number, go: (page: number) => void, caption: string): VNode {
  const button = (words: string, to: number, enabled: boolean): VNode =>
    el('button', { type: 'button', disabled: !enabled, onClick: () => go(to) }, words);
  return el(
    'nav',
    { class: 'pager', 'aria-label': `Pages: ${caption}` },
    button('Previous', page - 1, page > 0),
    el('span', null, `Page ${number(page + 1)} of ${number(pages)}`),
    button('Next', page + 1, page < pages - 1),
  );
}
