import type { KpiFigure, KpiPart, PartUnit } from '../../metrics/define-kpi.ts';
import type { KpiState, KpiTarget } from '../../views/kpis/kpi-verdict.ts';
import type { OwnMetric } from '../../views/kpis/own-metrics.ts';

/** In what a value is shown. */
type ShownUnit = PartUnit | NonNullable<OwnMetric['unit']>;

const STATES: Readonly<Record<KpiState, string>> = {
  'on-target': 'on target',
  'off-target': 'off target',
  'no-target': 'no target',
  'n/a': 'not judged',
  progress: 'in progress',
};

/** What is said in place of a value, by KPI, where nothing was there to measure. */
const NOTHING: Readonly<Record<string, string>> = {
  mttd: 'none with a known beginning',
  mtta: 'none taken on',
  mttr: 'none ended',
  'time-to-resolve': 'none resolved',
  'actions-on-time': 'none due',
  'findings-on-time': 'none due',
  'treatment-on-time': 'none due',
  'access-review-on-time': 'none due',
  'finding-age': 'none open',
  'repeat-findings': 'none detected',
  'training-completion': 'no campaign due',
  'phishing-click-rate': 'nobody got a bait',
  'phishing-report-rate': 'nobody got a bait',
  'risks-above-appetite': 'no risk recorded',
  'supplier-coverage': 'no supplier in the class',
  'supplier-contracts': 'no supplier',
  'document-currency': 'none in force',
  'audit-plan-done': 'none planned',
  'soa-implemented': 'none applicable',
  'competence-coverage': 'none required',
  'budget-used': 'nothing planned',
  'days-to-expiry': 'no certificate',
};

/** With one decimal, half away from zero: `92.3`, `-0.3`. For display alone; verdicts rest on the unrounded value. */
export function oneDecimal(value: number): string {
  // 1.005 is a hair less in binary: what is half by its shortest decimal form is taken for half.
  const tenths = Math.round(Number((Math.abs(value) * 10).toPrecision(12)));
  const text = (tenths / 10).toFixed(1);
  return value < 0 && tenths > 0 ? `-${text}` : text;
}

/** A value in its unit: `92.3 %`, `4.5 h`, `12`, `18.2 days`, `n/a`. */
export function valueWords(value: number | 'n/a' | undefined, unit: ShownUnit | undefined): string {
  if (typeof value !== 'number') return 'n/a';
  if (unit === 'percent') return `${oneDecimal(value)} %`;
  if (unit === 'hours') return `${oneDecimal(value)} h`;
  if (unit === 'minutes') return `${plain(value)} min`;
  if (unit === 'days') return value === 1 ? '1 day' : `${plain(value)} days`;
  if (unit?.startsWith('money:')) return `${plain(value)} ${unit.slice('money:'.length)}`;
  return plain(value);
}

/** The value of a KPI, and what was missing where there is none: `92.3 %`, `n/a (none due)`. */
export function figureWords(id: string, figure: KpiFigure, unit: ShownUnit): string {
  if (figure.value !== 'n/a') return valueWords(figure.value, unit);
  if (figure.isPartial) return 'n/a (not recorded)';
  const why = isNothing(figure) ? NOTHING[id] : undefined;
  return why === undefined ? 'n/a' : `n/a (${why})`;
}

/** A part with its label: `median 4.5 h`, `on time 88.0 % (22 of 25)`. */
export function partWords({ label, unit, value, numerator, denominator }: KpiPart): string {
  const of = unit === 'percent' && denominator !== undefined ? ` (${numerator} of ${denominator})` : '';
  return `${label} ${valueWords(value, unit)}${of}`;
}

/** `≥ 90 %`, `≤ 4.5 h`, `75 % ± 15`; a dash where there is none. */
export function targetWords(target: Omit<KpiTarget, 'from'> | undefined, unit: ShownUnit | undefined): string {
  if (!target) return '–';
  const value = plainWords(target.target, unit);
  if (target.direction !== 'band') return `${target.direction === 'up' ? '≥' : '≤'} ${value}`;
  return target.warn === undefined ? `near ${value}` : `${value} ± ${plain(Math.abs(target.warn - target.target))}`;
}

/** `off target`. `n/a` is neither good nor bad: `not judged`. */
export function stateWords(state: KpiState): string {
  return STATES[state];
}

/** The same for the whole of several periods: a target for a quarter is held against quarters alone. */
export function wholeStateWords({ state }: { readonly state: KpiState }, target: unknown): string {
  return state === 'no-target' && target ? 'judged by period' : stateWords(state);
}

function isNothing({ denominator, numerator }: KpiFigure): boolean {
  return denominator === 0 || (denominator === undefined && numerator === 0);
}

/** A number that somebody wrote, in its unit: no decimal is added. */
function plainWords(value: number, unit: ShownUnit | undefined): string {
  if (unit === 'percent') return `${plain(value)} %`;
  return unit === 'hours' ? `${plain(value)} h` : valueWords(value, unit);
}

/** Whole numbers as they are, others with one decimal. */
function plain(value: number): string {
  return Number.isInteger(value) ? String(value) : oneDecimal(value);
}
