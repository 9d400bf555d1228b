import { daysBetween, type PlainDate } from '../calendar/plain-date.ts';
import { type Figure, percentage } from './figure.ts';

/** The share of clauses and controls that an audit tested in the cycle (9.2.2). */
export function auditCoverage(wanted: readonly string[], tested: ReadonlySet<string>): Figure {
  return { ...percentage(wanted.filter((id) => tested.has(id)).length, wanted.length), smallSample: false };
}

/** Which share of a stretch of days is over at the end of a day, from 0 to 1; both ends count. */
export function elapsedShare(
  { from, to }: { readonly from: PlainDate; readonly to: PlainDate },
  day: PlainDate,
): number {
  const share = (daysBetween(from, day) + 1) / (daysBetween(from, to) + 1);
  return Math.min(1, Math.max(0, share));
}
