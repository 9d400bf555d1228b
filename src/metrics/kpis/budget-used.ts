import { given } from '../../model/fact.ts';
import { nameOf } from '../../records/entry.ts';
import { approvedPlans, type BudgetPlan, covers } from '../../records/types/budget-plan.ts';
import { elapsedShare } from '../audit-coverage.ts';
import { budgetUsedOf } from '../budget-used.ts';
import { defineKpi, kpiFigure, part, partOf } from '../define-kpi.ts';
import { percentage } from '../figure.ts';
import { isPast } from '../past.ts';

export const budgetUsed = defineKpi({
  id: 'budget-used',
  name: 'Security budget used',
  headline: false,
  unit: 'percent',
  direction: 'band',
  clauses: ['7.1'],
  controls: [],
  measures: 'day',
  says: 'The share of the planned money that was spent, from the approved budget plans of the fiscal year.',
  edges: [
    'With nothing planned there is no value.',
    'The share of the fiscal year that is over stands beside it, for comparison.',
    'Plans in several currencies are not added up: each currency stands beside, and there is no value for all.',
    'Plans keep what was spent so far alone: for a day that is past there is a value only when the fiscal year was over by then.',
  ],
  of: (isms, _period, { asOf }) => {
    const plans = approvedPlans(isms).filter((plan) => covers(plan, asOf));
    const known = plans.filter((plan) => !isPast(isms, asOf) || given(plan.facts.fiscal_to) === asOf);
    const byCurrency = [...budgetUsedOf(known)];
    const [first, second] = byCurrency;
    const isMixed = second !== undefined;
    const lost = plans.length - known.length;
    return kpiFigure(first && !isMixed ? first[1] : { ...percentage(0, 0), smallSample: false }, {
      parts: [
        ...byCurrency.flatMap(([currency, figure]) => {
          const code = currency === '' ? 'not said' : currency;
          return [
            partOf(`used_${code}`, `used, ${code}`, 'percent', figure),
            part(`spent_${code}`, `spent, ${code}`, `money:${code}`, figure.numerator),
            part(`planned_${code}`, `planned, ${code}`, `money:${code}`, figure.denominator),
          ];
        }),
        ...elapsedOf(plans, asOf),
      ],
      notes: [
        isMixed && 'Several currencies: each by itself',
        plans.length === 0 && 'No approved budget plan covers the day',
        lost > 0 && `What was spent by ${asOf} is not recorded`,
      ],
      isPartial: lost > 0,
      cases: known.map(({ entry }) => nameOf(entry)),
    });
  },
});

/** How much of the fiscal year is over, where all plans have the same. */
function elapsedOf(plans: readonly BudgetPlan[], day: Parameters<typeof elapsedShare>[1]) {
  const shares = plans.flatMap(({ facts }) => {
    const [from, to] = [given(facts.fiscal_from), given(facts.fiscal_to)];
    return from === undefined || to === undefined ? [] : [elapsedShare({ from, to }, day) * 100];
  });
  const [share] = shares;
  if (share === undefined || shares.some((other) => other !== share)) return [];
  return [part('elapsed', 'share of the fiscal year that is over', 'percent', share)];
}
