import type { PlainDate } from '../../calendar/plain-date.ts';
import { given } from '../../model/fact.ts';
import { type Entry, nameOf } from '../../records/entry.ts';
import { recordById, recordsOf } from '../../records/inventory.ts';
import type { Isms } from '../../records/isms.ts';
import type { BudgetLine, BudgetPlan } from '../../records/types/budget-plan.ts';
import { certification } from '../../records/types/certification.ts';
import type { Draft } from '../define-rule.ts';

/** How people name the audits of a certification body. */
const KINDS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/re-?certif/i, ['recertification']],
  [/surveillance/i, ['surveillance-1', 'surveillance-2', 'surveillance']],
  [/transition/i, ['transition']],
  [/extension|extend/i, ['scope-extension']],
  [/special|follow-up/i, ['special']],
  [/stage|initial/i, ['stage-1', 'stage-2']],
];

/** An audit of a certificate in force that was held or is planned, on its first day. */
export interface AuditToPay {
  readonly certificate: Entry;
  readonly kind: string;
  readonly day: PlainDate;
}

/** The audits of certificates in force between two days; both count. */
export function auditsToPay(isms: Isms, from: PlainDate, to: PlainDate): readonly AuditToPay[] {
  return recordsOf(isms, certification).flatMap(({ entry, facts }): readonly AuditToPay[] => {
    if (entry.lifecycle !== 'in-force') return [];
    return (given(facts.audits) ?? []).flatMap(({ facts: audit }): readonly AuditToPay[] => {
      const day = given(audit.from) ?? given(audit.to) ?? given(audit.planned_from) ?? given(audit.planned_to);
      const kind = given(audit.kind);
      return day === undefined || day < from || day > to || kind === undefined
        ? []
        : [{ certificate: entry, kind, day }];
    });
  });
}

/** The lines of certification fees of a plan. */
export function feeLines({ facts }: BudgetPlan): readonly BudgetLine[] {
  return (given(facts.lines) ?? []).filter((line) => given(line.facts.category) === 'certification-fees');
}

/** External audits of the plan's year that its lines of certification fees leave out. Without such lines that is said already. */
export function* auditsWithoutFees(plan: BudgetPlan, isms: Isms): Iterable<Draft> {
  const [from, to] = [given(plan.facts.fiscal_from), given(plan.facts.fiscal_to)];
  const fees = feeLines(plan);
  if (from === undefined || to === undefined || fees.length === 0) return;
  for (const audit of auditsToPay(isms, from, to)) {
    if (fees.some((line) => pays(line, audit, isms))) continue;
    const { certificate, kind, day } = audit;
    yield {
      on: plan.entry,
      at: fees[0],
      message: `The ${kind} audit of ${nameOf(certificate)} falls into this year (${day}), and no line of certification fees is for it`,
      fix: 'Add a line for the audit, and have it approved.',
      detail: `audit:${nameOf(certificate)}:${kind}`,
    };
  }
}

/** Whether a line is for an audit: one that names no kind is for all; one that is for another certificate is for none of this. */
export function pays(
  { facts }: BudgetLine,
  { certificate, kind }: Pick<AuditToPay, 'certificate' | 'kind'>,
  isms: Isms,
): boolean {
  const named = given(facts.for);
  if (named !== given(certificate.id) && recordById(isms, certification, named)) return false;
  const item = given(facts.item) ?? '';
  const kinds = KINDS.filter(([pattern]) => pattern.test(item)).flatMap(([, of]) => of);
  return kinds.length === 0 || kinds.includes(kind);
}
