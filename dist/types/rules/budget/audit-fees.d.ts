import type { Isms } from '../../records/isms.js';
import type { BudgetPlan } from '../../records/types/budget-plan.js';
import type { Draft } from '../define-rule.js';
/** External audits of the plan's year that its lines of certification fees leave out. Without such lines that is said already. */
export declare function auditsWithoutFees(plan: BudgetPlan, isms: Isms): Iterable<Draft>;
