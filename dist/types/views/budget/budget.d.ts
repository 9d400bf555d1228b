import { type PlainDate } from '../../calendar/plain-date.js';
import type { Settings } from '../../config/settings.js';
import type { Figure } from '../../metrics/figure.js';
import type { Isms } from '../../records/isms.js';
import { type BudgetCategory } from '../../rules/budget/categories.js';
import { type AuditFee } from './audit-fees.js';
import { type BudgetPlanView } from './plan-view.js';
import { type UnfundedWork } from './unfunded.js';
/** Something that a plan leaves without money, or that does not add up. */
export interface BudgetGap {
    readonly kind: 'no-plan' | 'not-approved' | 'audit' | 'category' | 'approved-amount' | 'overrun';
    /** The plan; `undefined` when there is none. */
    readonly plan: string | undefined;
    readonly path: string | undefined;
    readonly owner: string | undefined;
    readonly message: string;
}
/** One fiscal year: its plans, its external audits, and what is not paid for. */
export interface FiscalYear {
    readonly from: PlainDate;
    readonly to: PlainDate;
    /** `running`, `next`, or `asked` for a year that somebody named. */
    readonly which: 'running' | 'next' | 'asked';
    /** Whether a plan gives its days; otherwise they are those of the calendar year, or follow the year before. */
    readonly isPlanned: boolean;
    /** The share of its days that is over, in per cent, today included; 0 before it and 100 after it. */
    readonly elapsed: Figure;
    readonly plans: readonly BudgetPlanView[];
    readonly audits: readonly AuditFee[];
    readonly gaps: readonly BudgetGap[];
}
/** Plan against actual, year by year, and each currency by itself. */
export interface Budget {
    readonly today: PlainDate;
    readonly years: readonly FiscalYear[];
    /** Work that says what it takes and that no line of these years is for. */
    readonly unfunded: readonly UnfundedWork[];
    /** What limits this view, in sentences. */
    readonly notes: readonly string[];
}
export interface BudgetOptions {
    /** The year in which the fiscal year begins; the running one and the next when left out. */
    readonly year?: number | undefined;
    /** Categories that every plan has a line for. */
    readonly requiredCategories?: readonly BudgetCategory[] | undefined;
}
/** The categories that the settings ask for: as the rule about budget plans says, whether it is on or off. */
export declare function requiredCategoriesOf({ rules }: Pick<Settings, 'rules'>): readonly BudgetCategory[];
export declare function budgetOf(isms: Isms, { year, requiredCategories }?: BudgetOptions): Budget;
