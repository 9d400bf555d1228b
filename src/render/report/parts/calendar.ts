import type { VNode } from 'preact';
import type { Calendar } from '../../../views/calendar/calendar.ts';
import { monthOf, monthsBetween } from '../../../views/calendar/spread.ts';
import { monthName } from '../../calendar/month-name.ts';
import { type Child, el } from '../el.ts';
import { firstRows } from '../lists/data-list.ts';
import { DUTY_LIST } from '../lists/other-lists.ts';
import type { DutyItem } from '../rows.ts';
import { countOf, longDay, number, ownerLink, shortMonth } from '../words.ts';
import { section } from './section.ts';

/** Owners with a row of their own; the rest is one row. */
const OWNERS_MAX = 12;

/** What falls due: who has how much in which month, what piles up, and every duty. */
export function calendarPart(calendar: Calendar, duties: readonly DutyItem[]): VNode {
  const { until, spread, unscheduled } = calendar;
  const late = calendar.duties.filter(({ days }) => days < 0).length;
  return section(
    'calendar',
    'Calendar',
    `${countOf(calendar.duties.length, 'duty', 'duties')} until ${longDay(until)}, ${late === 0 ? 'none' : number(late)} late${unscheduled.length === 0 ? '' : `; ${number(unscheduled.length)} without a day`}. What is marked ↻ follows when the one before is done on its day.`,
    monthsTable(calendar),
    crowd(spread),
    el('h3', null, 'Every duty'),
    el('div', { id: 'list-duties' }, firstRows(DUTY_LIST, duties)),
  );
}

interface OwnerRow {
  readonly owner: string | undefined;
  readonly late: number;
  readonly perMonth: ReadonlyMap<string, number>;
  readonly total: number;
}

function monthsTable(calendar: Calendar): Child {
  const { today, until, duties, spread } = calendar;
  if (duties.length === 0) return null;
  const months = monthsBetween(today, until);
  const rows = ownerRows(calendar);
  const shown = rows.slice(0, OWNERS_MAX);
  const most = Math.max(1, ...shown.flatMap(({ perMonth }) => [...perMonth.values()]));
  const crowded = new Set(spread.crowded.map(({ month, owner }) => `${month}\0${owner ?? ''}`));
  const isCrowded = (month: string, owner: string | undefined): boolean => crowded.has(`${month}\0${owner ?? ''}`);
  return el(
    'div',
    { class: 'scroll panel', tabIndex: 0, role: 'group', 'aria-label': 'Duties by month and owner' },
    el(
      'table',
      { class: 'months' },
      el('caption', { class: 'hidden-words' }, 'Duties by month and owner'),
      el(
        'thead',
        null,
        el(
          'tr',
          null,
          el('th', { scope: 'col', class: 'who' }, 'Owner'),
          el('th', { scope: 'col' }, 'Late'),
          months.map((month) => el('th', { scope: 'col' }, shortMonth(month))),
        ),
      ),
      el(
        'tbody',
        null,
        shown.map(({ owner, late, perMonth }) =>
          el(
            'tr',
            null,
            el('th', { scope: 'row', class: 'who' }, ownerLink(owner)),
            el('td', { class: late > 0 ? 'late' : 'none' }, late > 0 ? `▲ ${number(late)}` : '·'),
            months.map((month) => monthCell(perMonth.get(month) ?? 0, most, isCrowded(month, owner))),
          ),
        ),
        rows.length > shown.length ? restRow(rows.slice(OWNERS_MAX), months, most) : null,
      ),
    ),
  );
}

/** Four strengths of the accent, by how much of the most it is. */
function monthCell(n: number, most: number, isCrowded: boolean): VNode {
  if (n === 0) return el('td', { class: 'none' }, '·');
  const strength = Math.max(1, Math.ceil((n / most) * 4));
  return el(
    'td',
    { class: `heat-${strength}${isCrowded ? ' crowded' : ''}` },
    isCrowded ? `${number(n)} ▴` : number(n),
  );
}

function ownerRows({ duties, today }: Calendar): readonly OwnerRow[] {
  const rows = new Map<
    string,
    { owner: string | undefined; late: number; perMonth: Map<string, number>; total: number }
  >();
  for (const { owner, due } of duties) {
    const row = rows.get(owner ?? '') ?? { owner, late: 0, perMonth: new Map<string, number>(), total: 0 };
    rows.set(owner ?? '', row);
    row.total += 1;
    if (due < today) row.late += 1;
    else row.perMonth.set(monthOf(due), (row.perMonth.get(monthOf(due)) ?? 0) + 1);
  }
  return [...rows.values()].toSorted(
    (a, b) => b.late - a.late || b.total - a.total || ((a.owner ?? '') < (b.owner ?? '') ? -1 : 1),
  );
}

function restRow(rows: readonly OwnerRow[], months: readonly string[], most: number): VNode {
  const sum = (of: (row: OwnerRow) => number): number => rows.reduce((total, row) => total + of(row), 0);
  const late = sum((row) => row.late);
  return el(
    'tr',
    { class: 'rest' },
    el('th', { scope: 'row', class: 'who' }, countOf(rows.length, 'other owner')),
    el('td', { class: late > 0 ? 'late' : 'none' }, late > 0 ? `▲ ${number(late)}` : '·'),
    months.map((month) =>
      monthCell(
        sum(({ perMonth }) => perMonth.get(month) ?? 0),
        Math.max(most, 1_000_000),
        false,
      ),
    ),
  );
}

/** Longer lists of proposals help nobody. */
const MOVES_MAX = 8;

function crowd({ crowded, moves }: Calendar['spread']): Child {
  if (crowded.length === 0) return null;
  return el(
    'details',
    { class: 'fold' },
    el('summary', null, `▴ Piles up: ${countOf(crowded.length, 'month')} with far more than a fair share`),
    el(
      'ul',
      null,
      crowded.map(({ month, owner, duties, fair }) =>
        el(
          'li',
          null,
          `${monthName(month)}: `,
          ownerLink(owner),
          ` has ${number(duties)}, where ${number(fair)} would be a fair share`,
        ),
      ),
    ),
    moves.length === 0
      ? el('p', { class: 'quiet' }, 'None of it can be done earlier.')
      : [
          el('p', null, 'Earlier is always in time. This would spread it:'),
          el(
            'ul',
            null,
            moves
              .slice(0, MOVES_MAX)
              .map((move) =>
                el('li', null, `${move.to} instead of ${move.from}: ${move.what}, ${move.title ?? move.name}`),
              ),
            moves.length > MOVES_MAX
              ? el('li', null, `and ${number(moves.length - MOVES_MAX)} more, in \`holdfast calendar\``)
              : null,
          ),
        ],
  );
}
