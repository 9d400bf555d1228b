import { MANDATORY, type MandatoryItem } from '../../frameworks/iso27001/mandatory.ts';
import { given } from '../../model/fact.ts';
import { type Entry, hasReached } from '../../records/entry.ts';
import { isInFirstYear } from '../../records/founding.ts';
import { recordsOf } from '../../records/inventory.ts';
import type { Isms } from '../../records/isms.ts';
import { nonconformity } from '../../records/types/nonconformity.ts';
import { criterionOf, type Window } from './mandatory-items.ts';

/** Items that are missing together, because the same types of record satisfy them. */
export type Gap = readonly [MandatoryItem, ...MandatoryItem[]];

/** What the ISMS lacks, in the order of the clauses. */
export function gapsIn(isms: Isms, window: Window, isElsewhere: (item: MandatoryItem) => boolean): readonly Gap[] {
  const missing = MANDATORY.filter((item) => !isElsewhere(item) && isMissing(isms, item, window));
  return bySource(missing).filter((gap) => {
    // What other items miss one by one, this one misses for the same reason.
    const [{ satisfiedBy }] = gap;
    const types = new Set(missing.flatMap((item) => (gap.includes(item) ? [] : item.satisfiedBy)));
    return satisfiedBy.length === 1 || !satisfiedBy.every((type) => types.has(type));
  });
}

export function recordsFor(isms: Isms, { satisfiedBy }: MandatoryItem): readonly Entry[] {
  return satisfiedBy.flatMap((type) => isms.byType.get(type) ?? []);
}

function isMissing(isms: Isms, item: MandatoryItem, window: Window): boolean {
  const { counts, duty, mayComeLater } = criterionOf(item);
  if (recordsFor(isms, item).some((entry) => counts(entry, window))) return false;
  const dues = isms.obligations.filter(({ kind }) => kind === duty).flatMap(({ due }) => due ?? []);
  if (dues.some((due) => due < isms.today)) return false;
  if (isInFirstYear(isms) && (mayComeLater || dues.length > 0)) return false;
  return item.key !== 'corrective-action-results' || isCorrectionNeeded(isms);
}

/** Without a major or minor nonconformity whose cause was looked for there is nothing to correct yet. */
function isCorrectionNeeded(isms: Isms): boolean {
  return recordsOf(isms, nonconformity).some(
    ({ entry, facts }) => ['major', 'minor'].includes(given(facts.grade) ?? '') && hasReached(entry, 'analysed'),
  );
}

function bySource(items: readonly MandatoryItem[]): readonly Gap[] {
  const groups = new Map<string, [MandatoryItem, ...MandatoryItem[]]>();
  for (const item of items) {
    const source = item.satisfiedBy.join(' ');
    const group = groups.get(source);
    if (group) group.push(item);
    else groups.set(source, [item]);
  }
  return [...groups.values()];
}
