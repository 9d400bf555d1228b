import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { interval, times } from '../../src/calendar/interval.ts';
import {
  addInterval,
  dateOf,
  dayOfInstant,
  daysBetween,
  isoDate,
  isTimezone,
  type PlainDate,
} from '../../src/calendar/plain-date.ts';
import { anyDay, anyInterval } from '../support/arbitraries.ts';

const ZONES = Intl.supportedValuesOf('timeZone');

/** From 1970 to 2100: the years for which every zone has rules. */
const anyInstant = fc.integer({ min: 0, max: Date.UTC(2100, 0, 1) });

describe('a day', () => {
  it.each([
    [2025, 2, 29],
    [1900, 2, 29],
    [2026, 4, 31],
    [2026, 13, 1],
    [2026, 0, 1],
    [2026, 1, 0],
    [1899, 12, 31],
    [10_000, 1, 1],
  ])('%i-%i-%i is none', (year, month, day) => {
    expect(dateOf(year, month, day)).toBeUndefined();
  });

  it.each([
    [2024, 2, 29, '2024-02-29'],
    [2000, 2, 29, '2000-02-29'],
    [1900, 1, 1, '1900-01-01'],
    [9999, 12, 31, '9999-12-31'],
  ])('%i-%i-%i is one', (year, month, day, text) => {
    expect(dateOf(year, month, day)).toBe(text);
  });

  it.each([
    '2026-1-1',
    '2026-01-01 ',
    ' 2026-01-01',
    '2026-01-01T00:00',
    '20260101',
    '2026-02-30',
    '',
    '２０２６-01-01',
  ])('%j is not how one is written', (text) => {
    expect(isoDate(text)).toBeUndefined();
  });

  it('is read back as it was written', () => {
    fc.assert(fc.property(anyDay(9999), (date) => isoDate(date) === date));
  });

  it('sorts as text in the order of time', () => {
    fc.assert(
      fc.property(anyDay(9999), anyDay(9999), (a, b) => Math.sign(daysBetween(a, b)) === (a < b ? 1 : a > b ? -1 : 0)),
    );
  });
});

describe('an interval added to a day', () => {
  it('gives what Temporal gives, months first and clamped', () => {
    fc.assert(
      fc.property(anyDay(), anyInterval, (date, length) => {
        const { years, months, weeks, days } = length;
        const wanted = Temporal.PlainDate.from(date).add({ years, months }).add({ weeks, days }).toString();
        expect(addInterval(date, length)).toBe(wanted);
      }),
    );
  });

  it('never drifts from its anchor: n months on, the day is the anchor’s or the last of its month', () => {
    fc.assert(
      fc.property(anyDay(), fc.integer({ min: 0, max: 600 }), (anchor, n) => {
        const sum = addInterval(anchor, times(interval({ months: 1 }), n));
        const [year, month, day] = parts(sum);
        const [, , anchorDay] = parts(anchor);
        expect(day === anchorDay || (day < anchorDay && dateOf(year, month, day + 1) === undefined)).toBe(true);
      }),
    );
  });

  it('lands n months later, in the calendar’s sense of a month', () => {
    fc.assert(
      fc.property(anyDay(), fc.integer({ min: 0, max: 600 }), (anchor, n) => {
        const [year, month] = parts(anchor);
        const [sumYear, sumMonth] = parts(addInterval(anchor, interval({ months: n })));
        expect((sumYear - year) * 12 + sumMonth - month).toBe(n);
      }),
    );
  });

  it('moves no earlier, and a longer interval of the same unit no less', () => {
    fc.assert(
      fc.property(
        anyDay(),
        fc.nat(400),
        fc.nat(400),
        fc.constantFrom('years', 'months', 'weeks', 'days'),
        (date, a, b, unit) => {
          const [shorter, longer] = [Math.min(a, b), Math.max(a, b)];
          expect(addInterval(date, interval({ [unit]: shorter })) >= date).toBe(true);
          expect(
            addInterval(date, interval({ [unit]: longer })) >= addInterval(date, interval({ [unit]: shorter })),
          ).toBe(true);
        },
      ),
    );
  });

  it('of days is undone by counting them', () => {
    fc.assert(
      fc.property(
        anyDay(),
        fc.nat(50_000),
        (date, days) => daysBetween(date, addInterval(date, interval({ days }))) === days,
      ),
    );
  });

  it('ends with the last day that four digits can write, which still sorts behind all others', () => {
    expect(addInterval(isoDate('9999-12-31') as PlainDate, interval({ years: 1 }))).toBe('9999-12-31');
    expect(addInterval(isoDate('9999-06-01') as PlainDate, interval({ years: 100, months: 7 }))).toBe('9999-12-31');
    expect(addInterval(isoDate('9999-12-30') as PlainDate, interval({ days: 1 }))).toBe('9999-12-31');
  });
});

describe('the day of an instant', () => {
  it('is the day on the wall calendar of its zone', () => {
    fc.assert(
      fc.property(anyInstant, fc.constantFrom(...ZONES), (instant, timeZone) => {
        const shown = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(instant);
        expect(dayOfInstant(instant, timeZone)).toBe(shown);
      }),
    );
  });

  it('is a day that exists, and at most one away from the day in UTC', () => {
    fc.assert(
      fc.property(anyInstant, fc.constantFrom(...ZONES), (instant, timeZone) => {
        const day = isoDate(dayOfInstant(instant, timeZone));
        const utc = isoDate(new Date(instant).toISOString().slice(0, 10));
        expect(Math.abs(daysBetween(utc as PlainDate, day as PlainDate))).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('skips the day that Samoa skipped in 2011', () => {
    const hour = 3_600_000;
    const before = Date.parse('2011-12-30T09:30:00Z');
    expect([dayOfInstant(before, 'Pacific/Apia'), dayOfInstant(before + hour, 'Pacific/Apia')]).toEqual([
      '2011-12-29',
      '2011-12-31',
    ]);
  });
});

describe('a time zone', () => {
  it.each(['UTC', 'Europe/London', 'Pacific/Kiritimati', 'America/Argentina/Buenos_Aires'])('%s is known', (name) => {
    expect(isTimezone(name)).toBe(true);
  });

  it.each(['', 'London', 'Europe/Londn', 'UTC+25', '../etc/passwd', 'constructor'])('%j is not', (name) => {
    expect(isTimezone(name)).toBe(false);
  });
});

function parts(date: PlainDate): [number, number, number] {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return [year, month, day];
}
