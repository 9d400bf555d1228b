import { given } from '../model/fact.ts';
import type { BudgetLine, BudgetPlan } from '../records/types/budget-plan.ts';
import { type Figure, percentage, sum } from './figure.ts';

export interface Amounts {
  readonly planned: number;
  readonly spent: number;
}

/** The share of the money planned that was spent (7.1), in one currency. Amounts are no cases: no sample is small. */
export function budgetUsed(amounts: readonly Amounts[]): Figure {
  const used = percentage(sum(amounts.map(({ spent }) => spent)), sum(amounts.map(({ planned }) => planned)));
  return { ...used, smallSample: false };
}

/** What a line says; what it does not say is nothing. */
export function amountsOf({ facts }: BudgetLine): Amounts {
  return { planned: given(facts.planned) ?? 0, spent: given(facts.spent) ?? 0 };
}

/** The same from plans, each currency by itself. */
export function budgetUsedOf(plans: readonly BudgetPlan[]): ReadonlyMap<string, Figure> {
  const byCurrency = new Map<string, Amounts[]>();
  for (const { facts } of plans) {
    const currency = given(facts.currency) ?? '';
    const amounts = (given(facts.lines) ?? []).map(amountsOf);
    byCurrency.set(currency, [...(byCurrency.get(currency) ?? []), ...amounts]);
  }
  return new Map([...byCurrency].map(([currency, amounts]) => [currency, budgetUsed(amounts)]));
}
