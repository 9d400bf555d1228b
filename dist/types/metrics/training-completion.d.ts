import type { TrainingCampaign } from '../records/types/training-campaign.js';
import { type Figure } from './figure.js';
import { type TrainingCounts } from './training-counts.js';
/**
 * The share of those who had to take part and did, over one or more campaigns (7.3). Late is done; a test that was not
 * passed is not.
 */
export declare function trainingCompletion(campaigns: readonly (TrainingCounts | undefined)[]): Figure;
/** The same from records. What is still running counts as well: whether to show that as progress is up to the caller. */
export declare function trainingCompletionOf(campaigns: readonly TrainingCampaign[]): Figure;
/** The share of those who had to take part and did by the last day. */
export declare function trainingOnTimeOf(campaigns: readonly TrainingCampaign[]): Figure;
/** How many completed it after the last day. */
export declare function lateCompletions(campaigns: readonly TrainingCampaign[]): number;
