import type { PhishingSimulation } from '../records/types/phishing-simulation.js';
import type { Contradiction } from './contradiction.js';
import { type Exclusion } from './figure.js';
/** The totals of a simulation; people, not clicks. */
export interface PhishingCounts {
    readonly sent: number;
    readonly bounced?: number | undefined;
    readonly clicked: number;
    readonly submitted?: number | undefined;
    /** Whether they clicked before or not. */
    readonly reported: number;
    readonly reportedWithoutClick?: number | undefined;
}
/** The totals that a record gives; `undefined` while it lacks one that a rate needs. */
export declare function phishingCounts({ facts }: PhishingSimulation): PhishingCounts | undefined;
/** How many people got the bait. */
export declare function delivered({ sent, bounced }: Pick<PhishingCounts, 'sent' | 'bounced'>): number;
/** Totals that cannot all be true. */
export declare function phishingContradictions(counts: PhishingCounts): readonly Contradiction[];
/** Simulations whose totals can be counted, and what was left out. */
export declare function usableCounts(all: readonly (PhishingCounts | undefined)[]): {
    readonly usable: readonly PhishingCounts[];
    readonly excluded: readonly Exclusion[];
};
