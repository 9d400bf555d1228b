import type { PlainDate } from '../../calendar/plain-date.ts';
import { type Entry, nameOf } from '../../records/entry.ts';
import type { Isms } from '../../records/isms.ts';
import type { BudgetPlan } from '../../records/types/budget-plan.ts';
import { auditsToPay, feeLines, pays } from '../../rules/budget/audit-fees.ts';
import { planView } from './plan-view.ts';

/** An external audit of a fiscal year, and the lines of certification fees that are for it. */
export interface AuditFee {
  /** `recertification`, `surveillance-2`; `surveillance` for one that nobody has planned. */
  readonly kind: string;
  /** Its first day; for one that is not planned the last day for it. */
  readonly day: PlainDate;
  readonly isPlanned: boolean;
  /** The certificate. */
  readonly certificate: string;
  readonly path: string;
  readonly paidBy: readonly {
    readonly plan: string;
    readonly item: string | undefined;
    readonly planned: number;
    readonly spent: number;
    readonly currency: string | undefined;
  }[];
}

/**
 * The external audits of a fiscal year, those that still have to be planned included, by day. One whose last day is past
 * while nobody has planned it costs money in the year that runs.
 */
export function auditFees(
  isms: Isms,
  { from, to }: { readonly from: PlainDate; readonly to: PlainDate },
  plans: readonly BudgetPlan[],
): readonly AuditFee[] {
  const runs = from <= isms.today && isms.today <= to;
  const arranged = auditsToPay(isms, from, to).map((audit) => ({ ...audit, isPlanned: true }));
  const unplanned = isms.obligations.flatMap(({ kind, due, entry, part = '' }) =>
    kind === 'external-audit-deadline' && due !== undefined && (due >= from || runs) && due <= to
      ? [{ certificate: entry, kind: part.split(':')[0] ?? part, day: due, isPlanned: false }]
      : [],
  );
  return [...arranged, ...unplanned]
    .map(({ certificate, kind, day, isPlanned }) => ({
      kind,
      day,
      isPlanned,
      certificate: nameOf(certificate),
      path: certificate.path,
      paidBy: plans.flatMap((plan) => paidBy(plan, { certificate, kind }, isms)),
    }))
    .sort((a, b) => (`${a.day}\0${a.kind}` < `${b.day}\0${b.kind}` ? -1 : 1));
}

function paidBy(
  plan: BudgetPlan,
  audit: { readonly certificate: Entry; readonly kind: string },
  isms: Isms,
): AuditFee['paidBy'] {
  const { name, currency, lines } = planView(plan, isms);
  const all = plan.facts.lines.state === 'given' ? plan.facts.lines.value : [];
  return feeLines(plan)
    .filter((line) => pays(line, audit, isms))
    .flatMap((line) => {
      const view = lines[all.indexOf(line)];
      return view ? [{ plan: name, item: view.item, planned: view.planned, spent: view.spent, currency }] : [];
    });
}
