import { type Exclusion, type Figure, percentage } from './figure.ts';
import type { OnDay } from './past.ts';

/** Somebody who has to confirm that a policy was read. */
export interface PolicyPair {
  /** Whether they did for the major version in force. */
  readonly acknowledged: OnDay;
  /** Whether the version or the person is so new that they still may. */
  readonly isInGrace: boolean;
}

/** The share of people and policies that were confirmed (7.3); no value while it is not known of some. */
export function policyAcknowledgement(pairs: readonly PolicyPair[], excluded: readonly Exclusion[] = []): Figure {
  const asked = pairs.filter(({ isInGrace, acknowledged }) => !isInGrace || acknowledged === 'yes');
  const figure = percentage(asked.filter(({ acknowledged }) => acknowledged === 'yes').length, asked.length, [
    { why: 'within 30 days of a new version or of joining', count: pairs.length - asked.length },
    ...excluded,
  ]);
  return asked.some(({ acknowledged }) => acknowledged === 'unknown') ? { ...figure, value: 'n/a' } : figure;
}
