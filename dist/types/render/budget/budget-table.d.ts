import type { Budget } from '../../views/budget/budget.js';
import type { BudgetPlanView } from '../../views/budget/plan-view.js';
import { type Table } from '../table/table.js';
/** Every line of every plan that is shown, with plain numbers. */
export declare function budgetTable({ years }: Budget): Table;
/** The categories of a plan and their sum. */
export declare function categoriesTable({ categories, total }: BudgetPlanView): Table;
/** The lines of a plan. */
export declare function linesTable({ lines }: BudgetPlanView): Table;
