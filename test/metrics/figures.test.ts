import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOfInstant } from '../../src/calendar/plain-date.ts';
import { budgetUsed, budgetUsedOf } from '../../src/metrics/budget-used.ts';
import { percentage } from '../../src/metrics/figure.ts';
import { measuredValue, measurementContradictions } from '../../src/metrics/measured-value.ts';
import { isOffTarget, missedInARow } from '../../src/metrics/off-target.ts';
import { startOfDay } from '../../src/metrics/period.ts';
import { spread } from '../../src/metrics/spread.ts';
import { recordsOf } from '../../src/records/inventory.ts';
import { budgetPlan } from '../../src/records/types/budget-plan.ts';
import { day, ismsOf } from './support.ts';

describe('a figure', () => {
  it('without a denominator is n/a, never 0 or 100', () => {
    expect(percentage(0, 0)).toEqual({ value: 'n/a', numerator: 0, denominator: 0, excluded: [], smallSample: true });
  });

  it('of four cases is a small sample, and of five is none', () => {
    expect([4, 5].map((cases) => percentage(1, cases).smallSample)).toEqual([true, false]);
  });

  it('names only what was left out', () => {
    const excluded = [
      { why: 'excused', count: 0 },
      { why: 'left', count: 2 },
    ];
    expect(percentage(1, 2, excluded).excluded).toEqual([{ why: 'left', count: 2 }]);
  });
});

describe('the start of a day', () => {
  it.each([
    ['2026-11-01', 'UTC', '2026-11-01T00:00:00Z'],
    ['2026-03-29', 'Europe/Berlin', '2026-03-28T23:00:00Z'],
    ['2026-03-30', 'Europe/Berlin', '2026-03-29T22:00:00Z'],
    ['2026-11-01', 'Pacific/Kiritimati', '2026-10-31T10:00:00Z'],
    ['2026-11-01', 'Pacific/Pago_Pago', '2026-11-01T11:00:00Z'],
    // Clocks go forward at midnight: the day begins at one.
    ['2018-11-04', 'America/Sao_Paulo', '2018-11-04T03:00:00Z'],
    ['2026-11-01', 'Asia/Kathmandu', '2026-10-31T18:15:00Z'],
  ])('%s in %s is %s', (date, timezone, start) => {
    expect(startOfDay(day(date), timezone)).toBe(Date.parse(start));
  });

  it('is on the day, and the minute before it is not', () => {
    const zones = ['UTC', 'Asia/Tokyo', 'America/St_Johns', 'Australia/Lord_Howe', 'Africa/Cairo'];
    void fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), fc.constantFrom(...zones), (number, zone) => {
        const date = dayOfInstant(number * 86_400_000, 'UTC');
        const start = startOfDay(date, zone);
        expect(dayOfInstant(start, zone)).toBe(date);
        expect(dayOfInstant(start - 60_000, zone) < date).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe('how values lie', () => {
  it.each([
    [[], { median: 'n/a', percentile90: 'n/a', maximum: 'n/a' }],
    [[3], { median: 3, percentile90: 3, maximum: 3 }],
    [[9, 1, 2, 4], { median: 3, percentile90: 9, maximum: 9 }],
    [[10, 9, 8, 7, 6, 5, 4, 3, 2, 1], { median: 5.5, percentile90: 9, maximum: 10 }],
  ] as const)('%j', (values, wanted) => {
    expect(spread([...values])).toEqual(wanted);
  });
});

describe('the budget used', () => {
  it('is n/a when nothing was planned', () => {
    expect(budgetUsed([{ planned: 0, spent: 5 }]).value).toBe('n/a');
  });

  it('is told for each currency', async () => {
    const plan = (currency: string, lines: string) => [
      'type: budget-plan',
      'status: active',
      `currency: ${currency}`,
      lines,
    ];
    const isms = await ismsOf({
      'BUD-01': plan('EUR', 'lines: [{ planned: 100, spent: 80 }, { planned: 100, spent: 10 }]'),
      'BUD-02': plan('EUR', 'lines: [{ planned: 200, spent: 90 }]'),
      'BUD-03': plan('CHF', 'lines: [{ planned: 10 }]'),
    });
    const used = budgetUsedOf(recordsOf(isms, budgetPlan));
    expect([...used].map(([currency, { value }]) => [currency, value])).toEqual([
      ['EUR', 45],
      ['CHF', 0],
    ]);
    expect(used.get('CHF')?.smallSample).toBe(false);
  });
});

describe('a measured value', () => {
  it.each([
    [{ value: 9.57, numerator: 28.7, denominator: 3 }, 'hours', []],
    [{ value: 82, numerator: 41, denominator: 50 }, 'percent', []],
    [{ value: 82.5, numerator: 41, denominator: 50 }, 'percent', []],
    [{ value: 82.6, numerator: 41, denominator: 50 }, 'percent', ['value']],
    [{ value: 0.82, numerator: 41, denominator: 50 }, 'percent', ['value']],
    [{ value: 0.84, numerator: 41, denominator: 50 }, 'ratio', ['value']],
    [{ value: 'n/a', numerator: 0, denominator: 0 }, 'percent', []],
    [{ value: 100, numerator: 0, denominator: 0 }, 'percent', ['value']],
    [{ value: 'n/a', numerator: 1, denominator: 2 }, 'percent', ['value']],
    [{ value: 5, numerator: -5, denominator: 2 }, 'percent', ['numerator']],
    [{ value: 7 }, 'count', []],
  ] as const)('%j in %s contradicts itself in %j', (numbers, unit, fields) => {
    expect(measurementContradictions(numbers, unit).map(({ field }) => field)).toEqual(fields);
  });

  it('is compared unrounded, and not at all when it cannot be true', () => {
    expect(measuredValue({ value: 95, numerator: 2849, denominator: 3000 }, 'percent')).toBeCloseTo(94.967, 3);
    expect(measuredValue({ value: 50, numerator: 1, denominator: 3 }, 'percent')).toBeUndefined();
    expect(measuredValue({ value: 'n/a', denominator: 0 }, 'percent')).toBe('n/a');
  });
});

describe('a target', () => {
  it.each([
    [95, { direction: 'up', target: 95 }, false],
    [94.9, { direction: 'up', target: 95 }, true],
    [24, { direction: 'down', target: 24 }, false],
    [24.1, { direction: 'down', target: 24 }, true],
    [108, { direction: 'band', target: 100, warn: 90 }, false],
    [111, { direction: 'band', target: 100, warn: 90 }, true],
    [999, { direction: 'band', target: 100 }, false],
  ] as const)('%d against %j is missed: %s', (value, target, missed) => {
    expect(isOffTarget(value, target)).toBe(missed);
  });

  const up = { direction: 'up', target: 95 } as const;
  const readings = (...values: readonly (number | 'n/a' | undefined)[]) =>
    values.map((value) => ({ value, smallSample: false }));

  it('is missed in a row over periods without a value', () => {
    expect(missedInARow(readings(99, 90, 'n/a', 91, undefined), up).map(({ value }) => value)).toEqual([90, 91]);
    expect(missedInARow(readings(90, 91, 95), up)).toEqual([]);
    expect(missedInARow(readings(), up)).toEqual([]);
  });

  it('is not missed in a row by small samples alone', () => {
    const small = { value: 50, smallSample: true };
    expect(missedInARow([small, small], up)).toEqual([]);
    expect(missedInARow([small, { value: 60, smallSample: false }], up)).toHaveLength(2);
  });
});
