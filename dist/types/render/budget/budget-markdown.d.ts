import type { Budget } from '../../views/budget/budget.js';
/** The budget as a page. */
export declare function budgetMarkdown(view: Budget): string;
