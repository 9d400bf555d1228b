import type { PhishingSimulation } from '../records/types/phishing-simulation.js';
import { type Figure } from './figure.js';
import { type PhishingCounts } from './phishing-counts.js';
/** The share of those who got the bait and reported it, whether they had clicked or not (A.6.8). */
export declare function phishingReportRate(simulations: readonly (PhishingCounts | undefined)[]): Figure;
/** The same from records. */
export declare function phishingReportRateOf(simulations: readonly PhishingSimulation[]): Figure;
