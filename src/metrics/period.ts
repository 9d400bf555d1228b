import { interval } from '../calendar/interval.ts';
import { addInterval, dayOfInstant, type PlainDate } from '../calendar/plain-date.ts';

/** The days for which something is measured; both count. */
export interface Period {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

const MINUTE_MS = 60_000;

/** No zone is farther from UTC. */
const FARTHEST_MINUTES = 16 * 60;

/** Whether a day lies in the period. */
export function holdsDay({ from, to }: Period, day: PlainDate | undefined): boolean {
  return day !== undefined && from <= day && day <= to;
}

/** The moment at which a day begins in an IANA time zone, in milliseconds since the epoch. */
export function startOfDay(day: PlainDate, timezone: string): number {
  const midnight = Date.parse(`${day}T00:00:00Z`) / MINUTE_MS;
  let [before, since] = [midnight - FARTHEST_MINUTES, midnight + FARTHEST_MINUTES];
  // Days only ever grow, so halving finds the first minute of this one, whatever the clocks do on it.
  while (since - before > 1) {
    const middle = Math.floor((before + since) / 2);
    if (dayOfInstant(middle * MINUTE_MS, timezone) >= day) since = middle;
    else before = middle;
  }
  return since * MINUTE_MS;
}

/** The first moment of the period, and the first one after it. */
export function momentsOf({ from, to }: Period, timezone: string): { readonly start: number; readonly end: number } {
  return { start: startOfDay(from, timezone), end: startOfDay(addInterval(to, interval({ days: 1 })), timezone) };
}
