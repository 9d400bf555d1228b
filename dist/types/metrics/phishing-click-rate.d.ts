import type { PhishingSimulation } from '../records/types/phishing-simulation.js';
import { type Figure } from './figure.js';
import { type PhishingCounts } from './phishing-counts.js';
/** The share of those who got the bait and clicked (7.3). Compare only baits that are equally hard to tell. */
export declare function phishingClickRate(simulations: readonly (PhishingCounts | undefined)[]): Figure;
/** The same from records. */
export declare function phishingClickRateOf(simulations: readonly PhishingSimulation[]): Figure;
