import type { PlainDate } from '../calendar/plain-date.ts';
import { type Exclusion, type Figure, percentage } from './figure.ts';
import { holdsDay, type Period } from './period.ts';

/** Something that was to be done by a day. */
export interface Deadline {
  /** `undefined` when nobody knows until when. */
  readonly due: PlainDate | undefined;
  readonly done: PlainDate | undefined;
}

/**
 * The share of what was due in the period and was done by its day; the day itself is in time. What is still open counts
 * from the day after its own; what was done before the period of its day counts there all the same.
 */
export function inTime(
  deadlines: readonly Deadline[],
  period: Period,
  asOf: PlainDate,
  excluded: readonly Exclusion[] = [],
): Figure {
  const inPeriod = deadlines.filter(({ due }) => holdsDay(period, due));
  const counted = inPeriod.filter(({ due, done }) => done !== undefined || (due !== undefined && due < asOf));
  const punctual = counted.filter(({ due, done }) => due !== undefined && done !== undefined && done <= due);
  return percentage(punctual.length, counted.length, [
    { why: 'open and not due yet', count: inPeriod.length - counted.length },
    { why: 'no due day', count: deadlines.filter(({ due }) => due === undefined).length },
    ...excluded,
  ]);
}
