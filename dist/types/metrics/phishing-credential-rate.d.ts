import type { PhishingSimulation } from '../records/types/phishing-simulation.js';
import { type Figure } from './figure.js';
import { type PhishingCounts } from './phishing-counts.js';
/** The share of those who got the bait and gave their credentials (7.3), over simulations that count these. */
export declare function phishingCredentialRate(simulations: readonly (PhishingCounts | undefined)[]): Figure;
/** The same from records. */
export declare function phishingCredentialRateOf(simulations: readonly PhishingSimulation[]): Figure;
