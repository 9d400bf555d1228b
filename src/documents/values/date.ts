import { dateOf, dayOfInstant, isoDate, type PlainDate } from '../../calendar/plain-date.ts';
import type { Parsed } from '../../model/fact.ts';

/** Which of two numbers comes first in a date such as `05/06/2026`. */
export type DateOrder = 'day-first' | 'month-first';

/** How a repository writes its dates, beyond what anyone writes. */
export interface DateHabits {
  readonly order: DateOrder | undefined;
  /** Names of the twelve months in other languages than English. */
  readonly months: readonly (readonly string[])[];
}

const NO_HABITS: DateHabits = { order: undefined, months: [] };

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** A remark after the date that does not change it: `2026-06-08 (approved by the board)`. */
const REMARK = /\s*\([^()]*\)$/;
const ISO_DAY = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const ISO_INSTANT = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s*(Z|[+-]\d{2}:?\d{2})?$/i;
const NUMERIC = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/;
const YEAR_FIRST = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/;
const MONTH_FIRST = /^(\p{L}{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/u;
const DAY_FIRST = /^(\d{1,2})(?:st|nd|rd|th|º)?\.?\s+(?:de\s+)?(\p{L}{3,12})\.?,?\s+(?:de\s+)?(\d{4})$/u;
const MONTH_ONLY = /^(?:(\p{L}{3,12})\.?,?\s+(?:de\s+)?(\d{4})|(\d{4})-(\d{1,2}))$/u;

/** No way of writing a date is longer, with its remark. */
const DATE_MAX_CHARS = 200;

const WRITE_ISO = 'Write it as YYYY-MM-DD.';

/**
 * A day as people write it. What can only mean one day is read (`May 17, 2021`, `8/25/2023`, `2026-06-08 (note)`, an
 * instant with an offset as its day in `timezone`); what could mean two (`05/06/2025`), or no single day (`January
 * 2026`), is not guessed.
 */
export function parseDate(raw: string, timezone: string, habits: DateHabits = NO_HABITS): Parsed<PlainDate> {
  const trimmed = raw.trim();
  const text = trimmed.length > DATE_MAX_CHARS ? trimmed : trimmed.replace(REMARK, '');
  if (text.length > DATE_MAX_CHARS) return { ok: false, why: `\`${clip(text)}\` is not a date`, fix: WRITE_ISO };
  const iso = ISO_DAY.exec(text) ?? YEAR_FIRST.exec(text);
  if (iso) return yearMonthDay(text, Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const instant = ISO_INSTANT.exec(text);
  if (instant) return dayOf(text, instant[1] as string, instant[2] as string, instant[3], timezone);
  const numeric = NUMERIC.exec(text);
  if (numeric) return dayOrMonthFirst(text, Number(numeric[1]), Number(numeric[3]), Number(numeric[4]), habits.order);
  const named = MONTH_FIRST.exec(text);
  if (named) return namedMonth(text, named[2] as string, named[1] as string, named[3] as string, habits);
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return namedMonth(text, dayFirst[1] as string, dayFirst[2] as string, dayFirst[3] as string, habits);
  const month = MONTH_ONLY.exec(text);
  if (month && (month[1] === undefined || monthNumber(month[1], habits) !== undefined)) {
    return { ok: false, why: `\`${text}\` names a month and no day`, fix: 'Write the day as well: YYYY-MM-DD.' };
  }
  return { ok: false, why: `\`${clip(text)}\` is not a date`, fix: WRITE_ISO };
}

function yearMonthDay(text: string, year: number, month: number, day: number): Parsed<PlainDate> {
  const date = dateOf(year, month, day);
  if (date) return { ok: true, value: date };
  if (month > 12 && dateOf(year, day, month)) {
    const swapped = dateOf(year, day, month) as string;
    return {
      ok: false,
      why: `\`${text}\` has no month ${month}`,
      fix: `Write the month before the day: ${swapped}, if that is meant.`,
    };
  }
  return { ok: false, why: `\`${text}\` is not a day of the calendar`, fix: WRITE_ISO };
}

function dayOf(
  text: string,
  day: string,
  time: string,
  offset: string | undefined,
  timezone: string,
): Parsed<PlainDate> {
  if (offset === undefined) return parseDate(day, timezone);
  const zone = offset.length === 5 ? `${offset.slice(0, 3)}:${offset.slice(3)}` : offset.toUpperCase();
  const instant = Date.parse(`${day}T${time}${zone}`);
  if (Number.isNaN(instant) || !parseDate(day, timezone).ok) {
    return { ok: false, why: `\`${text}\` is not a moment of the calendar`, fix: WRITE_ISO };
  }
  const here = isoDate(dayOfInstant(instant, timezone));
  return here
    ? { ok: true, value: here }
    : { ok: false, why: `\`${text}\` is not a day of the calendar here`, fix: WRITE_ISO };
}

function dayOrMonthFirst(
  text: string,
  first: number,
  second: number,
  year: number,
  order: DateOrder | undefined,
): Parsed<PlainDate> {
  const monthFirst = dateOf(year, first, second);
  const dayFirst = dateOf(year, second, first);
  if (monthFirst && dayFirst && order) return { ok: true, value: order === 'day-first' ? dayFirst : monthFirst };
  if (monthFirst && dayFirst && monthFirst !== dayFirst) {
    return {
      ok: false,
      why: `\`${text}\` can mean ${monthFirst} or ${dayFirst}`,
      fix: `Write the one that is meant as YYYY-MM-DD: ${monthFirst} or ${dayFirst}.`,
    };
  }
  const date = monthFirst ?? dayFirst;
  return date
    ? { ok: true, value: date }
    : { ok: false, why: `\`${text}\` is not a day of the calendar`, fix: WRITE_ISO };
}

function namedMonth(text: string, day: string, name: string, year: string, habits: DateHabits): Parsed<PlainDate> {
  const month = monthNumber(name, habits);
  const date = month === undefined ? undefined : dateOf(Number(year), month, Number(day));
  return date
    ? { ok: true, value: date }
    : { ok: false, why: `\`${clip(text)}\` is not a day of the calendar`, fix: WRITE_ISO };
}

/** 1 to 12 for the name of a month or its abbreviation of three letters or more: in English, then in the other languages. */
function monthNumber(name: string, { months }: DateHabits): number | undefined {
  const word = name.toLowerCase();
  for (const names of [MONTHS, ...months]) {
    const index = names.findIndex((month) => month.startsWith(word === 'sept' ? 'sep' : word));
    if (index !== -1) return index + 1;
  }
  return undefined;
}

function clip(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
