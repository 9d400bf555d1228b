import { beforeAll, describe, expect, it } from 'vitest';
import type { Isms } from '../../../src/records/isms.ts';
import { budgetMarkdown } from '../../../src/render/budget/budget-markdown.ts';
import { budgetTable } from '../../../src/render/budget/budget-table.ts';
import { budgetText } from '../../../src/render/budget/budget-text.ts';
import { renderCsv } from '../../../src/render/table/csv.ts';
import { type Budget, budgetOf, type FiscalYear } from '../../../src/views/budget/budget.ts';
import type { Money } from '../../../src/views/budget/plan-view.ts';
import type { Budget as TrueBudget } from '../budgets.ts';
import { checkedYears } from '../checked-years.ts';
import { listOf, textOf } from '../kept.ts';
import { threeYears } from '../three-years.ts';
import type { Fields } from '../writing.ts';
import { saidOf } from './front-matter.ts';

const { truth, today } = threeYears();
const YEARS = [2024, 2025, 2026, 2027];

type Amounts = TrueBudget['lines'][number];

const total = (lines: readonly Amounts[], of: 'planned' | 'committed' | 'spent'): number =>
  lines.reduce((sum, line) => sum + line[of], 0);

/** What is left of some money, or lacking: whichever is more of each line, ordered or paid, is gone. */
const rest = (lines: readonly Amounts[]): number =>
  lines.reduce((sum, { planned, committed, spent }) => sum + planned - Math.max(committed, spent), 0);

function byCategory({ lines }: TrueBudget): ReadonlyMap<string, readonly Amounts[]> {
  const names = new Set(lines.map(({ category }) => category));
  return new Map([...names].map((name) => [name, lines.filter(({ category }) => category === name)]));
}

/** Money as numbers, so that a view and the truth can be compared. */
const numbers = ({ planned, committed, spent, left, over, used }: Money) => [
  planned,
  committed,
  spent,
  left,
  over,
  used.value,
];

/** The same from lines; `parts` are what cannot make up for each other. */
function reckoned(lines: readonly Amounts[], parts: readonly (readonly Amounts[])[]) {
  const [planned, spent] = [total(lines, 'planned'), total(lines, 'spent')];
  const rests = parts.map(rest);
  return [
    planned,
    total(lines, 'committed'),
    spent,
    rests.filter((one) => one > 0).reduce((sum, one) => sum + one, 0),
    -rests.filter((one) => one < 0).reduce((sum, one) => sum + one, 0) || 0,
    planned === 0 ? 'n/a' : (100 * spent) / planned,
  ];
}

const plansOf = (year: number): readonly TrueBudget[] => truth.budgets.filter(({ from }) => from === `${year}-01-01`);

const grouped = (sum: number): string => sum.toLocaleString('en');

