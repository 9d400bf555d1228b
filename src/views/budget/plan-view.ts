import { daysBetween, type PlainDate } from '../../calendar/plain-date.ts';
import { findField } from '../../documents/field-mapping.ts';
import { budgetUsed } from '../../metrics/budget-used.ts';
import { type Figure, percentage, sum } from '../../metrics/figure.ts';
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
  /** The share of its days that is over, in per cent, today included; `n/a` where they cannot be told. */
  readonly elapsed: Figure;
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
    elapsed: elapsedOf(spanOf({ entry, facts }), isms.today),
    notes: notesOn({ entry, facts }, rows, lines),
  };
}

/** The days of a plan; `undefined` when one of them is not known, or the last lies before the first. */
export function spanOf({ facts }: BudgetPlan): { readonly from: PlainDate; readonly to: PlainDate } | undefined {
  const [from, to] = [given(facts.fiscal_from), given(facts.fiscal_to)];
  return from === undefined || to === undefined || to < from ? undefined : { from, to };
}

/** The share of some days that is over, today included: 0 before them and 100 after them. */
export function elapsedOf(
  span: { readonly from: PlainDate; readonly to: PlainDate } | undefined,
  today: PlainDate,
): Figure {
  const days = span ? daysBetween(span.from, span.to) + 1 : 0;
  const over = span ? daysBetween(span.from, today) + 1 : 0;
  return { ...percentage(Math.min(days, Math.max(0, over)), days), smallSample: false };
}

function notesOn(
  plan: BudgetPlan,
  rows: readonly BudgetLine[],
  lines: readonly BudgetLineView[],
): BudgetPlanView['notes'] {
  const { entry, facts } = plan;
  const written = entry.root && findField(entry.root, 'lines', entry.mapping)?.value;
  const lost = written?.kind === 'list' ? written.items.length - rows.length : 0;
  return [
    ...(spanOf(plan) ? [] : ['The days of its fiscal year cannot be told.']),
    ...(facts.lines.state === 'unreadable' ? ['Its lines cannot be read.'] : []),
    ...(facts.lines.state !== 'unreadable' && lines.length === 0 ? ['It has no lines.'] : []),
    ...(lost > 0 ? [`${lost} of its lines ${lost === 1 ? 'is' : 'are'} no line with fields and left out.`] : []),
    ...(given(facts.currency) === undefined ? ['It names no currency.'] : []),
    ...(isUnread(facts.approved_amount) ? ['Its approved amount cannot be read.'] : []),
    ...lines.flatMap((line): readonly string[] => [
      ...(line.unread.length > 0
        ? [`Line ${line.number}: ${line.unread.join(', ')} cannot be read and counts as nothing.`]
        : []),
      ...belowZero(line).map((amount) => `Line ${line.number}: ${amount} is below 0, and counts as it stands.`),
    ]),
    ...rows.flatMap((row, index) =>
      row.facts.category.state === 'unreadable' ? [`Line ${index + 1}: its category cannot be read.`] : [],
    ),
  ];
}

function belowZero(line: BudgetLineView): readonly string[] {
  return AMOUNTS.filter((name) => line[name] < 0);
}

function lineView(row: BudgetLine, number: number, isms: Isms): BudgetLineView {
  const { facts } = row;
  const owner = given(facts.owner)?.text;
  const amounts = {
    planned: amountOf(facts.planned),
    committed: amountOf(facts.committed),
    spent: amountOf(facts.spent),
  };
  return {
    number,
    category: given(facts.category),
    item: given(facts.item),
    for: given(facts.for),
    ...(owner === undefined ? { owner, people: [] } : responsibleAs(owner, isms, isms.today)),
    ...moneyOf([[amounts]]),
    unread: AMOUNTS.filter((name) => isUnread(facts[name])),
  };
}

const AMOUNTS = ['planned', 'committed', 'spent'] as const;

/** No money is more than this, and cents of more cannot be told apart. */
const LARGEST = 1e13;

function isUnread(fact: Fact<number>): boolean {
  return fact.state === 'given' ? Math.abs(fact.value) > LARGEST : fact.state !== 'absent';
}

/** What a line does not say is nothing. */
function amountOf(fact: Fact<number>): number {
  return isUnread(fact) ? 0 : (given(fact) ?? 0);
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
