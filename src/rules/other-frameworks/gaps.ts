import type { Framework, Pair, Requirement } from '../../frameworks/framework.ts';
import { given } from '../../model/fact.ts';
import type { Isms } from '../../records/isms.ts';
import { currentSoas, soaEntries, titleOf } from '../transition-2022/soa-entries.ts';

/** Why ISO/IEC 27001 says too little about a requirement of another framework, the plainest reason first. */
export const GAPS = ['unmapped', 'helped', 'not-in-place', 'thin'] as const;

export type Gap = (typeof GAPS)[number];

/** Controls that no statement of applicability in force has in place, and what those statements are called. */
export interface NotInPlace {
  readonly controls: ReadonlySet<string>;
  readonly statements: readonly string[];
}

/**
 * The gap at a requirement, the plainest first. A clause is always in place: the standard leaves no choice about it. Of
 * several mapped controls one in place is enough to look at, and no more than that.
 */
export function gapAt(
  { id }: Pick<Requirement, 'id'>,
  framework: Pick<Framework, 'byRequirement' | 'thin'>,
  { controls }: Pick<NotInPlace, 'controls'>,
): Gap | undefined {
  const pairs = framework.byRequirement.get(id) ?? [];
  if (pairs.length === 0) return 'unmapped';
  const counting = pairs.filter(counts);
  if (counting.length === 0) return 'helped';
  if (counting.every(({ iso }) => controls.has(iso))) return 'not-in-place';
  return counting.every(({ iso }) => iso === framework.thin) ? 'thin' : undefined;
}

/** Only a primary pair that somebody else confirms says where a requirement is met; the others help. */
function counts({ strength, confidence }: Pair): boolean {
  return strength === 'primary' && confidence !== 'low';
}

/** Excluded, or not implemented yet. What a statement leaves unsaid or out is reported there, and is no gap here. */
export function notInPlace(isms: Isms): NotInPlace {
  const soas = currentSoas(isms);
  const decided = soas.flatMap(soaEntries).map(({ control, facts }) => {
    const implementation = given(facts.implementation);
    const isMissing =
      given(facts.applicable) === false || (implementation !== undefined && implementation !== 'implemented');
    return { control, isMissing };
  });
  const inPlace = new Set(decided.filter(({ isMissing }) => !isMissing).map(({ control }) => control));
  const missing = decided.filter(({ control }) => !inPlace.has(control));
  return { controls: new Set(missing.map(({ control }) => control)), statements: soas.map(titleOf) };
}
