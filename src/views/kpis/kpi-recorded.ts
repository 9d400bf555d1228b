import type { PlainDate } from '../../calendar/plain-date.ts';
import type { KpiFigure, KpiUnit } from '../../metrics/define-kpi.ts';
import { isSmallSample, measuredNumbers, measuredValue } from '../../metrics/measured-value.ts';
import type { Period } from '../../metrics/period.ts';
import { given } from '../../model/fact.ts';
import { nameOf } from '../../records/entry.ts';
import type { Isms } from '../../records/isms.ts';
import { type Measured, type Metric, seriesOf } from '../../records/types/metric.ts';
import { scaleOf } from './kpi-verdict.ts';

/** A value that somebody recorded for a period. */
export interface RecordedValue {
  /** The measurement. */
  readonly id: string;
  readonly from: PlainDate;
  readonly to: PlainDate;
  /** In the unit of the KPI, unrounded where its parts are recorded; `undefined` for one that cannot be true. */
  readonly value: number | 'n/a' | undefined;
  readonly numerator: number | undefined;
  readonly denominator: number | undefined;
  readonly smallSample: boolean;
  /** Whether it is another than the recalculation gives; `undefined` where the two do not compare. */
  readonly differs: boolean | undefined;
}

/** Values are recorded with one decimal. */
const ROUNDING = 0.05;

/** The measurements of a metric for exactly this period. */
export function measuredFor(metric: Metric | undefined, { from, to }: Period, isms: Isms): readonly Measured[] {
  if (!metric) return [];
  return seriesOf(metric, isms).measured.filter((one) => one.from === from && one.to === to);
}

/** A measurement beside the figure for its period, which compares once the period is over. */
export function recordedValue(
  { record, from, to }: Measured,
  metric: Metric,
  unit: KpiUnit,
  figure: KpiFigure,
  isOver: boolean,
): RecordedValue {
  const numbers = measuredNumbers(record);
  const scale = scaleOf(metric, unit);
  const raw = measuredValue(numbers, given(metric.facts.unit));
  const value = typeof raw === 'number' ? raw * (scale ?? 1) : raw;
  const { numerator, denominator } = numbers;
  const compares = isOver && scale !== undefined && value !== undefined && !figure.isPartial && !figure.isProgress;
  return {
    id: nameOf(record.entry),
    from,
    to,
    value,
    numerator,
    denominator,
    smallSample: isSmallSample(numbers),
    differs: compares ? isAnother({ value, numerator, denominator }, unit, figure) : undefined,
  };
}

/** Shares are the same when what was counted is; other values when they agree to the decimal that is recorded. */
function isAnother(
  { value, numerator, denominator }: Pick<RecordedValue, 'value' | 'numerator' | 'denominator'>,
  unit: KpiUnit,
  figure: KpiFigure,
): boolean {
  if (unit === 'percent' && numerator !== undefined && denominator !== undefined) {
    return numerator !== figure.numerator || denominator !== figure.denominator;
  }
  if (typeof value !== 'number' || typeof figure.value !== 'number') return value !== figure.value;
  // A hair more than the rounding is floating point, not a difference.
  return Math.abs(value - figure.value) > ROUNDING + 1e-9;
}
