import { interval } from '../../calendar/interval.ts';
import { addInterval, type PlainDate } from '../../calendar/plain-date.ts';
import { given } from '../../model/fact.ts';
import { documentFields } from '../common-fields.ts';
import { defineRecord } from '../define-record.ts';
import { hasReached } from '../entry.ts';
import { rows } from '../fields/compounds.ts';
import type { Row } from '../fields/field.ts';
import { required } from '../fields/requirement.ts';
import { says } from '../fields/says.ts';
import { choice, date, number, owner, reference, text } from '../fields/scalars.ts';
import { type Inventory, recordsOf } from '../inventory.ts';
import type { Obligation } from '../obligation.ts';
import type { RecordOf } from '../record-of.ts';

const DAY = interval({ days: 1 });

/** How long before a fiscal year its plan is approved. */
const LEAD = interval({ days: -60 });

export const BUDGET_CATEGORIES = [
  'certification-fees',
  'internal-audit',
  'staff',
  'tools',
  'training',
  'improvement',
  'supplier-assurance',
  'incident-reserve',
  'consulting',
] as const;

const lineFields = {
  category: says('What kind of cost it is.', choice(BUDGET_CATEGORIES)),
  item: says('What is paid for.', text()),
  planned: says(
    'Amounts in the currency of the plan. 0 says that it was thought of: the figures may be kept elsewhere.',
    number(),
  ),
  committed: says('What is ordered or under contract.', number()),
  spent: says('What was paid so far.', number()),
  owner: owner(),
  for: says('What it is for: the certificate, an objective, a risk.', reference()),
};

const fields = {
  ...documentFields,
  fiscal_from: required(date()),
  fiscal_to: says('The last day of the fiscal year.', required(date())),
  currency: says('The code of ISO 4217: `EUR`.', required(text())),
  lines: says('What money is meant for, item by item.', required(rows(lineFields))),
  approved_amount: says('The sum that was approved.', required(number())),
  staff_fte: says('Staff for it, in full-time equivalents.', number()),
};

export type BudgetPlan = RecordOf<typeof fields>;
export type BudgetLine = Row<typeof lineFields>;

/** What a year of the ISMS costs, planned and spent (7.1). */
export const budgetPlan = defineRecord({
  type: 'budget-plan',
  kind: 'document',
  prefix: 'BUD',
  states: ['draft', 'approved', 'active', 'closed'],
  finalStates: ['closed'],
  inForceStates: ['approved', 'active'],
  clauses: ['7.1', '5.1'],
  controls: [],
  reviewInterval: interval({ months: 12 }),
  fields,
  /** The plan of the year after the last one that was approved. */
  obligations: (record, among) => nextPlan(record, among),
});

/** Plans that were approved, whether their year runs, is over or is to come. */
export function approvedPlans(among: Pick<Inventory, 'byType'>): readonly BudgetPlan[] {
  return recordsOf(among, budgetPlan).filter(({ entry }) => hasReached(entry, 'approved'));
}

/** Whether the fiscal year of a plan holds a day; `undefined` when one of its ends is not known or cannot be true. */
export function covers(plan: BudgetPlan, day: PlainDate): boolean | undefined {
  const [from, to] = [given(plan.facts.fiscal_from), endOf(plan)];
  return from === undefined || to === undefined ? undefined : from <= day && day <= to;
}

/** The last day of the fiscal year; `undefined` when it is not known, or lies before the first. */
function endOf({ facts }: BudgetPlan): PlainDate | undefined {
  const to = given(facts.fiscal_to);
  return to !== undefined && to < (given(facts.fiscal_from) ?? '') ? undefined : to;
}

/** The approved plan that reaches farthest, the first of those that end on one day. One whose end is not known may be it. */
function lastPlan(plans: readonly BudgetPlan[]): BudgetPlan | undefined {
  const end = (plan: BudgetPlan): string => endOf(plan) ?? '9999-12-31';
  return plans.reduce<BudgetPlan | undefined>(
    (last, plan) => (!last || end(plan) > end(last) ? plan : last),
    undefined,
  );
}

function nextPlan(plan: BudgetPlan, among: Inventory): readonly Obligation[] {
  const { entry } = plan;
  const ends = plan.facts.fiscal_to;
  if (ends.state !== 'given' || !endOf(plan) || lastPlan(approvedPlans(among))?.entry !== entry) return [];
  const starts = addInterval(ends.value, DAY);
  return [
    {
      kind: 'budget-plan',
      what: `The budget plan of the year from ${starts}`,
      entry,
      due: addInterval(starts, LEAD),
      basis: { date: ends, plus: undefined, says: `60 days before the year after \`${ends.key}\` ${ends.value}` },
      saidBy: 'budget-plan-incomplete',
      shownBy: 'budget-plan',
    },
  ];
}
