import { type Interval, times } from './interval.ts';
import { addInterval, type PlainDate } from './plain-date.ts';

/** Most occurrences, unless somebody asks for more. */
const MOST = 1000;

/**
 * The days of a duty that is fixed to the calendar: every multiple of the interval after its anchor, from the first one
 * later than `after` to the last one on or before `until`. Multiples are added to the anchor itself, so that the 31st
 * comes back after a short month. An interval of nothing has none.
 */
export function occurrences(
  anchor: PlainDate,
  every: Interval,
  after: PlainDate,
  until: PlainDate,
  most: number = MOST,
): readonly PlainDate[] {
  const days: PlainDate[] = [];
  if (addInterval(anchor, every) <= anchor) return days;
  for (let n = 1; days.length < most; n++) {
    const day = addInterval(anchor, times(every, n));
    if (day > until || day === addInterval(anchor, times(every, n - 1))) break;
    if (day > after) days.push(day);
  }
  return days;
}
