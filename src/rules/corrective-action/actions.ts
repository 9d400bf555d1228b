import { given } from '../../model/fact.ts';
import { type Entry, nameOf } from '../../records/entry.ts';
import { recordById } from '../../records/inventory.ts';
import type { Isms } from '../../records/isms.ts';
import { valuesOf } from '../../records/links.ts';
import { type RecordOf, recordOf } from '../../records/record-of.ts';
import { correctiveAction } from '../../records/types/corrective-action.ts';
import { nonconformity } from '../../records/types/nonconformity.ts';

export type Action = RecordOf<typeof correctiveAction.fields>;
export type Nonconformity = RecordOf<typeof nonconformity.fields>;

/** The actions against a nonconformity, whichever of the two names the other. */
export function actionsOf(isms: Isms, { entry, facts }: Nonconformity): readonly Action[] {
  const named = valuesOf(given(facts.actions)).flatMap((id) => recordById(isms, correctiveAction, id) ?? []);
  return [...new Set([...named, ...actionsFor(isms, given(entry.id))])];
}

/** The actions that name a nonconformity. */
export function actionsFor(isms: Isms, id: string | undefined): readonly Action[] {
  if (id === undefined) return [];
  return isms.links
    .to(id)
    .filter(({ from, field }) => from.type === correctiveAction.type && field === 'nonconformity')
    .map(({ from }) => recordOf(from, correctiveAction));
}

/** The nonconformity that an action names. */
export function nonconformityFor(isms: Isms, action: Entry): Nonconformity | undefined {
  return recordById(isms, nonconformity, given(recordOf(action, correctiveAction).facts.nonconformity));
}

/** Which nonconformity an action names, and the day on which that was detected. */
export function detectionFor(isms: Isms, action: Entry): { readonly id: string; readonly on: string } | undefined {
  const found = nonconformityFor(isms, action);
  const on = found && given(found.facts.detected_on);
  return on && { id: nameOf(found.entry), on };
}
