/** A day as people write it: `2026-11-22`. Days compare as text. */
export type Day = string;

/** The day on which the history ends. */
export const TODAY = '2026-11-22';

/** Its first day, on which the documents were put into git. */
export const FIRST_DAY: Day = '2023-12-01';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The day so many days later, or earlier when the number is negative. */
export function plusDays(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** The same day of a later month, or its last day when it has no such day. */
export function plusMonths(day: Day, months: number): Day {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month + months, 0));
  const end = last.toISOString().slice(0, 8);
  return `${end}${String(Math.min(date, last.getUTCDate())).padStart(2, '0')}`;
}

/** Whole days from one day to another. */
export function daysFrom(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** The earlier of two days. */
export function earlierOf(a: Day, b: Day): Day {
  return a < b ? a : b;
}

const DUBLIN = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Dublin',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The day of a moment where Brightwater is. */
export function dublinDay(at: number): Day {
  const parts = new Map(DUBLIN.formatToParts(at).map(({ type, value }) => [type, value]));
  return `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`;
}

/** A moment as a clock with an offset (minutes east of Greenwich) shows it: `2026-03-01T09:30:00+01:00`. */
export function clockText(at: number, offset = 0): string {
  const shown = new Date(at + offset * MINUTE).toISOString().slice(0, 19);
  if (offset === 0) return `${shown}Z`;
  const two = (value: number): string => String(value).padStart(2, '0');
  const size = Math.abs(offset);
  return `${shown}${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** A quarter of a year; both days count. */
export interface Quarter {
  readonly name: string;
  readonly from: Day;
  readonly to: Day;
}

/** All quarters of some years, in order. */
export function quartersOf(years: readonly number[]): readonly Quarter[] {
  return years.flatMap((year) =>
    [0, 1, 2, 3].map((index) => {
      const from = plusMonths(`${year}-01-01`, index * 3);
      return { name: `${year}-Q${index + 1}`, from, to: plusDays(plusMonths(from, 3), -1) };
    }),
  );
}
