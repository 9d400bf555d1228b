import type { PlainDate } from '../../calendar/plain-date.js';
import type { KpiFigure, KpiUnit } from '../../metrics/define-kpi.js';
import type { Period } from '../../metrics/period.js';
import type { Isms } from '../../records/isms.js';
import { type Measured, type Metric } from '../../records/types/metric.js';
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
/** The measurements of a metric for exactly this period. */
export declare function measuredFor(metric: Metric | undefined, { from, to }: Period, isms: Isms): readonly Measured[];
/** A measurement beside the figure for its period, which compares once the period is over. */
export declare function recordedValue({ record, from, to }: Measured, metric: Metric, unit: KpiUnit, figure: KpiFigure, isOver: boolean): RecordedValue;
