import type { PhishingSimulation } from '../records/types/phishing-simulation.ts';
import { type Figure, percentage, sum } from './figure.ts';
import { delivered, type PhishingCounts, phishingCounts, usableCounts } from './phishing-counts.ts';

/** The share of those who got the bait and gave their credentials (7.3), over simulations that count these. */
export function phishingCredentialRate(simulations: readonly (PhishingCounts | undefined)[]): Figure {
  const { usable, excluded } = usableCounts(simulations);
  const counting = usable.flatMap((counts) =>
    counts.submitted === undefined ? [] : [{ ...counts, submitted: counts.submitted }],
  );
  return percentage(sum(counting.map(({ submitted }) => submitted)), sum(counting.map(delivered)), excluded);
}

/** The same from records. */
export function phishingCredentialRateOf(simulations: readonly PhishingSimulation[]): Figure {
  return phishingCredentialRate(simulations.map(phishingCounts));
}
