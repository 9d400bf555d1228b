import { dateOf, dayOfInstant, isoDate, type PlainDate } from '../../calendar/plain-date.ts';
import type { Parsed } from '../../model/fact.ts';

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
const MONTH_FIRST = /^([A-Za-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/;
const DAY_FIRST = /^(\d{1,2})(?:st|nd|rd|th)?\.?\s+([A-Za-z]{3,9})\.?,?\s+(\d{4})$/;
const MONTH_ONLY = /^(?:([A-Za-z]{3,9})\.?,?\s+(\d{4})|(\d{4})-(\d{1,2}))$/;

/** No way of writing a date is longer, with its remark. */
const DATE_MAX_CHARS = 200;

const WRITE_ISO = 'Write it as YYYY-MM-DD.';

/**
 * A day as people write it. What can only mean one day is read (`May 17, 2021`, `8/25/2023`, `2026-06-08 (note)`, an
 * instant with an offset as its day in `timezone`); what could mean two (`05/06/2025`), or no single day (`January
 * 2026`), is not guessed.
 */
export function parseDate(raw: string, timezone: string): Parsed<PlainDate> {
  const trimmed = raw.trim();
  const text = trimmed.length > DATE_MAX_CHARS ? trimmed : trimmed.replace(REMARK, '');
  if (text.length > DATE_MAX_CHARS) return { ok: false, why: `\`${clip(text)}\` is not a date`, fix: WRITE_ISO };
  const iso = ISO_DAY.exec(text) ?? YEAR_FIRST.exec(text);
  if (iso) return yearMonthDay(text, Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const instant = ISO_INSTANT.exec(text);
  if (instant) return dayOf(text, instant[1] as string, instant[2] as string, instant[3], timezone);
  const numeric = NUMERIC.exec(text);
  if (numeric) return dayOrMonthFirst(text, Number(numeric[1]), Number(numeric[3]), Number(numeric[4]));
  const named = MONTH_FIRST.exec(text);
  if (named) return namedMonth(text, named[2] as string, named[1] as string, named[3] as string);
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return namedMonth(text, dayFirst[1] as string, dayFirst[2] as string, dayFirst[3] as string);
  const month = MONTH_ONLY.exec(text);
  if (month && (month[1] === undefined || monthNumber(month[1]) !== undefined)) {
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

function dayOrMonthFirst(text: string, first: number, second: number, year: number): Parsed<PlainDate> {
  const monthFirst = dateOf(year, first, second);
  const dayFirst = dateOf(year, second, first);
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

function namedMonth(text: string, day: string, name: string, year: string): Parsed<PlainDate> {
  const month = monthNumber(name);
  const date = month === undefined ? undefined : dateOf(Number(year), month, Number(day));
  return date
    ? { ok: true, value: date }
    : { ok: false, why: `\`${clip(text)}\` is not a day of the calendar`, fix: WRITE_ISO };
}

/** 1 to 12 for an English month name or its abbreviation of three letters or more. */
function monthNumber(name: string): number | undefined {
  const word = name.toLowerCase();
  const index = MONTHS.findIndex((month) => month.startsWith(word === 'sept' ? 'sep' : word));
  return index === -1 ? undefined : index + 1;
}

function clip(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
