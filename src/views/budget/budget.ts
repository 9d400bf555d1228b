import { interval } from '../../calendar/interval.ts';
import { addInterval, isoDate, type PlainDate } from '../../calendar/plain-date.ts';
import type { Settings } from '../../config/settings.ts';
import type { Figure } from '../../metrics/figure.ts';
import { given } from '../../model/fact.ts';
import { nameOf } from '../../records/entry.ts';
import { recordsOf } from '../../records/inventory.ts';
import type { Isms } from '../../records/isms.ts';
import { type BudgetPlan, budgetPlan, covers } from '../../records/types/budget-plan.ts';
import { certification } from '../../records/types/certification.ts';
import { type BudgetCategory, missingCategories, USUAL_CATEGORIES } from '../../rules/budget/categories.ts';
import { unreadNotes } from '../unread-notes.ts';
import { amount } from './amount.ts';
import { type AuditFee, auditFees } from './audit-fees.ts';
import { type BudgetPlanView, elapsedOf, planView, spanOf } from './plan-view.ts';
import { type UnfundedWork, unfundedWork } from './unfunded.ts';

/** Something that a plan leaves without money, or that does not add up. */
export interface BudgetGap {
  readonly kind: 'no-plan' | 'not-approved' | 'audit' | 'category' | 'approved-amount' | 'overrun';
  /** The plan; `undefined` when there is none. */
  readonly plan: string | undefined;
  readonly path: string | undefined;
  readonly owner: string | undefined;
  readonly message: string;
}

/** One fiscal year: its plans, its external audits, and what is not paid for. */
export interface FiscalYear {
  readonly from: PlainDate;
  readonly to: PlainDate;
  /** `running`, `next`, or `asked` for a year that somebody named. */
  readonly which: 'running' | 'next' | 'asked';
  /** Whether a plan gives its days; otherwise they are those of the calendar year, or follow the year before. */
  readonly isPlanned: boolean;
  /** The share of its days that is over, in per cent, today included; 0 before it and 100 after it. */
  readonly elapsed: Figure;
  readonly plans: readonly BudgetPlanView[];
  readonly audits: readonly AuditFee[];
  readonly gaps: readonly BudgetGap[];
}

/** Plan against actual, year by year, and each currency by itself. */
export interface Budget {
  readonly today: PlainDate;
  readonly years: readonly FiscalYear[];
  /** Work that says what it takes and that no line of these years is for. */
  readonly unfunded: readonly UnfundedWork[];
  /** What limits this view, in sentences. */
  readonly notes: readonly string[];
}

export interface BudgetOptions {
  /** The year in which the fiscal year begins; the running one and the next when left out. */
  readonly year?: number | undefined;
  /** Categories that every plan has a line for. */
  readonly requiredCategories?: readonly BudgetCategory[] | undefined;
}

/** The categories that the settings ask for: as the rule about budget plans says, whether it is on or off. */
export function requiredCategoriesOf({ rules }: Pick<Settings, 'rules'>): readonly BudgetCategory[] {
  const options = rules.find(({ rule }) => rule.name === 'budget-plan-incomplete')?.options as
    | { readonly required_categories?: readonly BudgetCategory[] }
    | undefined;
  return options?.required_categories ?? USUAL_CATEGORIES;
}

const YEAR = interval({ months: 12 });
const DAY = interval({ days: 1 });
const DAY_BEFORE = interval({ days: -1 });

export function budgetOf(isms: Isms, { year, requiredCategories = USUAL_CATEGORIES }: BudgetOptions = {}): Budget {
  const all = recordsOf(isms, budgetPlan);
  const years = (year === undefined ? runningAndNext(all, isms.today) : asked(all, year)).map((span) =>
    fiscalYear(span, isms, requiredCategories),
  );
  const shown = new Set(
    years.flatMap(({ plans }) => plans.flatMap(({ lines }) => lines.flatMap((line) => line.for ?? []))),
  );
  return { today: isms.today, years, unfunded: unfundedWork(isms, shown), notes: notesOn(all, years, isms) };
}

/** A plan that is in none of these years though money of it may be, and plans of a year that may hold the same money. */
function notesOn(all: readonly BudgetPlan[], years: readonly FiscalYear[], isms: Isms): readonly string[] {
  const shown = new Set(years.flatMap(({ plans }) => plans.map(({ path }) => path)));
  const lost = all.filter(({ entry }) => !shown.has(entry.path));
  return [
    ...lost.flatMap((plan) => {
      const named = `${nameOf(plan.entry)} (${plan.entry.path})`;
      const span = spanOf(plan);
      if (!span) return [`${named} is in no year: the days of its fiscal year cannot be told.`];
      const isNear = years.some(({ from, to }) => span.from <= to && from <= span.to);
      return isNear ? [`${named} runs from ${span.from} to ${span.to}: its lines are not in these years.`] : [];
    }),
    ...years.flatMap(besideEachOther),
    ...unreadNotes(isms, [budgetPlan.type, certification.type]),
  ];
}

