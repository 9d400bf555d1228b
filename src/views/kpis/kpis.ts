import { interval } from '../../calendar/interval.ts';
import { addInterval, type PlainDate } from '../../calendar/plain-date.ts';
import { answersTo } from '../../metrics/answers-to.ts';
import type { Kpi, KpiFigure, KpiUnit } from '../../metrics/define-kpi.ts';
import { KPIS } from '../../metrics/kpi-registry.ts';
import type { KpiSettings } from '../../metrics/kpi-settings.ts';
import { missedInARow, type Target } from '../../metrics/off-target.ts';
import type { Period } from '../../metrics/period.ts';
import { given } from '../../model/fact.ts';
import { nameOf } from '../../records/entry.ts';
import { recordsOf } from '../../records/inventory.ts';
import type { Isms } from '../../records/isms.ts';
import { type Measured, type Metric, metric } from '../../records/types/metric.ts';
import { unreadNotes } from '../unread-notes.ts';
import { type KpiStep, type SubPeriod, subPeriods } from './kpi-periods.ts';
import { measuredFor, type RecordedValue, recordedValue } from './kpi-recorded.ts';
import {
  type AsksForAction,
  type KpiState,
  type KpiTarget,
  kpiTarget,
  MISSES_THAT_ASK,
  stateOf,
  targetFor,
} from './kpi-verdict.ts';
import { type OwnMetric, ownMetrics } from './own-metrics.ts';

const DAY_BEFORE = interval({ days: -1 });

export interface KpisOptions {
  /** The first and the last day; the last one may lie ahead. */
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly by: KpiStep;
  /** IANA time zone in which moments fall on days. */
  readonly timezone: string;
  readonly settings: KpiSettings;
  /**
   * The management system as its records were on a day that is past, for a caller that has them from the history. Figures
   * about a day are worked out from them; without, from the records of today as far as these tell.
   */
  readonly recordsOn?: ((day: PlainDate) => Isms | undefined) | undefined;
}

/** All key performance indicators over a period (9.1), as plain data. */
export interface Kpis {
  readonly today: PlainDate;
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly by: KpiStep;
  readonly timezone: string;
  readonly settings: KpiSettings;
  readonly kpis: readonly KpiRow[];
  /** Metrics of the organisation that no KPI works out. */
  readonly own: readonly OwnMetric[];
  /** What was not looked at, in sentences: no figure counts it. */
  readonly notes: readonly string[];
}

/** A KPI without its arithmetic. */
export interface KpiDefinition {
  readonly id: string;
  readonly name: string;
  /** The name, and what a setting decides about it: `Mean time to respond (sev1 and sev2, from detected to contained)`. */
  readonly label: string;
  readonly headline: boolean;
  readonly unit: KpiUnit;
  readonly direction: 'up' | 'down' | 'band';
  readonly clauses: readonly string[];
  readonly controls: readonly string[];
  readonly measures: 'period' | 'day';
  readonly says: string;
}

/** A figure with its verdict. */
export interface JudgedFigure {
  readonly figure: KpiFigure;
  readonly state: KpiState;
  /** The target that counts for it: before the end of a cycle a share of the whole one. */
  readonly comparedWith: number | undefined;
  /** What was recorded for just these days. */
  readonly recorded: readonly RecordedValue[];
}

/** One month, quarter or year of a KPI. */
export interface KpiPoint extends JudgedFigure {
  readonly label: string;
  readonly from: PlainDate;
  readonly to: PlainDate;
  /** Whether it is not over, so that its figure still changes. */
  readonly running: boolean;
  /** Whether it is a whole month, quarter or year. */
  readonly whole: boolean;
}

export interface KpiRow extends KpiDefinition {
  readonly target: KpiTarget | undefined;
  /** The record of the organisation that measures it. */
  readonly metric: string | undefined;
  /** Of the whole period; of what is about a day, on its last one. */
  readonly whole: JudgedFigure;
  readonly series: readonly KpiPoint[];
  /** How many full periods at the end of the series missed the target. */
  readonly missedInARow: number;
  /** When there are two or more. */
  readonly asksForAction: AsksForAction | undefined;
  /** Sentences about the row, without a final stop. */
  readonly notes: readonly string[];
}

