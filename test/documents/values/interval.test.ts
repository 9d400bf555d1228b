import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatInterval, type Interval } from '../../../src/calendar/interval.ts';
import { parseInterval } from '../../../src/documents/values/interval.ts';
import { anyText } from '../../support/arbitraries.ts';

describe('an interval', () => {
  it.each([
    ['12 months', '12 months'],
    ['6 month', '6 months'],
    ['81 days', '81 days'],
    ['4 weeks', '4 weeks'],
    ['1 year', '1 year'],
    ['P12M', '12 months'],
    ['p1y', '1 year'],
    ['ANNUAL', '12 months'],
    ['Annually', '12 months'],
    ['yearly', '12 months'],
    ['Semiannual', '6 months'],
    ['semi-annual', '6 months'],
    ['Anual', '12 months'],
    ['Trimestral', '3 months'],
    ['Semestral', '6 months'],
    ['quarterly', '3 months'],
    ['monthly', '1 month'],
    ['weekly', '1 week'],
    ['every 2 years', '2 years'],
    ['Every year', '1 year'],
    ['every quarter', '3 months'],
    ['year', '1 year'],
    ['six months', '6 months'],
    ['12-months', '12 months'],
    ['12months', '12 months'],
    ['  12   months ', '12 months'],
    ['1 year 6 months', '1 year 6 months'],
    ['1 year and 6 months', '1 year 6 months'],
    ['1 year, 6 months', '1 year 6 months'],
    ['100 years', '100 years'],
  ])('%j is %s', (raw, words) => {
    const parsed = parseInterval(raw);
    expect(parsed.ok ? formatInterval(parsed.value) : parsed.why).toBe(words);
  });

  it.each([
    ['Per meeting', '`Per meeting` is not an interval'],
    ['as needed', '`as needed` is not an interval'],
    ['12', '`12` has no unit'],
    ['0 days', '`0 days` is no time at all'],
    ['P0M', '`P0M` is no time at all'],
    ['101 years', '`101 years` is more than 100 years'],
    ['99999 weeks', '`99999 weeks` is more than 100 years'],
    ['60 years 60 years', '`60 years 60 years` is more than 100 years'],
    ['biannual', '`biannual` can mean twice a year or every two years'],
    ['Bimonthly', '`Bimonthly` can mean twice a month or every two months'],
    ['-1 months', '`-1 months` is not an interval'],
    ['1.5 years', '`1.5 years` is not an interval'],
    ['2026-01-01', '`2026-01-01` is not an interval'],
    ['12 months or sooner', '`12 months or sooner` is not an interval'],
    ['months', '`months` is not an interval'],
    ['', '`` is not an interval'],
  ])('is not %j: %s', (raw, why) => {
    expect(parseInterval(raw)).toEqual({
      ok: false,
      why,
      fix: 'Write a number and a unit, such as `12 months` or `P12M`.',
    });
  });

  it.each([
    'constructor',
    '__proto__',
    'Constructor',
    'toString',
    'hasOwnProperty',
    'constructor months',
    'every constructor',
  ])('is not %j either, which every object has', (raw) => {
    expect(parseInterval(raw)).toMatchObject({ ok: false, why: `\`${raw}\` is not an interval` });
  });

  it('is not read off the beginning of a longer text', () => {
    expect(parseInterval(`12 months${' '.repeat(100)}unless the board says otherwise`)).toMatchObject({ ok: false });
    expect(parseInterval(`${'12 months, '.repeat(7)}12 months`)).toMatchObject({ ok: false });
  });

  it('is read or refused whatever the text, and then has whole parts and some length', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const parsed = parseInterval(raw);
        if (!parsed.ok) expect(parsed.why.length * parsed.fix.length).toBeGreaterThan(0);
        else
          expect(
            Object.values(parsed.value satisfies Interval).filter((part) => part > 0 && Number.isInteger(part)),
          ).not.toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });
});
