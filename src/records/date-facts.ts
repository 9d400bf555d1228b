import type { Fact } from '../model/fact.ts';
import { COMMON_DATES } from './common-fields.ts';
import { type Entry, fieldFact } from './entry.ts';

/** A date of an entry, and whether it says that something was done. */
export interface DateFact {
  readonly fact: Fact<unknown>;
  readonly done: boolean;
}

/** All dates of an entry: those that every document can have, and those of its type. */
export function dateFacts(entry: Entry): readonly DateFact[] {
  const common = [
    { fact: entry.reviewedOn, done: true },
    { fact: entry.nextReview, done: false },
    { fact: entry.approvedOn, done: true },
    { fact: entry.effectiveOn, done: false },
  ];
  const own = entry.definition?.dates ?? [];
  if (own.length === 0) return common;
  const names = new Set(COMMON_DATES.map(({ name }) => name));
  return [
    ...common,
    ...own
      .filter(({ name }) => !names.has(name))
      .map(({ name, done }) => ({ fact: fieldFact(entry, name, entry.readDate), done })),
  ];
}
