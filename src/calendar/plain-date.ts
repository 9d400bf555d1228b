import { Temporal } from 'temporal-polyfill';
import type { Interval } from './interval.ts';

declare const plainDate: unique symbol;

/** A calendar day as `YYYY-MM-DD`. It has no time and no zone; strings of this form sort by date. */
export type PlainDate = string & { readonly [plainDate]: true };

/** The day that year, month (1 to 12) and day of month name, or `undefined` when the calendar has no such day. */
export function dateOf(year: number, month: number, day: number): PlainDate | undefined {
  if (year < 1900 || year > 9999) return undefined;
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }).toString() as PlainDate;
  } catch {
    return undefined;
  }
}

/** Reads exactly `YYYY-MM-DD`; anything else, and a day that does not exist, is `undefined`. */
export function isoDate(text: string): PlainDate | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? dateOf(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

/**
 * Years and months first, clamped to the end of the month, then weeks and days. Always add a multiple of an interval to
 * the anchor rather than adding twice, or a 31 January drifts (see `times`).
 */
export function addInterval(date: PlainDate, interval: Interval): PlainDate {
  const { years, months, weeks, days } = interval;
  return Temporal.PlainDate.from(date).add({ years, months }).add({ weeks, days }).toString() as PlainDate;
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

/** The calendar day on which the instant (milliseconds since the epoch) falls in an IANA time zone. */
export function dayOfInstant(instant: number, timezone: string): PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(instant)
    .toZonedDateTimeISO(timezone)
    .toPlainDate()
    .toString() as PlainDate;
}

/** Whether this machine knows the IANA time zone. */
export function isTimezone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
