import type { PhishingSimulation } from '../records/types/phishing-simulation.ts';
import { type Figure, quotient, sum } from './figure.ts';
import { delivered, type PhishingCounts, phishingCounts, usableCounts } from './phishing-counts.ts';

/** How many reported for each one who clicked; `n/a` when nobody clicked, which is no infinity. */
export function phishingResilience(simulations: readonly (PhishingCounts | undefined)[]): Figure {
  const { usable, excluded } = usableCounts(simulations);
  const clicked = sum(usable.map((counts) => counts.clicked));
  const reported = sum(usable.map((counts) => counts.reported));
  return quotient(reported, clicked, { cases: sum(usable.map(delivered)), excluded });
}

/** The same from records. */
export function phishingResilienceOf(simulations: readonly PhishingSimulation[]): Figure {
  return phishingResilience(simulations.map(phishingCounts));
}
