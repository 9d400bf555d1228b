import type { BudgetLine, BudgetPlan } from '../records/types/budget-plan.js';
import { type Figure } from './figure.js';
export interface Amounts {
    readonly planned: number;
    readonly spent: number;
}
/** The share of the money planned that was spent (7.1), in one currency. Amounts are no cases: no sample is small. */
export declare function budgetUsed(amounts: readonly Amounts[]): Figure;
/** What a line says; what it does not say is nothing. */
export declare function amountsOf({ facts }: BudgetLine): Amounts;
/** The same from plans, each currency by itself. */
export declare function budgetUsedOf(plans: readonly BudgetPlan[]): ReadonlyMap<string, Figure>;
