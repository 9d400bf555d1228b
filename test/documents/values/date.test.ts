import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../src/calendar/plain-date.ts';
import { parseDate } from '../../../src/documents/values/date.ts';
import { anyDay, anyText } from '../../support/arbitraries.ts';

describe('a date that means one day', () => {
  it.each([
    ['2025-01-01', '2025-01-01'],
    ['2025-1-5', '2025-01-05'],
    [' 2025-01-01 ', '2025-01-01'],
    ['2025/01/31', '2025-01-31'],
    ['2025.01.31', '2025-01-31'],
    ['2024-02-29', '2024-02-29'],
    ['05/15/2025', '2025-05-15'],
    ['8/25/2023', '2023-08-25'],
    ['14/07/2026', '2026-07-14'],
    ['31.12.2025', '2025-12-31'],
    ['31-12-2025', '2025-12-31'],
    ['05/05/2025', '2025-05-05'],
    ['May 17, 2021', '2021-05-17'],
    ['May 17 2021', '2021-05-17'],
    ['Jun 1 2018', '2018-06-01'],
    ['Sept. 3, 2024', '2024-09-03'],
    ['1st January 2026', '2026-01-01'],
    ['3 March 2026', '2026-03-03'],
    ['2026-06-08 (note)', '2026-06-08'],
    ['2026-06-08 (approved by the board)', '2026-06-08'],
    ['May 17, 2021 (minutes)', '2021-05-17'],
    ['2026-11-22T10:00:00', '2026-11-22'],
    ['2026-11-22 10:00', '2026-11-22'],
    ['2026-11-22T23:30:00Z', '2026-11-22'],
    ['2026-11-22T23:30:00.000Z', '2026-11-22'],
    ['2026-11-22T23:30:00-0100', '2026-11-23'],
    ['2026-11-22 00:30 +01:00', '2026-11-21'],
  ])('%j is %s', (raw, day) => {
    expect(value(raw)).toBe(day);
  });

  it('is the day in the configured zone when it is written as an instant', () => {
    expect(value('2026-11-22T23:30:00Z', 'Europe/Berlin')).toBe('2026-11-23');
    expect(value('2026-11-22T06:00:00Z', 'America/Los_Angeles')).toBe('2026-11-21');
    expect(value('2026-11-22T23:30:00', 'Europe/Berlin')).toBe('2026-11-22');
  });
});

describe('a date that could mean two days', () => {
  it.each([
    ['05/06/2025', '2025-05-06', '2025-06-05'],
    ['1.2.2026', '2026-01-02', '2026-02-01'],
    ['12-11-2025', '2025-12-11', '2025-11-12'],
    ['01/02/2026 (board)', '2026-01-02', '2026-02-01'],
  ])('%j is not guessed, and both days are named', (raw, one, other) => {
    const parsed = parseDate(raw, 'UTC');
    const text = raw.replace(/ \(.*/, '');
    expect(parsed).toEqual({
      ok: false,
      why: `\`${text}\` can mean ${one} or ${other}`,
      fix: `Write the one that is meant as YYYY-MM-DD: ${one} or ${other}.`,
    });
  });

  it('could mean them whichever of the two numbers stands first', () => {
    fc.assert(
      fc.property(anyDay(9999), fc.constantFrom('/', '.', '-'), (date, mark) => {
        const [year = '', month = '', day = ''] = date.split('-');
        const [american, european] = [[month, day, year].join(mark), [day, month, year].join(mark)];
        expect(parseDate(american, 'UTC').ok).toBe(parseDate(european, 'UTC').ok);
        expect(parseDate(american, 'UTC').ok).toBe(Number(day) > 12 || day === month);
      }),
    );
  });
});

describe('a date that is none', () => {
  it.each([
    ['2025-30-01', '`2025-30-01` has no month 30', 'Write the month before the day: 2025-01-30, if that is meant.'],
    ['2025-02-29', '`2025-02-29` is not a day of the calendar', 'Write it as YYYY-MM-DD.'],
    ['2025-13-13', '`2025-13-13` is not a day of the calendar', 'Write it as YYYY-MM-DD.'],
    ['31/06/2025', '`31/06/2025` is not a day of the calendar', 'Write it as YYYY-MM-DD.'],
    ['0025-01-01', '`0025-01-01` is not a day of the calendar', 'Write it as YYYY-MM-DD.'],
    ['February 30, 2025', '`February 30, 2025` is not a day of the calendar', 'Write it as YYYY-MM-DD.'],
    ['January 2026', '`January 2026` names a month and no day', 'Write the day as well: YYYY-MM-DD.'],
    ['2026-05', '`2026-05` names a month and no day', 'Write the day as well: YYYY-MM-DD.'],
    ['2026', '`2026` is not a date', 'Write it as YYYY-MM-DD.'],
    ['12/31/25', '`12/31/25` is not a date', 'Write it as YYYY-MM-DD.'],
    ['12 months', '`12 months` is not a date', 'Write it as YYYY-MM-DD.'],
    ['next spring', '`next spring` is not a date', 'Write it as YYYY-MM-DD.'],
    ['2026-02-30T10:00:00Z', '`2026-02-30T10:00:00Z` is not a moment of the calendar', 'Write it as YYYY-MM-DD.'],
    ['2026-11-22T25:00:00Z', '`2026-11-22T25:00:00Z` is not a moment of the calendar', 'Write it as YYYY-MM-DD.'],
    ['(2026-06-08)', '`` is not a date', 'Write it as YYYY-MM-DD.'],
  ])('%j is refused, with why and what to write', (raw, why, fix) => {
    expect(parseDate(raw, 'UTC')).toEqual({ ok: false, why, fix });
  });

  it('is none either when its moment falls into the year 10000', () => {
    expect(value('9999-12-31T23:59:59-01:00')).toBeUndefined();
    expect(value('9999-12-31T23:59:59Z')).toBe('9999-12-31');
  });

  it('is quoted short when it is long', () => {
    const parsed = parseDate('x'.repeat(100_000), 'UTC');
    expect(parsed.ok ? '' : parsed.why).toBe(`\`${'x'.repeat(57)}…\` is not a date`);
  });
});

describe('reading a date', () => {
  it('never throws, and yields a day that exists or says why not', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('UTC', 'Pacific/Kiritimati', 'Pacific/Pago_Pago'), (raw, zone) => {
        const parsed = parseDate(raw, zone);
        if (parsed.ok) expect(isoDate(parsed.value)).toBe(parsed.value);
        else expect(parsed.why.length * parsed.fix.length).toBeGreaterThan(0);
      }),
      { numRuns: 2000 },
    );
  });

  it('reads the ISO form of every day as that day, in every zone, with a remark and without', () => {
    fc.assert(
      fc.property(
        anyDay(9999),
        fc.constantFrom('', ' (note)', '  (a, b)'),
        fc.constantFrom('UTC', 'Asia/Tokyo'),
        (date, remark, zone) => {
          expect(value(date + remark, zone)).toBe(date);
        },
      ),
    );
  });
});

function value(raw: string, timezone = 'UTC'): string | undefined {
  const parsed = parseDate(raw, timezone);
  return parsed.ok ? parsed.value : undefined;
}
