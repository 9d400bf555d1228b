import { type PlainDate } from '../../calendar/plain-date.js';
import type { KpiFigure, KpiUnit } from '../../metrics/define-kpi.js';
import type { KpiSettings } from '../../metrics/kpi-settings.js';
import type { Isms } from '../../records/isms.js';
import { type KpiStep } from './kpi-periods.js';
import { type RecordedValue } from './kpi-recorded.js';
import { type AsksForAction, type KpiState, type KpiTarget } from './kpi-verdict.js';
import { type OwnMetric } from './own-metrics.js';
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
export declare function kpisOf(isms: Isms, options: KpisOptions): Kpis;
