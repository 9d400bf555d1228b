import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleSize } from '../../../src/rules/internal-audit/sampling.ts';

const USUAL = { least: 5, percent: 10, cap: 25 };

describe('a sample', () => {
  it.each([
    [0, 0],
    [1, 1],
    [4, 4],
    [5, 5],
    [9, 5],
    [50, 5],
    [51, 6],
    [60, 6],
    [61, 7],
    [110, 11],
    [241, 25],
    [250, 25],
    [251, 25],
    [10_000, 25],
  ])('of %i takes %i', (population, wanted) => {
    expect(sampleSize(population, USUAL)).toBe(wanted);
  });

  it('is never larger than the population or the cap, and never shrinks as the population grows', () => {
    const size = fc.record({ least: fc.nat(50), percent: fc.nat(100), cap: fc.integer({ min: 1, max: 100 }) });
    fc.assert(
      fc.property(fc.nat(100_000), size, (population, measure) => {
        const taken = sampleSize(population, measure);
        expect(taken).toBeLessThanOrEqual(Math.min(population, measure.cap));
        expect(taken).toBeGreaterThanOrEqual(Math.min(population, measure.least, measure.cap));
        expect(sampleSize(population + 1, measure)).toBeGreaterThanOrEqual(taken);
      }),
    );
  });
});
