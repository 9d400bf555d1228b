import type { VNode } from 'preact';
import type { ActionsByAge, AgeBand, OpenAction } from '../../../views/actions-by-age.ts';
import { type Child, el } from '../el.ts';
import { countOf, documentLink, number, ownerLink } from '../words.ts';
import { stack } from './overview.ts';
import { plainTable } from './picture.ts';
import { section } from './section.ts';

/** So many of the worst are listed; the rest is behind a fold. */
const SHOWN = 10;

/** Open nonconformities and corrective actions by how old they are. */
export function actionsPart({ actions, bands }: ActionsByAge): VNode {
  const overdue = actions.filter(({ daysOverdue }) => daysOverdue > 0).length;
  const moved = actions.filter((one) => (one.moved ?? 0) > 0).length;
  const lede =
    actions.length === 0
      ? 'No nonconformity and no corrective action is open.'
      : `${countOf(actions.length, 'record')} open, ${overdue === 0 ? 'none' : overdue} overdue${moved === 0 ? '' : `; ${countOf(moved, 'deadline')} moved`}. An action is as old as the nonconformity that it is for.`;
  return section(
    'actions',
    'Corrective actions by age',
    lede,
    actions.length === 0 ? null : el('div', { class: 'panel' }, bandChart(bands), bandLegend()),
    actions.length === 0
      ? null
      : plainTable('Open nonconformities and corrective actions', actions.slice(0, SHOWN), COLUMNS),
    actions.length > SHOWN
      ? el(
          'details',
          { class: 'fold' },
          el('summary', null, `${number(actions.length - SHOWN)} more`),
          plainTable('Further open records', actions.slice(SHOWN), COLUMNS),
        )
      : null,
  );
}

function bandChart(bands: readonly AgeBand[]): VNode {
  const most = Math.max(1, ...bands.map(({ overdue, inTime, waiting }) => overdue + inTime + waiting));
  return el(
    'ul',
    { class: 'bars bands', 'aria-label': 'Open records by age' },
    bands.map(({ label, overdue, inTime, waiting }) => {
      const total = overdue + inTime + waiting;
      const parts = [
        overdue > 0 ? `${number(overdue)} overdue` : '',
        inTime > 0 ? `${number(inTime)} open` : '',
        waiting > 0 ? `${number(waiting)} done` : '',
      ];
      return el(
        'li',
        null,
        el('span', { class: 'band' }, label),
        el('span', { class: 'amount' }, total === 0 ? '0' : parts.filter(Boolean).join(', ')),
        stack(most, [
          ['error', overdue],
          ['calm', inTime],
          ['notice', waiting],
        ]),
      );
    }),
  );
}

function bandLegend(): VNode {
  const sign = (kind: string, words: string): VNode =>
    el('li', null, el('span', { class: `swatch ${kind}`, 'aria-hidden': 'true' }), words);
  return el(
    'ul',
    { class: 'legend', 'aria-label': 'Colours' },
    sign('error', 'overdue'),
    sign('calm', 'open, not overdue'),
    sign('notice', 'done, not verified or closed yet'),
  );
}

const COLUMNS: readonly {
  readonly title: string;
  readonly cell: (one: OpenAction) => Child;
  readonly kind?: 'number' | 'tight';
}[] = [
  {
    title: 'Record',
    cell: (one) => [
      documentLink(one),
      el(
        'span',
        { class: 'path' },
        [one.name, one.grade, one.against && `for ${one.against}`].filter(Boolean).join(' · '),
      ),
    ],
  },
  { title: 'Status', kind: 'tight', cell: ({ status }) => status ?? 'not said' },
  {
    title: 'Age',
    kind: 'number',
    cell: ({ age, since, sinceWhat }) =>
      age === undefined ? 'not known' : el('span', { title: `${sinceWhat ?? ''} ${since ?? ''}` }, countOf(age, 'day')),
  },
  { title: 'Due', kind: 'tight', cell: dueCell },
  { title: 'Agreed first', cell: firstCell },
  { title: 'Owner', cell: ({ owner }) => ownerLink(owner) },
];

function dueCell({ due, daysOverdue, stage, status, type }: OpenAction): Child {
  if (stage === 'waiting') return status === 'verified' ? 'verified, to be closed' : 'done, to be verified';
  if (due === undefined) return type === 'nonconformity' ? 'by its actions' : 'no day';
  return daysOverdue > 0 ? el('span', { class: 'when overdue' }, `${due} · ${countOf(daysOverdue, 'day')} late`) : due;
}

function firstCell({ originalDue, due, moved }: OpenAction): Child {
  if (originalDue === undefined) return '';
  if (originalDue === due) return 'the same';
  return `${originalDue}${moved !== undefined && moved > 0 ? `, moved by ${countOf(moved, 'day')}` : ''}`;
}
