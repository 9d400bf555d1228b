import type { PlainDate } from '../calendar/plain-date.ts';
import type { Fact } from '../model/fact.ts';
import { given } from '../model/fact.ts';
import type { Isms } from '../records/isms.ts';

/** What records say about a day that is past: some keep no earlier state, and then nobody can tell. */
export type OnDay = 'yes' | 'no' | 'unknown';

/** Whether a day lies before the one on which the records were read. */
export function isPast({ today }: Pick<Isms, 'today'>, day: PlainDate): boolean {
  return day < today;
}

/** Whether one of these days is later than another: then what it belongs to has changed since. */
export function isLaterThan(day: PlainDate, ...facts: readonly Fact<PlainDate>[]): boolean {
  return facts.some((fact) => (given(fact) ?? '') > day);
}

/** Whether something that ends was open on a day. Without the day of its end nobody knows for days that are past. */
export function wasOpen(
  { isOver, over }: { readonly isOver: boolean; readonly over: PlainDate | undefined },
  day: PlainDate,
  today: PlainDate,
): OnDay {
  if (!isOver) return 'yes';
  if (over !== undefined) return over > day ? 'yes' : 'no';
  return day < today ? 'unknown' : 'no';
}
