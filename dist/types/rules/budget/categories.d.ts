import type { BUDGET_CATEGORIES, BudgetPlan } from '../../records/types/budget-plan.js';
export type BudgetCategory = (typeof BUDGET_CATEGORIES)[number];
/** Categories that every plan has a line for, when nobody says otherwise. */
export declare const USUAL_CATEGORIES: readonly BudgetCategory[];
/** Categories for which a plan has no line; `undefined` when its lines cannot be read. */
export declare function missingCategories({ facts }: BudgetPlan, required: readonly BudgetCategory[]): readonly BudgetCategory[] | undefined;
