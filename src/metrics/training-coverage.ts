import { type Exclusion, type Figure, percentage } from './figure.ts';
import type { OnDay } from './past.ts';

/**
 * The share of active people who were trained in the last twelve months (7.3). While it is not known of somebody there is
 * no value: a total says how many, not who.
 */
export function trainingCoverage(covered: readonly OnDay[], excluded: readonly Exclusion[] = []): Figure {
  const known = covered.filter((one) => one === 'yes').length;
  const figure = percentage(known, covered.length, excluded);
  return covered.includes('unknown') ? { ...figure, value: 'n/a' } : figure;
}
