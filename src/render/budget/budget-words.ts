import type { Figure } from '../../metrics/figure.ts';
import { amount } from '../../views/budget/amount.ts';
import type { AuditFee } from '../../views/budget/audit-fees.ts';
import type { Budget, FiscalYear } from '../../views/budget/budget.ts';
import type { BudgetPlanView, Money } from '../../views/budget/plan-view.ts';
import type { UnfundedWork } from '../../views/budget/unfunded.ts';
import { subjectOf } from '../calendar/calendar-table.ts';
import { count } from '../words.ts';

/** `94 %`, or `n/a`. */
export function percent({ value }: Figure): string {
  return value === 'n/a' ? 'n/a' : `${Math.round(value)} %`;
}

/** `Fiscal year 2026-01-01 to 2026-12-31 · running · 89 % of it over`. */
export function yearWords({ from, to, which, elapsed, isPlanned }: FiscalYear): string {
  const state = which === 'asked' ? [] : [which];
  const days = isPlanned ? [] : ['no plan gives its days'];
  return [`Fiscal year ${from} to ${to}`, ...state, `${percent(elapsed)} of it over`, ...days].join(' · ');
}

/** `Security budget 2026 (BUD-2026) · active · EUR · 78,000 approved · role:finance-lead`; a draft only asks for its sum. */
export function planWords(plan: BudgetPlanView): string {
  const { status, currency, approvedAmount, isApproved, staffFte, owner } = plan;
  return [
    subjectOf(plan),
    status ?? 'no status',
    currency ?? 'no currency',
    approvedAmount === undefined
      ? 'no approved amount'
      : `${amount(approvedAmount)} ${isApproved ? 'approved' : 'asked for, not approved'}`,
    ...(staffFte === undefined ? [] : [`${staffFte} full-time equivalents`]),
    owner ?? 'nobody',
  ].join(' · ');
}

/** What is spent against how much of the year is over, as facts side by side. */
export function paceWords({ total, elapsed }: BudgetPlanView): string {
  const money = `${percent(total.used)} spent, with ${percent(elapsed)} of the year over`;
  const { value } = total.used;
  if (value === 'n/a') return 'Nothing is planned, so there is no share that is spent';
  if (elapsed.value === 'n/a') return `${percent(total.used)} spent; how much of its year is over cannot be told`;
  const ahead = value - elapsed.value;
  if (elapsed.numerator === 0) return `${percent(total.used)} spent; its year has not begun`;
  return `${money}${Math.abs(ahead) < 1 ? '' : `: ${count(Math.abs(Math.round(ahead)), 'point')} ${ahead > 0 ? 'ahead of' : 'behind'} the year`}`;
}

/** `2027-07-12 recertification audit of CRT-01: Recertification audit in July, 15,000 EUR planned (BUD-2027)`. */
export function auditWords({ day, kind, certificate, isPlanned, paidBy }: AuditFee): string {
  const lines = paidBy.map(
    ({ plan, item, planned, spent, currency }) =>
      `${item ?? 'a line of certification fees'}, ${amount(planned)}${currency === undefined ? '' : ` ${currency}`} planned${spent === 0 ? '' : `, ${amount(spent)} spent`} (${plan})`,
  );
  const when = isPlanned ? day : `by ${day}, not planned yet,`;
  return `${when} ${kind} audit of ${certificate}: ${lines.length === 0 ? 'no line is for it' : lines.join('; ')}`;
}

/** `Action 4 (…) of RTP-01 asks for: 15 days · due 2027-02-26 · person:yuki`. */
export function workWords(work: UnfundedWork): string {
  const due = work.due === undefined ? [] : [`due ${work.due}`];
  return [`${work.what} · ${subjectOf(work)}`, `asks for ${work.resources}`, ...due, work.owner ?? 'nobody'].join(
    ' · ',
  );
}

/** Spent of planned by currency and year, and how many gaps: never a sum of two currencies. */
export function sumOfReadiness({ years, unfunded }: Budget): string {
  const sums = years.flatMap(({ plans }) =>
    plans.map(
      ({ name, total, currency }) =>
        `${name}: ${amount(total.spent)} of ${amount(total.planned)}${currency === undefined ? '' : ` ${currency}`} spent`,
    ),
  );
  const gaps = years.reduce((sum, year) => sum + year.gaps.length, 0);
  return `${[...(sums.length === 0 ? ['No budget plan'] : sums), count(gaps, 'gap'), `${unfunded.length} without a line of their own`].join('; ')}.`;
}

/** The numbers of a line, a category or a plan, as cells. */
export const MONEY_COLUMNS = [
  { key: 'planned', title: 'Planned', align: 'right' as const, of: ({ planned }: Money) => planned },
  { key: 'committed', title: 'Committed', align: 'right' as const, of: ({ committed }: Money) => committed },
  { key: 'spent', title: 'Spent', align: 'right' as const, of: ({ spent }: Money) => spent },
  { key: 'left', title: 'Left', align: 'right' as const, of: ({ left }: Money) => left },
  { key: 'over', title: 'Over', align: 'right' as const, of: ({ over }: Money) => over },
];
