import type { PhishingSimulation } from '../records/types/phishing-simulation.ts';
import { type Figure, percentage, sum } from './figure.ts';
import { delivered, type PhishingCounts, phishingCounts, usableCounts } from './phishing-counts.ts';

/** The share of those who got the bait and clicked (7.3). Compare only baits that are equally hard to tell. */
export function phishingClickRate(simulations: readonly (PhishingCounts | undefined)[]): Figure {
  const { usable, excluded } = usableCounts(simulations);
  return percentage(sum(usable.map(({ clicked }) => clicked)), sum(usable.map(delivered)), excluded);
}

/** The same from records. */
export function phishingClickRateOf(simulations: readonly PhishingSimulation[]): Figure {
  return phishingClickRate(simulations.map(phishingCounts));
}
