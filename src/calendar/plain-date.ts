import { civilDay, dayNumber, daysInMonth } from './day-number.ts';
import type { Interval } from './interval.ts';

declare const plainDate: unique symbol;

/** A calendar day as `YYYY-MM-DD`. It has no time and no zone; strings of this form sort by date. */
export type PlainDate = string & { readonly [plainDate]: true };

/** No document, certificate or person in an ISMS is older; an earlier year is a slip of the pen. */
const EARLIEST_YEAR = 1900;
const LATEST_YEAR = 9999;

/** The day that year, month (1 to 12) and day of month name, or `undefined` when the calendar has no such day. */
export function dateOf(year: number, month: number, day: number): PlainDate | undefined {
  if (year < EARLIEST_YEAR || year > LATEST_YEAR || month < 1 || month > 12 || day < 1) return undefined;
  return day > daysInMonth(year, month) ? undefined : format(year, month, day);
}

/** Reads exactly `YYYY-MM-DD`; anything else, and a day that does not exist, is `undefined`. */
export function isoDate(text: string): PlainDate | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? dateOf(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

/**
 * Years and months first, clamped to the end of the month, then weeks and days. Always add a multiple of an interval to
 * the anchor rather than adding twice, or a 31 January drifts (see `times`). A sum beyond the year 9999 is its last day.
 */
export function addInterval(date: PlainDate, interval: Interval): PlainDate {
  const { year, month, day } = partsOf(date);
  const months = (year + interval.years) * 12 + (month - 1) + interval.months;
  const [sumYear, sumMonth] = [Math.floor(months / 12), (months % 12) + 1];
  const clamped = Math.min(day, daysInMonth(sumYear, sumMonth));
  const sum = civilDay(dayNumber(sumYear, sumMonth, clamped) + interval.weeks * 7 + interval.days);
  return sum.year > LATEST_YEAR ? format(LATEST_YEAR, 12, 31) : format(sum.year, sum.month, sum.day);
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return numberOf(to) - numberOf(from);
}

/** The calendar day on which the instant (milliseconds since the epoch) falls in an IANA time zone. */
export function dayOfInstant(instant: number, timezone: string): PlainDate {
  const parts = Object.fromEntries(
    formatIn(timezone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  );
  return `${parts['year']?.padStart(4, '0')}-${parts['month']}-${parts['day']}` as PlainDate;
}

/** One for each zone: making one costs far more than using it, and a history has thousands of instants. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatIn(timezone: string): Intl.DateTimeFormat {
  let found = formats.get(timezone);
  if (!found) {
    found = new Intl.DateTimeFormat('en', {
      timeZone: timezone,
      calendar: 'iso8601',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
    formats.set(timezone, found);
  }
  return found;
}

/** Whether this machine knows the IANA time zone. */
export function isTimezone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

function partsOf(date: PlainDate): { readonly year: number; readonly month: number; readonly day: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

function numberOf(date: PlainDate): number {
  const { year, month, day } = partsOf(date);
  return dayNumber(year, month, day);
}

function format(year: number, month: number, day: number): PlainDate {
  return `${String(year).padStart(4, '0')}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}` as PlainDate;
}
