/** Cases that a figure leaves out, and why. */
export interface Exclusion {
  readonly why: string;
  readonly count: number;
}

/**
 * One figure with all that somebody needs to reckon it again. Without a denominator there is nothing to measure: `n/a`,
 * which is neither good nor bad. Values are not rounded.
 */
export interface Figure {
  readonly value: number | 'n/a';
  readonly numerator: number;
  /** `undefined` for a plain count. */
  readonly denominator: number | undefined;
  readonly excluded: readonly Exclusion[];
  /** Whether so few cases stand behind it that one more or less would change the picture. */
  readonly smallSample: boolean;
}

/** Fewer cases than this are a small sample. */
export const SMALL_SAMPLE = 5;

/** A share, from 0 to 100. To pool groups, give the sums: the mean of percentages is not the percentage. */
export function percentage(numerator: number, denominator: number, excluded: readonly Exclusion[] = []): Figure {
  return figure(100, numerator, denominator, excluded, denominator);
}

/** How many times the one is the other. `cases` says how many stand behind it, where that is not the denominator. */
export function quotient(
  numerator: number,
  denominator: number,
  { cases = denominator, excluded = [] }: { readonly cases?: number; readonly excluded?: readonly Exclusion[] } = {},
): Figure {
  return figure(1, numerator, denominator, excluded, cases);
}

/** The mean: the numerator is the sum, the denominator how many there are. */
export function mean(values: readonly number[], excluded: readonly Exclusion[] = []): Figure {
  return figure(1, sum(values), values.length, excluded, values.length);
}

/** How many there are; none is 0 and not `n/a`. */
export function tally(count: number, excluded: readonly Exclusion[] = []): Figure {
  return { value: count, numerator: count, denominator: undefined, excluded: present(excluded), smallSample: false };
}

/** The sum of the values. */
export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function figure(
  scale: number,
  numerator: number,
  denominator: number,
  excluded: readonly Exclusion[],
  cases: number,
): Figure {
  return {
    value: denominator > 0 ? (scale * numerator) / denominator : 'n/a',
    numerator,
    denominator,
    excluded: present(excluded),
    smallSample: cases < SMALL_SAMPLE,
  };
}

function present(excluded: readonly Exclusion[]): readonly Exclusion[] {
  return excluded.filter(({ count }) => count > 0);
}
