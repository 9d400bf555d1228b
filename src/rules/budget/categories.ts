import { given } from '../../model/fact.ts';
import type { BUDGET_CATEGORIES, BudgetPlan } from '../../records/types/budget-plan.ts';

export type BudgetCategory = (typeof BUDGET_CATEGORIES)[number];

/** Categories that every plan has a line for, when nobody says otherwise. */
export const USUAL_CATEGORIES: readonly BudgetCategory[] = [
  'certification-fees',
  'internal-audit',
  'tools',
  'training',
];

/** Categories for which a plan has no line; `undefined` when its lines cannot be read. */
export function missingCategories(
  { facts }: BudgetPlan,
  required: readonly BudgetCategory[],
): readonly BudgetCategory[] | undefined {
  if (facts.lines.state !== 'given') return undefined;
  const planned = new Set(facts.lines.value.flatMap((line) => given(line.facts.category) ?? []));
  return required.filter((category) => !planned.has(category));
}
