import type { Figure } from '../../metrics/figure.js';
import type { AuditFee } from '../../views/budget/audit-fees.js';
import type { Budget, FiscalYear } from '../../views/budget/budget.js';
import type { BudgetPlanView, Money } from '../../views/budget/plan-view.js';
import type { UnfundedWork } from '../../views/budget/unfunded.js';
/** `94 %`, or `n/a`. */
export declare function percent({ value }: Figure): string;
/** `Fiscal year 2026-01-01 to 2026-12-31 · running · 89 % of it over`. */
export declare function yearWords({ from, to, which, elapsed, isPlanned }: FiscalYear): string;
/** `Security budget 2026 (BUD-2026) · active · EUR · 78,000 approved · role:finance-lead`; a draft only asks for its sum. */
export declare function planWords(plan: BudgetPlanView): string;
/** What is spent against how much of the year is over, as facts side by side. */
export declare function paceWords({ total, elapsed }: BudgetPlanView): string;
/** `2027-07-12 recertification audit of CRT-01: Recertification audit in July, 15,000 EUR planned (BUD-2027)`. */
export declare function auditWords({ day, kind, certificate, isPlanned, paidBy }: AuditFee): string;
/** `Action 4 (…) of RTP-01 asks for: 15 days · due 2027-02-26 · person:yuki`. */
export declare function workWords(work: UnfundedWork): string;
/** Spent of planned by currency and year, and how many gaps: never a sum of two currencies. */
export declare function sumOfReadiness({ years, unfunded }: Budget): string;
/** The numbers of a line, a category or a plan, as cells. */
export declare const MONEY_COLUMNS: {
    key: string;
    title: string;
    align: 'right';
    of: ({ planned }: Money) => number;
}[];
