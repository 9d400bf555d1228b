import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kpiFigure, part, partOf } from '../../../src/metrics/define-kpi.ts';
import { percentage, tally } from '../../../src/metrics/figure.ts';
import {
  figureWords,
  oneDecimal,
  partWords,
  stateWords,
  targetWords,
  valueWords,
} from '../../../src/render/kpis/kpi-words.ts';

describe('one decimal', () => {
  it.each([
    [92.25, '92.3'],
    [-92.25, '-92.3'],
    [0.05, '0.1'],
    [-0.05, '-0.1'],
    [-0.04, '0.0'],
    [1.15, '1.2'],
    [99.95, '100.0'],
    [2 / 3, '0.7'],
    [4, '4.0'],
  ])('of %d is %s, half away from zero', (value, text) => {
    expect(oneDecimal(value)).toBe(text);
  });

  it('is never farther off than half a tenth, and mirrors', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e6, noNaN: true }), (value) => {
        expect(Math.abs(Number(oneDecimal(value)) - value)).toBeLessThanOrEqual(0.05 + 1e-5);
        expect(Number(oneDecimal(-value))).toBeCloseTo(-Number(oneDecimal(value)), 10);
      }),
    );
  });
});

describe('a value', () => {
  it('stands with its unit', () => {
    expect([
      valueWords(92.3, 'percent'),
      valueWords(4.5, 'hours'),
      valueWords(12, 'count'),
      valueWords(18.25, 'days'),
      valueWords(1, 'days'),
      valueWords(7, 'minutes'),
      valueWords(69800, 'money:EUR'),
      valueWords(8.125, 'ratio'),
      valueWords('n/a', 'hours'),
      valueWords(undefined, undefined),
    ]).toEqual(['92.3 %', '4.5 h', '12', '18.3 days', '1 day', '7 min', '69800 EUR', '8.1', 'n/a', 'n/a']);
  });

  it('that is not there says why', () => {
    expect(figureWords('actions-on-time', kpiFigure(percentage(0, 0)), 'percent')).toBe('n/a (none due)');
    expect(figureWords('finding-age', kpiFigure(percentage(0, 0)), 'days')).toBe('n/a (none open)');
    expect(figureWords('soa-implemented', kpiFigure(percentage(0, 0), { isPartial: true }), 'percent')).toBe(
      'n/a (not recorded)',
    );
    expect(figureWords('overdue-actions', kpiFigure(tally(0)), 'count')).toBe('0');
  });

  it('beside it stands with its label, and a share with what it rests on', () => {
    expect(partWords(part('median', 'median', 'hours', 4.5))).toBe('median 4.5 h');
    expect(partWords(partOf('on_time', 'on time', 'percent', percentage(22, 25)))).toBe('on time 88.0 % (22 of 25)');
  });
});

it('a target says from where on it is met', () => {
  expect([
    targetWords({ direction: 'up', target: 90 }, 'percent'),
    targetWords({ direction: 'down', target: 4.5 }, 'hours'),
    targetWords({ direction: 'down', target: 0 }, 'count'),
    targetWords({ direction: 'band', target: 75, warn: 90 }, 'percent'),
    targetWords({ direction: 'band', target: 75 }, 'percent'),
    targetWords(undefined, 'percent'),
  ]).toEqual(['≥ 90 %', '≤ 4.5 h', '≤ 0', '75 % ± 15', 'near 75 %', '–']);
});

it('a state is said in words', () => {
  expect((['on-target', 'off-target', 'no-target', 'n/a', 'progress'] as const).map(stateWords)).toEqual([
    'on target',
    'off target',
    'no target',
    'not judged',
    'in progress',
  ]);
});
