import type { DueStateName } from '../../calendar/due-state.ts';
import type { CalendarDuty } from '../../views/calendar/calendar-duty.ts';
import { type Table, type Tone, tableOf } from '../table/table.ts';

/** Duties as a table, with everything that is known of each. */
export function calendarTable(duties: readonly CalendarDuty[]): Table {
  return tableOf({ name: 'calendar', title: 'Calendar' }, duties, [
    { key: 'due', title: 'Due', cell: ({ due }) => due },
    { key: 'state', title: 'State', cell: ({ state }) => state },
    { key: 'days', title: 'Days', align: 'right', cell: ({ days }) => days },
    { key: 'what', title: 'What', cell: ({ what }) => what },
    { key: 'name', title: 'Record', cell: ({ name }) => name },
    { key: 'title', title: 'Title', cell: ({ title }) => title },
    { key: 'owner', title: 'Owner', cell: ({ owner }) => owner },
    { key: 'people', title: 'People', cell: ({ people }) => people },
    { key: 'repetition', title: 'Repetition', align: 'right', cell: ({ repetition }) => repetition },
    { key: 'derivation', title: 'How the day came about', cell: ({ derivation }) => derivation },
    { key: 'kind', title: 'Kind', cell: ({ kind }) => kind },
    { key: 'path', title: 'File', cell: ({ path }) => path },
    { key: 'uid', title: 'Uid', cell: ({ uid }) => uid },
  ]);
}

export const STATE_TONES: Readonly<Record<DueStateName, Tone | undefined>> = {
  overdue: 'bad',
  'in-grace': 'bad',
  'due-today': 'warn',
  'due-soon': 'warn',
  scheduled: undefined,
  unscheduled: 'quiet',
};

/** How far off a day is: `16 days late`, `today`, `in 12 days`. */
export function distance(days: number): string {
  if (days === 0) return 'today';
  const size = Math.abs(days);
  const words = `${size} ${size === 1 ? 'day' : 'days'}`;
  return days < 0 ? `${words} late` : `in ${words}`;
}

/** The record of a duty for people: its title and its id, or the one that there is. */
export function subjectOf({ title, name }: Pick<CalendarDuty, 'title' | 'name'>): string {
  return title === undefined || title === name ? name : `${title} (${name})`;
}

/** The same where room is short: the id comes first, so that it is never what is cut off. */
export function shortSubject({ title, name, path }: Pick<CalendarDuty, 'title' | 'name' | 'path'>): string {
  if (title === undefined || title === name) return name;
  return name === path ? title : `${name} ${title}`;
}
