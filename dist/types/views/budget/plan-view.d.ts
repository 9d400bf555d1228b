import { type PlainDate } from '../../calendar/plain-date.js';
import { type Figure } from '../../metrics/figure.js';
import type { Isms } from '../../records/isms.js';
import type { BudgetPlan } from '../../records/types/budget-plan.js';
import { type Responsible } from '../responsible.js';
/** Money in the currency of the plan. What nobody said counts as nothing in sums. */
export interface Money {
    readonly planned: number;
    readonly committed: number;
    readonly spent: number;
    /** What may still be ordered: planned, without what was spent or committed, whichever is more of a line. Never below 0. */
    readonly left: number;
    /** How far what was spent or committed is beyond what was planned; 0 where it is not. */
    readonly over: number;
    /** The share of the money planned that was spent, in per cent; `n/a` where nothing was planned. */
    readonly used: Figure;
}
/** One line of a plan. */
export interface BudgetLineView extends Money, Responsible {
    /** From 1. */
    readonly number: number;
    readonly category: string | undefined;
    readonly item: string | undefined;
    /** The record that it is for. */
    readonly for: string | undefined;
    /** Amounts that stand there and cannot be read: then sums are too low. */
    readonly unread: readonly string[];
}
export interface BudgetCategoryView extends Money {
    /** `undefined`: lines without a category. */
    readonly category: string | undefined;
    readonly lines: number;
}
/** The plan of one fiscal year, in one currency. */
export interface BudgetPlanView extends Responsible {
    readonly name: string;
    readonly title: string | undefined;
    readonly path: string;
    readonly status: string | undefined;
    readonly isApproved: boolean;
    readonly from: PlainDate | undefined;
    readonly to: PlainDate | undefined;
    readonly currency: string | undefined;
    readonly approvedAmount: number | undefined;
    readonly staffFte: number | undefined;
    readonly total: Money;
    /** Whatever is most over its plan first. */
    readonly categories: readonly BudgetCategoryView[];
    readonly lines: readonly BudgetLineView[];
    /** The share of its days that is over, in per cent, today included; `n/a` where they cannot be told. */
    readonly elapsed: Figure;
    /** Why the sums may be wrong, in sentences. */
    readonly notes: readonly string[];
}
export declare function planView({ entry, facts }: BudgetPlan, isms: Isms): BudgetPlanView;
/** The days of a plan; `undefined` when one of them is not known, or the last lies before the first. */
export declare function spanOf({ facts }: BudgetPlan): {
    readonly from: PlainDate;
    readonly to: PlainDate;
} | undefined;
/** The share of some days that is over, today included: 0 before them and 100 after them. */
export declare function elapsedOf(span: {
    readonly from: PlainDate;
    readonly to: PlainDate;
} | undefined, today: PlainDate): Figure;
