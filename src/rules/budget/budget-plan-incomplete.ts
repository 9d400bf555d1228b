import * as z from 'zod';
import { amountsOf, budgetUsed } from '../../metrics/budget-used.ts';
import { given } from '../../model/fact.ts';
import { nameOf } from '../../records/entry.ts';
import { recordsOf } from '../../records/inventory.ts';
import type { Isms } from '../../records/isms.ts';
import {
  approvedPlans,
  BUDGET_CATEGORIES,
  type BudgetLine,
  type BudgetPlan,
  budgetPlan,
  covers,
} from '../../records/types/budget-plan.ts';
import { type Draft, defineRule } from '../define-rule.ts';
import { overdueDuties } from '../overdue.ts';
import { placeOfNothing } from '../whole-isms.ts';
import { inWords } from '../wording.ts';
import { auditsWithoutFees } from './audit-fees.ts';
import { type BudgetCategory, missingCategories, USUAL_CATEGORIES } from './categories.ts';

function plan(year: number, lines: readonly string[], status = 'active'): Record<string, string> {
  return {
    'holdfast.yml': 'version: 1\npreset: iso27001\n',
    [`budget/BUD-${year}.md`]: `---\nid: BUD-${year}\ntype: budget-plan\ntitle: Security budget ${year}\nstatus: ${status}\nowner: role:isms-manager\nfiscal_from: ${year}-01-01\nfiscal_to: ${year}-12-31\ncurrency: EUR\nlines:\n${lines.map((line) => `  - { ${line} }\n`).join('')}---\n`,
  };
}

function withoutCurrency(files: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [path, text.replace('currency: EUR\n', '')]));
}

const COMPLETE = USUAL_CATEGORIES.map((category) => `category: ${category}, planned: 1000`);

export const budgetPlanIncomplete = defineRule({
  name: 'budget-plan-incomplete',
  area: 'budget',
  flags:
    'No approved budget plan for today or for the fiscal year that begins within 60 days, one that lacks the usual categories or the fees of an external audit of its year, or a category that spent more than it had.',
  why: 'Top management shows its commitment by the resources it provides (5.1, 7.1), and an audit that nobody budgeted is an audit that moves.',
  fix: 'Add what is missing, and have the plan approved.',
  severity: 'warning',
  grade: 'opportunity',
  cause: 'calendar',
  issue: false,
  clauses: ['7.1', '5.1'],
  controls: [],
  needs: [],
  falsePositives:
    'Figures that are kept elsewhere need not be here: a line with `planned: 0` says that its category was thought of, and where the figures are. An audit is budgeted by any line of certification fees that does not name another kind of audit. Plans of years that are over are not looked at.',
  options: z.strictObject({
    required_categories: z
      .array(z.enum(BUDGET_CATEGORIES))
      .default(['certification-fees', 'internal-audit', 'tools', 'training'])
      .describe('Categories that every plan has a line for.'),
    overrun_percent: z
      .number()
      .min(0)
      .default(10)
      .describe('By how many per cent a category may spend more than it had.'),
    before_first: z.boolean().default(true).describe('Whether a plan can be missing before there has ever been one.'),
  }),
  examples: [
    {
      name: 'Nothing for audits and training, and tools that cost more than planned',
      files: plan(2026, ['category: certification-fees, planned: 9000', 'category: tools, planned: 1000, spent: 1101']),
      today: '2026-10-01',
      expect: [
        { path: 'budget/BUD-2026.md', line: 4, message: 'The plan has no line for: internal-audit, training' },
        {
          path: 'budget/BUD-2026.md',
          line: 12,
          message: 'Spent on tools: 1101 of 1000 EUR planned, over by more than 10 %',
        },
      ],
    },
    {
      name: 'Figures that are kept elsewhere, spent to the limit, 60 days before the next year',
      files: plan(2026, [
        ...COMPLETE.slice(1),
        'category: certification-fees, planned: 0, item: See the ledger of finance',
        'category: improvement, planned: 1000, spent: 1100',
      ]),
      today: '2026-11-02',
      expect: [],
    },
    {
      name: 'The next year begins in 59 days, and its plan is a draft',
      files: { ...plan(2026, COMPLETE), ...plan(2027, COMPLETE, 'draft') },
      today: '2026-11-03',
      expect: [
        {
          path: 'budget/BUD-2026.md',
          line: 8,
          message: 'The budget plan of the year from 2027-01-01 was due 2026-11-02, 1 day ago: BUD-2027 is draft',
        },
      ],
    },
    {
      name: 'The last plan ended, and nothing followed',
      files: plan(2025, COMPLETE, 'closed'),
      today: '2026-11-22',
      expect: [{ path: 'budget/BUD-2025.md', line: 4, message: 'No approved budget plan covers today' }],
    },
    {
      name: 'The plan of this year is a draft',
      files: {
        ...plan(2026, COMPLETE, 'draft'),
        'policies/top.md':
          '---\nid: POL-01\ntype: policy\ntitle: Security policy\nstatus: effective\nowner: role:isms-manager\n---\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'budget/BUD-2026.md',
          line: 4,
          message: 'No approved budget plan covers today: BUD-2026 is draft',
        },
      ],
    },
    {
      name: 'This year has no plan, between one that ended and a draft for the next',
      files: { ...plan(2025, COMPLETE), ...plan(2027, COMPLETE, 'draft') },
      today: '2026-11-22',
      expect: [{ path: 'budget/BUD-2025.md', line: 4, message: 'No approved budget plan covers today' }],
    },
    {
      name: 'There has never been a plan',
      files: {
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
        'scope.md':
          '---\nid: SCP-01\ntype: isms-scope\ntitle: ISMS scope\nstatus: effective\nowner: role:isms-manager\n---\n',
      },
      today: '2026-11-22',
      expect: [{ path: 'scope.md', line: 4, message: 'No approved budget plan covers today' }],
    },
    {
      name: 'The last day of a year whose plan has no currency, and spending that belongs nowhere',
      files: {
        ...withoutCurrency(plan(2026, ['planned: 100, spent: 90', 'planned: 50, spent: 80', ...COMPLETE])),
        ...plan(2025, ['category: tools, planned: 100, spent: 300']),
        ...plan(2027, COMPLETE, 'approved'),
      },
      today: '2026-12-31',
      expect: [
        {
          path: 'budget/BUD-2026.md',
          line: 10,
          message: 'Spent on lines without a category: 170 of 150 planned, over by more than 10 %',
        },
      ],
    },
    {
      name: 'A recertification in the year, and fees for surveillance alone',
      files: {
        ...plan(2026, [...COMPLETE.slice(1), 'category: certification-fees, item: Surveillance audit, planned: 6000']),
        'records/CRT-01.md':
          '---\nid: CRT-01\ntype: certification\ntitle: Certificate\nstatus: certified\nowner: role:isms-manager\naudits:\n  - { kind: surveillance-2, from: 2025-10-06, to: 2025-10-07 }\n  - { kind: recertification, planned_from: 2026-09-07, planned_to: 2026-09-10 }\n---\n',
      },
      today: '2026-06-01',
      expect: [
        {
          path: 'budget/BUD-2026.md',
          line: 14,
          message:
            'The recertification audit of CRT-01 falls into this year (2026-09-07), and no line of certification fees is for it',
        },
      ],
    },
  ],
  *check(isms, { required_categories, overrun_percent, before_first }) {
    const approved = approvedPlans(isms);
    const isCovered = approved.some((one) => covers(one, isms.today) ?? true);
    const hasBegun = approved.some(({ facts }) => (given(facts.fiscal_from) ?? '') <= isms.today);
    if (isCovered) yield* nextYear(isms);
    else if (before_first || hasBegun) yield* uncovered(isms, approved);
    for (const record of approved) {
      if (record.entry.lifecycle !== 'in-force' || (given(record.facts.fiscal_to) ?? '9999') < isms.today) continue;
      yield* withoutCategories(record, required_categories);
      yield* auditsWithoutFees(record, isms);
      yield* overruns(record, overrun_percent);
    }
  },
});

