/** What a metric aims at. */
export interface Target {
  /** Whether higher is better, lower is better, or near the target is. */
  readonly direction: 'up' | 'down' | 'band';
  readonly target: number;
  /** For a band: one of its edges; the other lies as far on the other side of the target. */
  readonly warn?: number | undefined;
}

/** Whether a value misses the target; the target itself is met. A band without an edge is missed by no value. */
export function isOffTarget(value: number, { direction, target, warn }: Target): boolean {
  if (direction === 'up') return value < target;
  if (direction === 'down') return value > target;
  return warn !== undefined && Math.abs(value - target) > Math.abs(warn - target);
}

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
export function missedInARow<R extends Reading>(readings: readonly R[], target: Target): readonly R[] {
  const speaking = readings.filter(({ value }) => typeof value === 'number');
  const lastMet = speaking.findLastIndex(({ value, target: own }) => !isOffTarget(value as number, own ?? target));
  const missed = speaking.slice(lastMet + 1);
  return missed.some(({ smallSample }) => !smallSample) ? missed : [];
}
