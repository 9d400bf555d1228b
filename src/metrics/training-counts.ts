import { given } from '../model/fact.ts';
import type { TrainingCampaign } from '../records/types/training-campaign.ts';
import type { Contradiction } from './contradiction.ts';

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
export function trainingCounts({ facts }: TrainingCampaign): TrainingCounts | undefined {
  const [population, completed] = [given(facts.population), given(facts.completed)];
  if (population === undefined || completed === undefined) return undefined;
  return {
    population,
    completed,
    excused: given(facts.excused),
    completedLate: given(facts.completed_late),
    passed: given(facts.passed),
  };
}

/** How many had to take part. */
export function expected({ population, excused = 0 }: TrainingCounts): number {
  return population - excused;
}

/** Totals that cannot all be true. */
export function trainingContradictions(counts: TrainingCounts): readonly Contradiction[] {
  const { population, completed, excused = 0, completedLate = 0, passed = 0 } = counts;
  const found: Contradiction[] = [];
  if (excused > population)
    found.push({ field: 'excused', says: `${excused} are excused of a population of ${population}` });
  else if (completed > expected(counts)) {
    const less = excused > 0 ? ` (${population} less ${excused} excused)` : '';
    found.push({ field: 'completed', says: `${completed} completed it of ${expected(counts)} who had to${less}` });
  }
  if (completedLate > completed) {
    found.push({
      field: 'completed_late',
      says: `${completedLate} completed it late of ${completed} who completed it`,
    });
  }
  if (passed > completed) found.push({ field: 'passed', says: `${passed} passed of ${completed} who completed it` });
  return found;
}
