/** What a metric aims at. */
export interface Target {
    /** Whether higher is better, lower is better, or near the target is. */
    readonly direction: 'up' | 'down' | 'band';
    readonly target: number;
    /** For a band: one of its edges; the other lies as far on the other side of the target. */
    readonly warn?: number | undefined;
}
/** Whether a value misses the target; the target itself is met. A band without an edge is missed by no value. */
export declare function isOffTarget(value: number, { direction, target, warn }: Target): boolean;
/** One period of a metric, for its run of misses. */
export interface Reading {
    /** `undefined` for a value that cannot be true. */
    readonly value: number | 'n/a' | undefined;
    readonly smallSample: boolean;
    /** What counts for this period, where that is not what counts at last. */
    readonly target?: Target | undefined;
}
/**
 * The last readings, newest at the end, that all miss the target; empty when the newest one that says anything meets it.
 * `n/a` and what cannot be true are skipped. A run of small samples alone is none.
 */
export declare function missedInARow<R extends Reading>(readings: readonly R[], target: Target): readonly R[];