/** Plans of one year that do not run over the same days, or are in one currency. */
function besideEachOther({ plans, from }: FiscalYear): readonly string[] {
  const days = new Set(plans.map((plan) => `${plan.from} to ${plan.to}`));
  const listed = plans.map((plan) => `${plan.name} from ${plan.from ?? 'no day'} to ${plan.to ?? 'no day'}`).join(', ');
  const currencies = new Set(plans.flatMap(({ currency }) => currency ?? []));
  return [
    ...(days.size > 1 ? [`The plans of the year from ${from} do not run over the same days: ${listed}.`] : []),
    ...[...currencies].flatMap((currency) => {
      const same = plans.filter((plan) => plan.currency === currency).map(({ name }) => name);
      return same.length > 1
        ? [`${same.join(' and ')} are both in ${currency}: what stands in both is counted in each.`]
        : [];
    }),
  ];
}

interface Span extends Pick<FiscalYear, 'from' | 'to' | 'which' | 'isPlanned'> {
  readonly plans: readonly BudgetPlan[];
}

/** A plan that covers today gives the running year; without one it is the calendar year. */
function runningAndNext(all: readonly BudgetPlan[], today: PlainDate): readonly Span[] {
  const running = spanOfAll(
    all.filter((plan) => covers(plan, today)),
    'running',
    calendarYear(Number(today.slice(0, 4))),
  );
  const from = addInterval(running.to, DAY);
  const after = { from, to: addInterval(addInterval(from, YEAR), DAY_BEFORE) };
  const next = all.filter((plan) => covers(plan, from) && !running.plans.includes(plan));
  return [running, spanOfAll(next, 'next', after)];
}

function asked(all: readonly BudgetPlan[], year: number): readonly Span[] {
  const named = String(year).padStart(4, '0');
  const plans = all.filter(({ facts }) => given(facts.fiscal_from)?.slice(0, 4) === named);
  return [spanOfAll(plans, 'asked', calendarYear(year))];
}

function spanOfAll(
  plans: readonly BudgetPlan[],
  which: Span['which'],
  byDefault: { readonly from: PlainDate; readonly to: PlainDate },
): Span {
  const days = plans.flatMap((plan) => spanOf(plan) ?? []);
  const [first] = days;
  if (!first) return { ...byDefault, which, isPlanned: false, plans };
  const from = days.map((one) => one.from).sort()[0] ?? first.from;
  const to =
    days
      .map((one) => one.to)
      .sort()
      .at(-1) ?? first.to;
  return { from, to, which, isPlanned: true, plans };
}

function calendarYear(year: number): { readonly from: PlainDate; readonly to: PlainDate } {
  const of = (day: string): PlainDate => isoDate(`${String(year).padStart(4, '0')}-${day}`) as PlainDate;
  return { from: of('01-01'), to: of('12-31') };
}

function fiscalYear(span: Span, isms: Isms, required: readonly BudgetCategory[]): FiscalYear {
  const { plans: records, ...days } = span;
  const plans = records.map((record) => planView(record, isms));
  const audits = auditFees(isms, span, records);
  return {
    ...days,
    elapsed: elapsedOf(span, isms.today),
    plans,
    audits,
    gaps: [
      ...(plans.length === 0 ? [noPlan(span)] : []),
      ...audits.filter(({ paidBy }) => paidBy.length === 0).map((audit) => unpaid(audit, plans)),
      ...records.flatMap((record, index) => {
        const plan = plans[index];
        return plan ? gapsOf(plan, missingCategories(record, required) ?? []) : [];
      }),
    ],
  };
}

function noPlan({ from, to }: Span): BudgetGap {
  const message = `No budget plan for the year from ${from} to ${to}`;
  return { kind: 'no-plan', plan: undefined, path: undefined, owner: undefined, message };
}

function unpaid({ kind, day, certificate, isPlanned, path }: AuditFee, plans: readonly BudgetPlanView[]): BudgetGap {
  const [plan] = plans;
  const when = isPlanned ? day : `by ${day}, not planned yet`;
  return {
    kind: 'audit',
    plan: plan?.name,
    path: plan?.path ?? path,
    owner: plan?.owner,
    message: `The ${kind} audit of ${certificate} (${when}) has no line of certification fees`,
  };
}

function gapsOf(plan: BudgetPlanView, missing: readonly BudgetCategory[]): readonly BudgetGap[] {
  const { name, path, owner, isApproved, status, approvedAmount, total, currency, categories } = plan;
  const gap = (kind: BudgetGap['kind'], message: string): BudgetGap => ({ kind, plan: name, path, owner, message });
  const money = (sum: number): string => (currency === undefined ? amount(sum) : `${amount(sum)} ${currency}`);
  return [
    ...(isApproved ? [] : [gap('not-approved', `It is not approved: ${status ?? 'no status'}`)]),
    ...(missing.length === 0 ? [] : [gap('category', `No line for: ${missing.join(', ')}`)]),
    ...(approvedAmount !== undefined && approvedAmount < total.planned
      ? [gap('approved-amount', `Approved are ${money(approvedAmount)}, and its lines come to ${money(total.planned)}`)]
      : []),
    ...categories
      .filter(({ over }) => over > 0)
      .map(({ category, over }) =>
        gap('overrun', `${category ?? 'Lines without a category'}: ${money(over)} spent or ordered beyond the plan`),
      ),
  ];
}