function* uncovered(isms: Isms, approved: readonly BudgetPlan[]): Iterable<Draft> {
  const plans = recordsOf(isms, budgetPlan);
  const on = placeOfNothing(isms, approved.at(-1)?.entry, plans.at(-1)?.entry);
  if (!on) return;
  const waiting = plans.filter((one) => one.entry.lifecycle === 'not-yet' && covers(one, isms.today));
  const message = `No approved budget plan covers today${inStates(waiting)}`;
  yield { on, message, detail: 'uncovered', missing: [budgetPlan.type] };
}

function* nextYear(isms: Isms): Iterable<Draft> {
  for (const { draft } of overdueDuties(isms, ({ kind }) => kind === 'budget-plan')) {
    const waiting = recordsOf(isms, budgetPlan).filter(
      ({ entry, facts }) => entry.lifecycle === 'not-yet' && (given(facts.fiscal_from) ?? '') > isms.today,
    );
    const message = `${draft.message}${inStates(waiting)}`;
    yield { ...draft, message, fix: 'Plan the next year, and have it approved.', detail: 'next-year' };
  }
}

/** `: BUD-2027 is draft`. */
function inStates(plans: readonly BudgetPlan[]): string {
  const said = plans.map(({ entry }) => `${nameOf(entry)} is ${given(entry.status) ?? 'not approved'}`);
  return said.length === 0 ? '' : `: ${inWords(said)}`;
}

function* withoutCategories(plan: BudgetPlan, required: readonly BudgetCategory[]): Iterable<Draft> {
  const missing = missingCategories(plan, required) ?? [];
  if (missing.length === 0) return;
  yield { on: plan.entry, message: `The plan has no line for: ${missing.join(', ')}`, detail: 'categories' };
}

/** By category: within one, what costs more can be made up for. Where nothing was planned there is no share. */
function* overruns({ entry, facts }: BudgetPlan, percent: number): Iterable<Draft> {
  const byCategory = new Map<string, BudgetLine[]>();
  for (const line of given(facts.lines) ?? []) {
    const category = given(line.facts.category) ?? '';
    byCategory.set(category, [...(byCategory.get(category) ?? []), line]);
  }
  const currency = given(facts.currency);
  for (const [category, lines] of byCategory) {
    const used = budgetUsed(lines.map(amountsOf));
    if (used.value === 'n/a' || used.value <= 100 + percent) continue;
    const amounts = `${used.numerator} of ${used.denominator}${currency === undefined ? '' : ` ${currency}`}`;
    yield {
      on: entry,
      at: lines[0],
      message: `Spent on ${category === '' ? 'lines without a category' : category}: ${amounts} planned, over by more than ${percent} %`,
      fix: 'Have the overrun approved, or move money from another category.',
      detail: `overrun:${category}`,
    };
  }
}
