import { type Exclusion, type Figure, percentage } from './figure.ts';

/** A holder of a role and a skill that it asks for. */
export interface HolderSkill {
  readonly isProven: boolean;
}

/** The share of holders and skills for which valid evidence is there (7.2). */
export function competenceCoverage(pairs: readonly HolderSkill[], excluded: readonly Exclusion[] = []): Figure {
  return percentage(pairs.filter(({ isProven }) => isProven).length, pairs.length, excluded);
}
