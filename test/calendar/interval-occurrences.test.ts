import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { interval } from '../../src/calendar/interval.ts';
import { occurrences } from '../../src/calendar/interval-occurrences.ts';
import { addInterval, isoDate, type PlainDate } from '../../src/calendar/plain-date.ts';

function day(text: string): PlainDate {
  const date = isoDate(text);
  if (!date) throw new Error(`${text} is no day`);
  return date;
}

describe('the days of a duty that is fixed to the calendar', () => {
  it('are counted from the anchor, so that the 31st comes back after a short month', () => {
    const days = occurrences(day('2026-01-31'), interval({ months: 1 }), day('2026-01-31'), day('2026-06-30'));
    expect(days).toEqual(['2026-02-28', '2026-03-31', '2026-04-30', '2026-05-31', '2026-06-30']);
  });

  it('begin after the first bound and end on the last', () => {
    const quarterly = interval({ months: 3 });
    expect(occurrences(day('2026-01-15'), quarterly, day('2026-04-15'), day('2026-10-15'))).toEqual([
      '2026-07-15',
      '2026-10-15',
    ]);
    expect(occurrences(day('2026-01-15'), quarterly, day('2026-04-14'), day('2026-10-14'))).toEqual([
      '2026-04-15',
      '2026-07-15',
    ]);
  });

  it('are none for an interval of nothing, and never the anchor itself', () => {
    expect(occurrences(day('2026-01-15'), interval({}), day('2020-01-01'), day('2030-01-01'))).toEqual([]);
    expect(occurrences(day('2026-01-15'), interval({ years: 1 }), day('2020-01-01'), day('2026-12-31'))).toEqual([]);
  });

  it('end on the last day of the calendar, and at a thousand', () => {
    expect(occurrences(day('9990-01-01'), interval({ years: 4 }), day('9990-01-01'), day('9999-12-31'))).toEqual([
      '9994-01-01',
      '9998-01-01',
      '9999-12-31',
    ]);
    expect(occurrences(day('9999-12-30'), interval({ days: 1 }), day('9999-12-30'), day('9999-12-31'))).toEqual([
      '9999-12-31',
    ]);
    expect(occurrences(day('2020-01-01'), interval({ days: 1 }), day('2020-01-01'), day('2030-01-01'))).toHaveLength(
      1000,
    );
  });

  it('rise, lie inside the bounds, and are multiples of the interval', () => {
    const bounds = fc.record({ months: fc.integer({ min: 0, max: 30 }), days: fc.integer({ min: 1, max: 40 }) });
    fc.assert(
      fc.property(
        bounds,
        fc.integer({ min: 0, max: 3000 }),
        fc.integer({ min: 0, max: 3000 }),
        (parts, from, length) => {
          const anchor = day('2024-02-29');
          const after = addInterval(anchor, interval({ days: from }));
          const until = addInterval(after, interval({ days: length }));
          const days = occurrences(anchor, interval(parts), after, until);
          expect([...days].sort()).toEqual(days);
          expect(new Set(days).size).toBe(days.length);
          expect(days.every((one) => one > after && one <= until)).toBe(true);
        },
      ),
    );
  });
});
