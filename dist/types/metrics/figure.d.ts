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
export declare const SMALL_SAMPLE = 5;
/** A share, from 0 to 100. To pool groups, give the sums: the mean of percentages is not the percentage. */
export declare function percentage(numerator: number, denominator: number, excluded?: readonly Exclusion[]): Figure;
/** How many times the one is the other. `cases` says how many stand behind it, where that is not the denominator. */
export declare function quotient(numerator: number, denominator: number, { cases, excluded }?: {
    readonly cases?: number;
    readonly excluded?: readonly Exclusion[];
}): Figure;
/** The mean: the numerator is the sum, the denominator how many there are. */
export declare function mean(values: readonly number[], excluded?: readonly Exclusion[]): Figure;
/** How many there are; none is 0 and not `n/a`. */
export declare function tally(count: number, excluded?: readonly Exclusion[]): Figure;
/** The sum of the values. */
export declare function sum(values: readonly number[]): number;
