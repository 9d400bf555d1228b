import type { TrainingCampaign } from '../records/types/training-campaign.ts';
import { type Figure, percentage, sum } from './figure.ts';
import { expected, type TrainingCounts, trainingContradictions, trainingCounts } from './training-counts.ts';

/**
 * The share of those who had to take part and did, over one or more campaigns (7.3). Late is done; a test that was not
 * passed is not.
 */
export function trainingCompletion(campaigns: readonly (TrainingCounts | undefined)[]): Figure {
  const told = campaigns.flatMap((counts) => counts ?? []);
  const usable = told.filter((counts) => trainingContradictions(counts).length === 0);
  return percentage(sum(usable.map(done)), sum(usable.map(expected)), [
    { why: 'excused', count: sum(usable.map(({ excused = 0 }) => excused)) },
    { why: 'campaigns without numbers', count: campaigns.length - told.length },
    { why: 'campaigns whose numbers cannot be true', count: told.length - usable.length },
  ]);
}

/** The same from records. What is still running counts as well: whether to show that as progress is up to the caller. */
export function trainingCompletionOf(campaigns: readonly TrainingCampaign[]): Figure {
  return trainingCompletion(campaigns.map(trainingCounts));
}

/** The share of those who had to take part and did by the last day. */
export function trainingOnTimeOf(campaigns: readonly TrainingCampaign[]): Figure {
  const usable = usableOf(campaigns);
  const punctual = usable.map((counts) => Math.max(0, done(counts) - (counts.completedLate ?? 0)));
  return percentage(sum(punctual), sum(usable.map(expected)));
}

/** How many completed it after the last day. */
export function lateCompletions(campaigns: readonly TrainingCampaign[]): number {
  return sum(usableOf(campaigns).map(({ completedLate = 0 }) => completedLate));
}

function usableOf(campaigns: readonly TrainingCampaign[]): readonly TrainingCounts[] {
  const told = campaigns.flatMap((campaign) => trainingCounts(campaign) ?? []);
  return told.filter((counts) => trainingContradictions(counts).length === 0);
}

function done({ completed, passed = completed }: TrainingCounts): number {
  return Math.min(completed, passed);
}
