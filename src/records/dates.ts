import type { Fact } from '../model/fact.ts';
import type { Entry } from './entry.ts';
import { walkFields } from './fields/walk.ts';

/** A day or moment of an entry, and whether it says that something was done. */
export interface DateOf {
  /** `reviewed_on`, `postponements.0.date`. */
  readonly path: string;
  readonly fact: Fact<unknown>;
  readonly done: boolean;
}

/**
 * All days and moments of an entry: those that every entry can have, and those of its type. What a row takes from its
 * register belongs to the register.
 */
export function datesOf(entry: Entry): readonly DateOf[] {
  const { register } = entry;
  const common: readonly DateOf[] = [
    { path: 'reviewed_on', fact: entry.reviewedOn, done: true },
    { path: 'next_review', fact: entry.nextReview, done: false },
    { path: 'approved_on', fact: entry.approvedOn, done: true },
    { path: 'effective_on', fact: entry.effectiveOn, done: false },
  ];
  return [
    ...(register ? common.filter(({ fact }) => fact !== register.reviewedOn) : common),
    ...walkFields(entry).flatMap(({ path, field, fact }) =>
      (field.kind === 'date' || field.kind === 'instant') && !common.some((one) => one.path === path)
        ? [{ path, fact, done: field.done ?? false }]
        : [],
    ),
  ];
}
