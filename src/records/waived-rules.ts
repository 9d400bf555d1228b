import { given } from '../model/fact.ts';
import type { Inventory } from './inventory.ts';
import { valuesOf } from './links.ts';
import type { RecordOf } from './record-of.ts';
import type { exception } from './types/exception.ts';

/** How rules of Holdfast are named. Most ids of controls and records are in capitals, or end in a number. */
const RULE_NAME = /^[a-z]+(?:-[a-z\d]+)*-[a-z]+$/;

/** What an exception waives, the rules of Holdfast apart from what else it names. */
export interface Waived {
  /** Bare names: `review-overdue`. */
  readonly rules: readonly string[];
  /** Controls, clauses, ids and paths. */
  readonly others: readonly string[];
}

/** What an exception names under `waives:`. A bare name that is the id of a record is that record. */
export function waivedBy({ facts }: RecordOf<typeof exception.fields>, { byId }: Pick<Inventory, 'byId'>): Waived {
  const words = valuesOf(given(facts.waives));
  const isRule = (word: string): boolean => /^rule:/.test(word) || (RULE_NAME.test(word) && !byId.has(word));
  return {
    rules: words.filter(isRule).map((word) => word.replace(/^rule:\s*/, '')),
    others: words.filter((word) => !isRule(word)),
  };
}
