import type { PlainDate } from '../../calendar/plain-date.js';
import type { Period } from '../../metrics/period.js';
import type { Isms } from '../../records/isms.js';
import type { Metric } from '../../records/types/metric.js';
import { type AsksForAction, type KpiState, type KpiTarget } from './kpi-verdict.js';
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
export declare function ownMetrics(metrics: readonly Metric[], isms: Isms, { from, to }: Period): readonly OwnMetric[];
