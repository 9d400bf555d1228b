/** How values lie: one that is far out can carry the mean away from all others. */
export interface Spread {
    readonly median: number | 'n/a';
    /** The smallest value that at least nine in ten do not exceed. */
    readonly percentile90: number | 'n/a';
    readonly maximum: number | 'n/a';
}
export declare function spread(values: readonly number[]): Spread;
