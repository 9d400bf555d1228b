/** How values lie: one that is far out can carry the mean away from all others. */
export interface Spread {
  readonly median: number | 'n/a';
  /** The smallest value that at least nine in ten do not exceed. */
  readonly percentile90: number | 'n/a';
  readonly maximum: number | 'n/a';
}

export function spread(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (rank: number): number | 'n/a' => sorted[rank] ?? 'n/a';
  const [low, high] = [at(Math.floor((sorted.length - 1) / 2)), at(Math.floor(sorted.length / 2))];
  return {
    median: low === 'n/a' || high === 'n/a' ? 'n/a' : (low + high) / 2,
    percentile90: at(Math.ceil(sorted.length * 0.9) - 1),
    maximum: at(sorted.length - 1),
  };
}
