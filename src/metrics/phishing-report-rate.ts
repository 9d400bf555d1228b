import type { PhishingSimulation } from '../records/types/phishing-simulation.ts';
import { type Figure, percentage, sum } from './figure.ts';
import { delivered, type PhishingCounts, phishingCounts, usableCounts } from './phishing-counts.ts';

/** The share of those who got the bait and reported it, whether they had clicked or not (A.6.8). */
export function phishingReportRate(simulations: readonly (PhishingCounts | undefined)[]): Figure {
  const { usable, excluded } = usableCounts(simulations);
  return percentage(sum(usable.map(({ reported }) => reported)), sum(usable.map(delivered)), excluded);
}

/** The same from records. */
export function phishingReportRateOf(simulations: readonly PhishingSimulation[]): Figure {
  return phishingReportRate(simulations.map(phishingCounts));
}
