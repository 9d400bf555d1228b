import type { Isms } from '../records/isms.js';
import { type PhishingSimulation } from '../records/types/phishing-simulation.js';
import { type KpiPart } from './define-kpi.js';
import type { Exclusion, Figure } from './figure.js';
import { type Period } from './period.js';
/** Simulations that were sent in a period. */
export interface Simulations {
    /** Those that are over. */
    readonly closed: readonly PhishingSimulation[];
    readonly excluded: readonly Exclusion[];
    readonly notes: readonly string[];
    readonly cases: readonly string[];
}
/** What was sent in the period; while one runs its totals grow, so that it is not counted yet. */
export declare function simulationsIn(isms: Isms, period: Period): Simulations;
/** A rate by how hard the bait was to tell, since only equal ones compare. */
export declare function bandParts(closed: readonly PhishingSimulation[], rate: (simulations: readonly PhishingSimulation[]) => Figure): readonly KpiPart[];
