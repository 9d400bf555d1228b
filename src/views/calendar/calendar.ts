import type { Interval } from '../../calendar/interval.ts';
import { interval } from '../../calendar/interval.ts';
import { addInterval, type PlainDate } from '../../calendar/plain-date.ts';
import type { Isms } from '../../records/isms.ts';
import { type CertificationTimeline, certificationTimeline } from '../certification-timeline.ts';
import { unreadNotes } from '../unread-notes.ts';
import { type CalendarDuty, calendarDuty, type UnscheduledDuty, unscheduledDuty } from './calendar-duty.ts';
import { isReturning, repetitionsOf } from './repetitions.ts';
import { monthOf, monthsBetween, type Spread, spreadOf } from './spread.ts';

/** A month and who has how much to do in it, whoever has most first. */
export interface CalendarMonth {
  /** `2027-03`. */
  readonly month: string;
  readonly duties: number;
  readonly owners: readonly { readonly owner: string | undefined; readonly duties: number }[];
}

/** Everything that is owed from today to a day, and what is late already. */
export interface Calendar {
  readonly today: PlainDate;
  readonly until: PlainDate;
  readonly timezone: string;
  /** By day, then by owner and name; what is late comes first. */
  readonly duties: readonly CalendarDuty[];
  readonly unscheduled: readonly UnscheduledDuty[];
  readonly months: readonly CalendarMonth[];
  readonly spread: Spread;
  readonly cycle: CertificationTimeline;
  /** What was not looked at, in sentences: duties of it are not here. */
  readonly notes: readonly string[];
}

/** How far a calendar looks when nobody says. */
export const CALENDAR_LENGTH = interval({ months: 12 });

export interface CalendarOptions {
  readonly timezone: string;
  /** The last day; twelve months from today when left out. */
  readonly until?: PlainDate | undefined;
  /** How long before its day a duty counts as due soon. */
  readonly soon: Interval;
}

/** The calendar of a management system: every duty of its records, and those that follow when each is done on its day. */
export function calendarOf(isms: Isms, { timezone, soon, until }: CalendarOptions): Calendar {
  const { today, obligations } = isms;
  const last = until ?? addInterval(today, CALENDAR_LENGTH);
  const returning = new Set<string>();
  const duties = obligations.flatMap((duty): readonly CalendarDuty[] => {
    if (duty.due === undefined || duty.due > last) return [];
    const first = calendarDuty(duty, isms, { due: duty.due, repetition: 0, soon });
    if (isReturning(duty)) returning.add(first.uid);
    const later = repetitionsOf(duty, isms, last).map((due, index) =>
      calendarDuty(duty, isms, { due, repetition: index + 1, soon }),
    );
    return [first, ...later];
  });
  const sorted = withOwnUids(duties.toSorted(byDay));
  const months = monthsBetween(today, last);
  return {
    today,
    until: last,
    timezone,
    duties: sorted,
    unscheduled: obligations.filter(({ due }) => due === undefined).map((duty) => unscheduledDuty(duty, isms)),
    months: monthsOf(sorted),
    spread: spreadOf(sorted, months, ({ uid }) => returning.has(uid), today),
    cycle: certificationTimeline(isms),
    notes: unreadNotes(isms),
  };
}

function byDay(a: CalendarDuty, b: CalendarDuty): number {
  return keyOf(a) < keyOf(b) ? -1 : 1;
}

function keyOf({ due, owner, name, what, path, uid }: CalendarDuty): string {
  return [due, owner ?? '\uFFFF', name, what, path, uid].join('\0');
}

/** Two duties that nothing tells apart are still two: the later ones get a number. */
function withOwnUids(duties: readonly CalendarDuty[]): readonly CalendarDuty[] {
  const seen = new Map<string, number>();
  return duties.map((duty) => {
    const before = seen.get(duty.uid) ?? 0;
    seen.set(duty.uid, before + 1);
    return before === 0 ? duty : { ...duty, uid: `${duty.uid}-${before + 1}` };
  });
}

function monthsOf(duties: readonly CalendarDuty[]): readonly CalendarMonth[] {
  const months = new Map<string, CalendarDuty[]>();
  for (const duty of duties) {
    const month = months.get(monthOf(duty.due));
    if (month) month.push(duty);
    else months.set(monthOf(duty.due), [duty]);
  }
  return [...months].map(([month, inMonth]) => ({ month, duties: inMonth.length, owners: ownersIn(inMonth) }));
}

function ownersIn(duties: readonly CalendarDuty[]): CalendarMonth['owners'] {
  const counts = new Map<string | undefined, number>();
  for (const { owner } of duties) counts.set(owner, (counts.get(owner) ?? 0) + 1);
  return [...counts]
    .map(([owner, count]) => ({ owner, duties: count }))
    .sort((a, b) => b.duties - a.duties || (a.owner ?? '').localeCompare(b.owner ?? '', 'en'));
}
