import { given } from '../../model/fact.ts';
import type { Entry } from '../../records/entry.ts';
import type { Isms } from '../../records/isms.ts';
import { valuesOf } from '../../records/links.ts';
import { recordOf } from '../../records/record-of.ts';
import { controlEvidence } from '../../records/types/control-evidence.ts';
import type { Answer } from './asks.ts';

/** The entries that an answer of an ask speaks of, drafts and closed ones included. */
export function entriesFor({ type, controls, activities }: Answer, isms: Isms): readonly Entry[] {
  const all = isms.byType.get(type) ?? [];
  if (controls === undefined && activities === undefined) return all;
  return all.filter((entry) => {
    const { facts } = recordOf(entry, controlEvidence);
    const named = valuesOf(given(facts.controls)).flat();
    return (
      (activities?.includes(given(facts.activity) ?? '') ?? false) ||
      (controls?.some((control) => named.includes(control)) ?? false)
    );
  });
}
