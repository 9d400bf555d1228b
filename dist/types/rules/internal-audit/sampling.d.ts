/** How large a sample has to be. */
export interface SampleSize {
    /** The fewest, whatever the population. */
    readonly least: number;
    /** The share of the population, where that is more. */
    readonly percent: number;
    /** The most that anyone has to look at. */
    readonly cap: number;
}
/**
 * How many of a population an auditor looks at: the least number or the share, whichever is more, but no more than the cap
 * and no more than there are. Parts of a case are rounded up.
 */
export declare function sampleSize(population: number, { least, percent, cap }: SampleSize): number;
