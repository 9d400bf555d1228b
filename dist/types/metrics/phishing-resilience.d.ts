import type { PhishingSimulation } from '../records/types/phishing-simulation.js';
import { type Figure } from './figure.js';
import { type PhishingCounts } from './phishing-counts.js';
/** How many reported for each one who clicked; `n/a` when nobody clicked, which is no infinity. */
export declare function phishingResilience(simulations: readonly (PhishingCounts | undefined)[]): Figure;
/** The same from records. */
export declare function phishingResilienceOf(simulations: readonly PhishingSimulation[]): Figure;
