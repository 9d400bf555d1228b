import type { PlainDate } from '../../calendar/plain-date.ts';
import { answersTo } from '../../metrics/answers-to.ts';
import { measuredNumbers } from '../../metrics/measured-value.ts';
import { type MeasuredReading, readingsOf, targetOf } from '../../metrics/metric-readings.ts';
import { isOffTarget, missedInARow, type Target } from '../../metrics/off-target.ts';
import type { Period } from '../../metrics/period.ts';
import { given } from '../../model/fact.ts';
import { nameOf } from '../../records/entry.ts';
import type { Isms } from '../../records/isms.ts';
import type { Metric } from '../../records/types/metric.ts';
import { type AsksForAction, type KpiState, type KpiTarget, MISSES_THAT_ASK } from './kpi-verdict.ts';

/** A recorded value of a metric. */
export interface OwnPoint {
  /** The measurement. */
  readonly id: string;
  readonly from: PlainDate;
  readonly to: PlainDate;
  /** Unrounded where its parts are recorded; `undefined` for one that cannot be true. */
  readonly value: number | 'n/a' | undefined;
  readonly numerator: number | undefined;
  readonly denominator: number | undefined;
  readonly excluded: number | undefined;
  readonly smallSample: boolean;
  readonly state: KpiState;
  readonly commentary: string | undefined;
}

/** A metric of the organisation that no KPI works out: what was recorded of it. */
export interface OwnMetric {
  readonly id: string;
  readonly name: string;
  /** How it is reckoned, in the words of the record. */
  readonly formula: string | undefined;
  readonly unit: 'percent' | 'hours' | 'days' | 'count' | 'ratio' | 'money' | undefined;
  readonly direction: 'up' | 'down' | 'band' | undefined;
  readonly target: KpiTarget | undefined;
  /** Measurements whose period reaches into the one that was asked for, earliest first. */
  readonly series: readonly OwnPoint[];
  readonly missedInARow: number;
  readonly asksForAction: AsksForAction | undefined;
  readonly notes: readonly string[];
}

/** The metrics with their recorded values; the run of misses counts all values up to the end of the period. */
export function ownMetrics(metrics: readonly Metric[], isms: Isms, { from, to }: Period): readonly OwnMetric[] {
  return metrics.map((record) => {
    const target = targetOf(record);
    const readings = readingsOf(record, isms).filter((one) => one.to <= to);
    const missed = target ? missedInARow(readings, target) : [];
    const { entry, facts } = record;
    return {
      id: nameOf(entry),
      name: given(entry.title) ?? nameOf(entry),
      formula: given(facts.formula),
      unit: given(facts.unit),
      direction: given(facts.direction),
      target: target && { ...target, from: 'metric', metric: nameOf(entry) },
      series: readings.filter((one) => one.to >= from).map((one) => toPoint(one, target)),
      missedInARow: missed.length,
      asksForAction:
        missed.length < MISSES_THAT_ASK
          ? undefined
          : { periods: missed.length, answeredBy: answersTo(entry, missed, isms) },
      notes: readings.length === 0 ? ['Nothing is recorded up to the end of the period'] : [],
    };
  });
}

function toPoint(reading: MeasuredReading, target: Target | undefined): OwnPoint {
  const { record, from, to, value, smallSample } = reading;
  const { numerator, denominator } = measuredNumbers(record);
  return {
    ...{ id: nameOf(record.entry), from, to, value, numerator, denominator, smallSample },
    excluded: given(record.facts.n_excluded),
    state: stateOf(value, target),
    commentary: given(record.facts.commentary),
  };
}

function stateOf(value: number | 'n/a' | undefined, target: Target | undefined): KpiState {
  if (typeof value !== 'number') return 'n/a';
  if (!target) return 'no-target';
  return isOffTarget(value, target) ? 'off-target' : 'on-target';
}
