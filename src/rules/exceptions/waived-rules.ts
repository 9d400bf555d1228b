import { given } from '../../model/fact.ts';
import { valuesOf } from '../../records/links.ts';
import type { RecordOf } from '../../records/record-of.ts';
import type { exception } from '../../records/types/exception.ts';

/** A rule of Holdfast by its bare name. Ids of controls and records are in capitals, or end in a number. */
const RULE_NAME = /^[a-z]+(?:-[a-z\d]+)*-[a-z]+$/;

/** What an exception waives, the rules of Holdfast apart from what else it names. */
export interface Waived {
  /** Bare names: `review-overdue`. */
  readonly rules: readonly string[];
  /** Controls, clauses, ids and paths. */
  readonly others: readonly string[];
}

export function waivedBy({ facts }: RecordOf<typeof exception.fields>): Waived {
  const words = valuesOf(given(facts.waives));
  const isRule = (word: string): boolean => /^rule:/.test(word) || RULE_NAME.test(word);
  return {
    rules: words.filter(isRule).map((word) => word.replace(/^rule:\s*/, '')),
    others: words.filter((word) => !isRule(word)),
  };
}