describe('the budget of three years', () => {
  let isms: Isms;
  let view: Budget;
  beforeAll(async () => {
    ({ isms } = await checkedYears());
    view = budgetOf(isms);
  });

  const yearOf = (year: number): FiscalYear => {
    const [found] = budgetOf(isms, { year }).years;
    if (!found) throw new Error(`no ${year}`);
    return found;
  };

  it('is rendered as it was', async () => {
    const golden = (name: string): string => `../golden/budget.${name}.txt`;
    await expect(budgetText(view, { colour: false, width: 100 })).toMatchFileSnapshot(golden('text'));
    await expect(budgetMarkdown(view)).toMatchFileSnapshot(golden('md'));
    await expect(renderCsv(budgetTable(view)).replaceAll('\r\n', '\n')).toMatchFileSnapshot(golden('csv'));
  });

  it('shows the running year and the next, each with its days and the share that is over', () => {
    const days = (Date.parse(today) - Date.parse('2026-01-01')) / 86_400_000 + 1;
    expect(view.years.map(({ which, from, to, elapsed }) => [which, from, to, elapsed.value])).toEqual([
      ['running', '2026-01-01', '2026-12-31', (days / 365) * 100],
      ['next', '2027-01-01', '2027-12-31', 0],
    ]);
    expect(view.years.map(({ plans }) => plans.map(({ name }) => name).sort())).toEqual(
      [2026, 2027].map((year) =>
        plansOf(year)
          .map(({ id }) => id)
          .sort(),
      ),
    );
    expect(view.notes).toEqual([]);
  });

  it.each(YEARS)('has each plan of %i with its currency, its state and what was approved', (year) => {
    const said = yearOf(year).plans.map((one) => [one.name, one.currency, one.status, one.approvedAmount]);
    const expected = plansOf(year).map((one) => [one.id, one.currency, one.status, one.approvedAmount]);
    expect(expected.length).toBeGreaterThan(0);
    expect(said.sort()).toEqual(expected.sort());
  });

  it.each(YEARS)('has each amount of each line of %i, what is left and what is beyond it', (year) => {
    for (const { name, lines } of yearOf(year).plans) {
      const plan = truth.budgets.find(({ id }) => id === name) as TrueBudget;
      const files = listOf<Fields>(saidOf('budget-plan').find(({ id }) => id === name)?.fields ?? {}, 'lines');
      expect(lines.map((line) => [line.category, line.item, line.for, line.owner, ...numbers(line)])).toEqual(
        plan.lines.map((line, index) => [
          line.category,
          line.item,
          textOf(files[index] ?? {}, 'for'),
          textOf(files[index] ?? {}, 'owner'),
          ...reckoned([line], [[line]]),
        ]),
      );
    }
  });

  it.each(YEARS)('sums up %i by category and by plan, and no currency with another', (year) => {
    for (const { name, categories, total: sum } of yearOf(year).plans) {
      const plan = truth.budgets.find(({ id }) => id === name) as TrueBudget;
      const groups = byCategory(plan);
      expect(new Map(categories.map((one) => [one.category, numbers(one)]))).toEqual(
        new Map([...groups].map(([category, lines]) => [category, reckoned(lines, [lines])])),
      );
      expect(numbers(sum)).toEqual(reckoned(plan.lines, [...groups.values()]));
    }
  });

  it.each(YEARS)('finds in %i what has no line, no approval and no money', (year) => {
    const wanted = ['certification-fees', 'internal-audit', 'tools', 'training'];
    const expected = plansOf(year).flatMap((plan) => {
      const { id, currency, approvedAmount, lines } = plan;
      const missing = wanted.filter((one) => !byCategory(plan).has(one));
      const planned = total(lines, 'planned');
      return [
        ...(missing.length === 0 ? [] : [`${id} No line for: ${missing.join(', ')}`]),
        ...(approvedAmount >= planned
          ? []
          : [
              `${id} Approved are ${grouped(approvedAmount)} ${currency}, and its lines come to ${grouped(planned)} ${currency}`,
            ]),
        ...[...byCategory(plan)].flatMap(([category, of]) =>
          rest(of) < 0 ? [`${id} ${category}: ${grouped(-rest(of))} ${currency} spent or ordered beyond the plan`] : [],
        ),
      ];
    });
    expect(
      yearOf(year)
        .gaps.map(({ plan, message }) => `${plan} ${message}`)
        .sort(),
    ).toEqual(expected.sort());
  });

  it.each([
    [2024, ['stage-1', 'stage-2'], 'Both stages of the certification audit'],
    [2025, ['surveillance-1'], 'First surveillance audit'],
    [2026, ['surveillance-2'], 'Second surveillance audit'],
    [2027, ['recertification'], 'Recertification audit in July'],
  ] as const)('finds the line that pays for each external audit of %i', (year, kinds, item) => {
    const certificate = saidOf('certification').find(({ id }) => id === truth.certificate.id)?.fields ?? {};
    const audits = listOf<Fields>(certificate, 'audits')
      .map((audit) => [textOf(audit, 'from') ?? textOf(audit, 'planned_from') ?? '', String(audit.kind)] as const)
      .filter(([day]) => day.startsWith(String(year)));
    expect(audits.map(([, kind]) => kind)).toEqual(kinds);
    const line = plansOf(year)
      .flatMap(({ lines }) => lines)
      .find((one) => one.item === item) as Amounts;
    expect(yearOf(year).audits).toMatchObject(
      audits.map(([day, kind]) => ({
        day,
        kind,
        isPlanned: true,
        certificate: truth.certificate.id,
        paidBy: [{ item, planned: line.planned, spent: line.spent }],
      })),
    );
  });

  it('names open work that says what it takes and that no line of these years is for', () => {
    const plans = plansOf(2026).concat(plansOf(2027));
    const paid = saidOf('budget-plan')
      .filter(({ id }) => plans.some((plan) => plan.id === id))
      .flatMap(({ fields }) => listOf<Fields>(fields, 'lines').flatMap((line) => textOf(line, 'for') ?? []));
    const objectives = saidOf('objective').filter(({ id, status }) => status === 'active' && !paid.includes(id));
    // A line is for the treatment plan as a whole, so none of its actions is without one.
    expect(paid).toContain('RTP-01');
    expect(view.unfunded.map(({ name }) => name).sort()).toEqual(objectives.map(({ id }) => id).sort());
    expect(objectives.length).toBeGreaterThan(0);
  });
});
