import type { PlainDate } from '../../calendar/plain-date.ts';
import { amountsOf, budgetUsed } from '../../metrics/budget-used.ts';
import { type Figure, sum } from '../../metrics/figure.ts';
import { type Fact, given } from '../../model/fact.ts';
import { hasReached, nameOf } from '../../records/entry.ts';
import type { Isms } from '../../records/isms.ts';
import type { BudgetLine, BudgetPlan } from '../../records/types/budget-plan.ts';
import { type Responsible, responsibleAs, responsibleFor } from '../responsible.ts';

/** Money in the currency of the plan. What nobody said counts as nothing in sums. */
export interface Money {
  readonly planned: number;
  readonly committed: number;
  readonly spent: number;
  /** What may still be ordered: planned, without what was spent or committed, whichever is more of a line. Never below 0. */
  readonly left: number;
  /** How far what was spent or committed is beyond what was planned; 0 where it is not. */
  readonly over: number;
  /** The share of the money planned that was spent, in per cent; `n/a` where nothing was planned. */
  readonly used: Figure;
}

/** One line of a plan. */
export interface BudgetLineView extends Money, Responsible {
  /** From 1. */
  readonly number: number;
  readonly category: string | undefined;
  readonly item: string | undefined;
  /** The record that it is for. */
  readonly for: string | undefined;
  /** Amounts that stand there and cannot be read: then sums are too low. */
  readonly unread: readonly string[];
}

export interface BudgetCategoryView extends Money {
  /** `undefined`: lines without a category. */
  readonly category: string | undefined;
  readonly lines: number;
}

/** The plan of one fiscal year, in one currency. */
export interface BudgetPlanView extends Responsible {
  readonly name: string;
  readonly title: string | undefined;
  readonly path: string;
  readonly status: string | undefined;
  readonly isApproved: boolean;
  readonly from: PlainDate | undefined;
  readonly to: PlainDate | undefined;
  readonly currency: string | undefined;
  readonly approvedAmount: number | undefined;
  readonly staffFte: number | undefined;
  readonly total: Money;
  /** Whatever is most over its plan first. */
  readonly categories: readonly BudgetCategoryView[];
  readonly lines: readonly BudgetLineView[];
  /** Why the sums may be wrong, in sentences. */
  readonly notes: readonly string[];
}

export function planView({ entry, facts }: BudgetPlan, isms: Isms): BudgetPlanView {
  const rows = given(facts.lines) ?? [];
  const lines = rows.map((row, index) => lineView(row, index + 1, isms));
  const groups = [...new Set(lines.map(({ category }) => category))].map((category) =>
    lines.filter((line) => line.category === category),
  );
  const categories = groups.map((own): BudgetCategoryView => {
    return { category: own[0]?.category, lines: own.length, ...moneyOf([own]) };
  });
  return {
    name: nameOf(entry),
    title: given(entry.title),
    path: entry.path,
    status: given(entry.status),
    isApproved: hasReached(entry, 'approved'),
    from: given(facts.fiscal_from),
    to: given(facts.fiscal_to),
    currency: given(facts.currency),
    approvedAmount: given(facts.approved_amount),
    staffFte: given(facts.staff_fte),
    ...responsibleFor(entry, isms, isms.today),
    total: moneyOf(groups),
    categories: categories.sort((a, b) => b.over - a.over || b.planned - a.planned),
    lines,
    notes: [
      ...(facts.lines.state === 'given' ? [] : ['Its lines cannot be read.']),
      ...(given(facts.currency) === undefined ? ['It names no currency.'] : []),
      ...lines
        .filter(({ unread }) => unread.length > 0)
        .map(({ number, unread }) => `Line ${number}: ${unread.join(', ')} cannot be read and counts as nothing.`),
    ],
  };
}

function lineView(row: BudgetLine, number: number, isms: Isms): BudgetLineView {
  const { facts } = row;
  const owner = given(facts.owner)?.text;
  const committed = given(facts.committed) ?? 0;
  const amounts = { ...amountsOf(row), committed };
  return {
    number,
    category: given(facts.category),
    item: given(facts.item),
    for: given(facts.for),
    ...(owner === undefined ? { owner, people: [] } : responsibleAs(owner, isms, isms.today)),
    ...moneyOf([[amounts]]),
    unread: (['planned', 'committed', 'spent'] as const).filter((name) => isUnread(facts[name])),
  };
}

function isUnread({ state }: Fact<number>): boolean {
  return state === 'unreadable' || state === 'placeholder';
}

type Amounts = Pick<Money, 'planned' | 'committed' | 'spent'>;

/** Sums in one currency. Within a group what costs more is made up for by what costs less; between groups it is not. */
function moneyOf(groups: readonly (readonly Amounts[])[]): Money {
  const lines = groups.flat();
  const rests = groups.map((group) =>
    sum(group.map(({ planned, committed, spent }) => planned - Math.max(committed, spent))),
  );
  return {
    planned: cents(sum(lines.map(({ planned }) => planned))),
    committed: cents(sum(lines.map(({ committed }) => committed))),
    spent: cents(sum(lines.map(({ spent }) => spent))),
    left: cents(sum(rests.map((rest) => Math.max(0, rest)))),
    over: cents(sum(rests.map((rest) => Math.max(0, -rest)))),
    used: budgetUsed(lines),
  };
}

/** Sums of decimals end in a rain of digits; money has two of them. */
function cents(amount: number): number {
  return Math.round(amount * 100) / 100;
}
