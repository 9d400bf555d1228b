import { amount } from '../../views/budget/amount.ts';
import type { Budget, FiscalYear } from '../../views/budget/budget.ts';
import type { BudgetLineView, BudgetPlanView, Money } from '../../views/budget/plan-view.ts';
import { type Cell, type Table, tableOf } from '../table/table.ts';
import { MONEY_COLUMNS, percent } from './budget-words.ts';

interface Row {
  readonly year: FiscalYear;
  readonly plan: BudgetPlanView;
  readonly line: BudgetLineView;
}

/** Every line of every plan that is shown, with plain numbers. */
export function budgetTable({ years }: Budget): Table {
  const rows = years.flatMap((year) =>
    year.plans.flatMap((plan) => plan.lines.map((line): Row => ({ year, plan, line }))),
  );
  return tableOf({ name: 'budget', title: 'Budget' }, rows, [
    { key: 'year_from', title: 'Year from', cell: ({ year }) => year.from },
    { key: 'year_to', title: 'Year to', cell: ({ year }) => year.to },
    { key: 'plan', title: 'Plan', cell: ({ plan }) => plan.name },
    { key: 'status', title: 'Status', cell: ({ plan }) => plan.status },
    { key: 'line', title: 'Line', align: 'right', cell: ({ line }) => line.number },
    { key: 'category', title: 'Category', cell: ({ line }) => line.category },
    { key: 'item', title: 'Item', cell: ({ line }) => line.item },
    { key: 'currency', title: 'Currency', cell: ({ plan }) => plan.currency },
    ...MONEY_COLUMNS.map(({ of, ...column }) => ({ ...column, cell: ({ line }: Row): Cell => of(line) })),
    { key: 'used_percent', title: 'Used', align: 'right', cell: ({ line }) => line.used.value },
    { key: 'elapsed_percent', title: 'Year over', align: 'right', cell: ({ plan }) => plan.elapsed.value },
    { key: 'for', title: 'For', cell: ({ line }) => line.for },
    { key: 'owner', title: 'Owner', cell: ({ line, plan }) => line.owner ?? plan.owner },
    {
      key: 'people',
      title: 'People',
      cell: ({ line, plan }) => (line.owner === undefined ? plan.people : line.people),
    },
    { key: 'unread', title: 'Cannot be read', cell: ({ line }) => line.unread },
    { key: 'path', title: 'File', cell: ({ plan }) => plan.path },
  ]);
}

/** The categories of a plan and their sum. */
export function categoriesTable({ categories, total }: BudgetPlanView): Table {
  const rows = [
    ...categories.map((one) => ({ ...one, name: one.category ?? 'without a category' })),
    ...(categories.length > 1 ? [{ ...total, name: 'Total' }] : []),
  ];
  return tableOf({ name: 'budget-categories', title: 'Categories' }, rows, [
    { key: 'category', title: 'Category', cell: ({ name }) => name },
    ...moneyCells<(typeof rows)[number]>(),
  ]);
}

/** The lines of a plan. */
export function linesTable({ lines }: BudgetPlanView): Table {
  return tableOf({ name: 'budget-lines', title: 'Lines' }, lines, [
    { key: 'item', title: 'Item', cell: ({ item, number }) => item ?? `line ${number}` },
    { key: 'category', title: 'Category', cell: ({ category }) => category ?? 'none' },
    ...moneyCells<BudgetLineView>(),
    { key: 'for', title: 'For', cell: ({ for: of }) => of },
  ]);
}

function moneyCells<T extends Money>() {
  return [
    ...MONEY_COLUMNS.map(({ of, ...column }) => ({
      ...column,
      cell: (money: T): Cell => {
        const value = amount(of(money));
        return column.key === 'over' && money.over > 0 ? { value, tone: 'bad' } : value;
      },
    })),
    { key: 'used', title: 'Used', align: 'right' as const, cell: ({ used }: T): Cell => percent(used) },
  ];
}
