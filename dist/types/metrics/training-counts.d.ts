import type { TrainingCampaign } from '../records/types/training-campaign.js';
import type { Contradiction } from './contradiction.js';
/** The totals of a campaign. */
export interface TrainingCounts {
    readonly population: number;
    readonly completed: number;
    readonly excused?: number | undefined;
    readonly completedLate?: number | undefined;
    /** Where there is a test. */
    readonly passed?: number | undefined;
}
/** The totals that a record gives; `undefined` while it lacks one that a rate needs. */
export declare function trainingCounts({ facts }: TrainingCampaign): TrainingCounts | undefined;
/** How many had to take part. */
export declare function expected({ population, excused }: TrainingCounts): number;
/** Totals that cannot all be true. */
export declare function trainingContradictions(counts: TrainingCounts): readonly Contradiction[];
