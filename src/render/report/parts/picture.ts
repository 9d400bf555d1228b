import type { VNode } from 'preact';
import { type Child, el } from '../el.ts';

interface PictureProps {
  /** Names the picture for good: ids in it begin with it. */
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** What somebody who does not see it should know. */
  readonly says: string;
  readonly kind?: string | undefined;
}

/** A drawing with a text alternative. Colours come from classes, so that they follow dark and light. */
export function picture({ id, width, height, title, says, kind }: PictureProps, ...shapes: readonly Child[]): VNode {
  return el(
    'svg',
    {
      class: `picture ${kind ?? ''}`.trimEnd(),
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'aria-labelledby': `${id}-title ${id}-says`,
    },
    el('title', { id: `${id}-title` }, title),
    el('desc', { id: `${id}-says` }, says),
    ...shapes,
  );
}

export interface NumbersColumn<T> {
  readonly title: string;
  readonly cell: (row: T) => Child;
  readonly kind?: 'number' | 'tight' | undefined;
}

/** The numbers of a picture as a table that can be opened. */
export function numbers<T>(caption: string, rows: readonly T[], columns: readonly NumbersColumn<T>[]): VNode {
  return el(
    'details',
    { class: 'numbers' },
    el('summary', null, 'The same as a table'),
    plainTable(caption, rows, columns),
  );
}

/**
 * A small table that is written once. It scrolls by itself where there is no room; on a narrow screen its rows are stacked. The
 * roles say again what it is, because a table that is laid out otherwise is none to a screen reader.
 */
export function plainTable<T>(caption: string, rows: readonly T[], columns: readonly NumbersColumn<T>[]): VNode {
  const head = ({ title, kind }: NumbersColumn<T>): VNode =>
    el('th', { role: 'columnheader', scope: 'col', class: kind }, title);
  const cell = ({ title, kind, cell: of }: NumbersColumn<T>, row: T): VNode => {
    const content = of(row);
    const classes = [kind, content === '' ? 'blank' : undefined].filter(Boolean).join(' ');
    return el('td', { role: 'cell', class: classes || undefined, 'data-title': title }, el('div', null, content));
  };
  return el(
    'div',
    { class: 'scroll', tabIndex: 0, role: 'group', 'aria-label': caption },
    el(
      'table',
      { class: 'plain-table', role: 'table' },
      el('caption', { class: 'hidden-words' }, caption),
      el('thead', { role: 'rowgroup' }, el('tr', { role: 'row' }, columns.map(head))),
      el(
        'tbody',
        { role: 'rowgroup' },
        rows.map((row) =>
          el(
            'tr',
            { role: 'row' },
            columns.map((column) => cell(column, row)),
          ),
        ),
      ),
    ),
  );
}

/** Numbers of a drawing with at most two decimals, so that the same data gives the same bytes everywhere. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
