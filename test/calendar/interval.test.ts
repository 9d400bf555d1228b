import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatInterval, interval, isoInterval, times } from '../../src/calendar/interval.ts';
import { parseInterval } from '../../src/documents/values/interval.ts';
import { anyInterval } from '../support/arbitraries.ts';

describe('an ISO 8601 duration', () => {
  it.each([
    ['P12M', { months: 12 }],
    ['p1y6m', { years: 1, months: 6 }],
    ['P2W', { weeks: 2 }],
    ['P1Y2M3W4D', { years: 1, months: 2, weeks: 3, days: 4 }],
    ['P0D', {}],
  ])('%s is read', (text, parts) => {
    expect(isoInterval(text)).toEqual(interval(parts));
  });

  it.each(['P', 'PD', 'P1', '12M', 'PT72H', 'P1DT1H', 'P1D2M', 'P-1M', 'P1.5Y', ' P1M', 'P1M\n', 'P99999Y'])(
    '%j is none of calendar units',
    (text) => {
      expect(isoInterval(text)).toBeUndefined();
    },
  );
});

describe('an interval', () => {
  it.each([
    [{ months: 12 }, '12 months'],
    [{ years: 1, months: 6 }, '1 year 6 months'],
    [{ weeks: 1, days: 1 }, '1 week 1 day'],
    [{}, '0 days'],
  ])('%o is said as %s', (parts, words) => {
    expect(formatInterval(interval(parts))).toBe(words);
  });

  it('is read back from the words in which it is said', () => {
    const some = anyInterval.filter(({ years, months, weeks, days }) => years + months + weeks + days > 0);
    fc.assert(
      fc.property(some, (value) => {
        expect(parseInterval(formatInterval(value))).toEqual({ ok: true, value });
      }),
    );
  });

  it('taken n times is n times each of its parts', () => {
    expect(times(interval({ years: 1, months: 2, weeks: 3, days: 4 }), 3)).toEqual(
      interval({ years: 3, months: 6, weeks: 9, days: 12 }),
    );
    expect(times(interval({ months: 7 }), 0)).toEqual(interval({}));
  });
});
