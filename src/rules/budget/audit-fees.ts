import { given } from '../../model/fact.ts';
import { nameOf } from '../../records/entry.ts';
import { recordById, recordsOf } from '../../records/inventory.ts';
import type { Isms } from '../../records/isms.ts';
import type { BudgetLine, BudgetPlan } from '../../records/types/budget-plan.ts';
import { certification } from '../../records/types/certification.ts';
import type { Draft } from '../define-rule.ts';

/** How people name the audits of a certification body. */
const KINDS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/re-?certif/i, ['recertification']],
  [/surveillance/i, ['surveillance-1', 'surveillance-2']],
  [/transition/i, ['transition']],
  [/extension|extend/i, ['scope-extension']],
  [/special|follow-up/i, ['special']],
  [/stage|initial/i, ['stage-1', 'stage-2']],
];

/** External audits of the plan's year that its lines of certification fees leave out. Without such lines that is said already. */
export function* auditsWithoutFees(plan: BudgetPlan, isms: Isms): Iterable<Draft> {
  const [from, to] = [given(plan.facts.fiscal_from), given(plan.facts.fiscal_to)];
  const fees = (given(plan.facts.lines) ?? []).filter(({ facts }) => given(facts.category) === 'certification-fees');
  if (from === undefined || to === undefined || fees.length === 0) return;
  for (const { entry, facts } of recordsOf(isms, certification)) {
    if (entry.lifecycle !== 'in-force') continue;
    for (const { facts: audit } of given(facts.audits) ?? []) {
      const day = given(audit.from) ?? given(audit.to) ?? given(audit.planned_from) ?? given(audit.planned_to);
      const kind = given(audit.kind);
      if (day === undefined || day < from || day > to || kind === undefined) continue;
      if (fees.some((line) => isFor(line, kind, given(entry.id), isms))) continue;
      yield {
        on: plan.entry,
        at: fees[0],
        message: `The ${kind} audit of ${nameOf(entry)} falls into this year (${day}), and no line of certification fees is for it`,
        fix: 'Add a line for the audit, and have it approved.',
        detail: `audit:${nameOf(entry)}:${kind}`,
      };
    }
  }
}

/** A line that names no kind of audit is for all; one that is for another certificate is for none of this. */
function isFor({ facts }: BudgetLine, kind: string, certificate: string | undefined, isms: Isms): boolean {
  const named = given(facts.for);
  if (named !== certificate && recordById(isms, certification, named)) return false;
  const item = given(facts.item) ?? '';
  const kinds = KINDS.filter(([pattern]) => pattern.test(item)).flatMap(([, of]) => of);
  return kinds.length === 0 || kinds.includes(kind);
}