/** Works out every KPI, and lines up the metrics of the organisation. The same records, day and options give the same data. */
export function kpisOf(isms: Isms, options: KpisOptions): Kpis {
  const { from, to, by, timezone, settings } = options;
  const inForce = recordsOf(isms, metric).filter(({ entry }) => entry.lifecycle === 'in-force');
  const byFormula = new Map<string, Metric[]>();
  for (const record of inForce) {
    const formula = given(record.facts.formula) ?? '';
    byFormula.set(formula, [...(byFormula.get(formula) ?? []), record]);
  }
  const ids = new Set(KPIS.map(({ id }) => id));
  const others = inForce.filter(({ facts }) => !ids.has(given(facts.formula) ?? ''));
  return {
    ...{ today: isms.today, from, to, by, timezone, settings },
    kpis: KPIS.map((kpi) => rowOf(kpi, byFormula.get(kpi.id) ?? [], isms, options)),
    own: ownMetrics(others, isms, { from, to }),
    notes: unreadNotes(isms),
  };
}

function rowOf(kpi: Kpi, metrics: readonly Metric[], isms: Isms, options: KpisOptions): KpiRow {
  const [leading, ...others] = metrics;
  const target = kpiTarget(kpi, leading);
  const judge = (period: Period, isOver: boolean): JudgedFigure => {
    const figure = figureFor(kpi, period, isms, options);
    const aim = isMeantFor(period, kpi, leading) ? target : undefined;
    const recorded = measuredFor(leading, period, isms).flatMap((one) =>
      leading ? [recordedValue(one, leading, kpi.unit, figure, isOver)] : [],
    );
    return { figure, state: stateOf(figure, aim), comparedWith: targetFor(figure, aim)?.target, recorded };
  };
  const series = subPeriods(options, options.by, isms.today).map(
    ({ from, to, label, running, whole }): KpiPoint => ({
      ...{ label, from, to, running, whole },
      ...judge({ from, to }, !running),
    }),
  );
  const missed = target ? missesOf(series, target) : [];
  return {
    ...definitionOf(kpi, options.settings),
    target,
    metric: leading && nameOf(leading.entry),
    whole: judge(options, options.to < isms.today),
    series,
    missedInARow: missed.length,
    asksForAction: missed.length < MISSES_THAT_ASK ? undefined : asks(missed, leading, isms),
    notes: notesOf(target, leading, others),
  };
}

/** A target for how many there are in a quarter says nothing about a year. */
function isMeantFor({ from, to }: Period, { unit, measures }: Kpi, leading: Metric | undefined): boolean {
  if (unit !== 'count' || measures !== 'period') return true;
  const frequency = leading && given(leading.facts.frequency);
  return frequency === undefined || addInterval(addInterval(from, frequency), DAY_BEFORE) === to;
}

function definitionOf(kpi: Kpi, settings: KpiSettings): KpiDefinition {
  const { id, name, headline, unit, direction, clauses, controls, measures, says } = kpi;
  const label = kpi.qualifier ? `${name} (${kpi.qualifier(settings)})` : name;
  return { id, name, label, headline, unit, direction, clauses, controls, measures, says };
}

/** Of what is about a day that is past, from the records of that day where somebody has them. */
function figureFor(kpi: Kpi, period: Period, isms: Isms, { timezone, settings, recordsOn }: KpisOptions): KpiFigure {
  const asOf = earlierOf(period.to, isms.today);
  const then = kpi.measures === 'day' && asOf < isms.today ? recordsOn?.(asOf) : undefined;
  return kpi.of(then ?? isms, period, { asOf, timezone, settings });
}

function earlierOf(a: PlainDate, b: PlainDate): PlainDate {
  return a < b ? a : b;
}

/** Full periods at the end that missed the target; what is under way or not known says nothing. */
function missesOf(series: readonly KpiPoint[], target: Target): readonly KpiPoint[] {
  const readings = series
    .filter(({ running, whole }: Pick<SubPeriod, 'running' | 'whole'>) => whole && !running)
    .map((point) => ({
      point,
      value: point.state === 'on-target' || point.state === 'off-target' ? point.figure.value : undefined,
      smallSample: point.figure.smallSample,
      target: targetFor(point.figure, target),
    }));
  return missedInARow(readings, target).map(({ point }) => point);
}

function asks(missed: readonly KpiPoint[], leading: Metric | undefined, isms: Isms): AsksForAction {
  const measured = missed.flatMap((point): readonly Measured[] => measuredFor(leading, point, isms));
  return { periods: missed.length, answeredBy: leading ? answersTo(leading.entry, measured, isms) : [] };
}

function notesOf(
  target: KpiTarget | undefined,
  leading: Metric | undefined,
  others: readonly Metric[],
): readonly string[] {
  return [
    ...(leading && target?.from !== 'metric'
      ? [`${nameOf(leading.entry)} sets no target that compares: it gives none, or in another unit`]
      : []),
    ...(leading && others.length > 0
      ? [
          `Several metrics name this KPI: ${nameOf(leading.entry)} counts, not ${others.map(({ entry }) => nameOf(entry)).join(', ')}`,
        ]
      : []),
  ];
}
