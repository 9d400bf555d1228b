import type { KpiFigure, KpiUnit } from '../../metrics/define-kpi.js';
import { type Target } from '../../metrics/off-target.js';
import type { Metric } from '../../records/types/metric.js';
/** What a KPI aims at, and who says so. */
export interface KpiTarget extends Target {
    readonly from: 'metric' | 'default';
    /** The record that says so. */
    readonly metric?: string | undefined;
}
/** `n/a` is neither good nor bad: there was nothing to measure, or the records do not tell. */
export type KpiState = 'on-target' | 'off-target' | 'no-target' | 'n/a' | 'progress';
/** Misses in a row, which ask for an action (10.1). */
export interface AsksForAction {
    readonly periods: number;
    /** Names of the actions, objectives and nonconformities about it; empty when nothing is done. */
    readonly answeredBy: readonly string[];
}
/** So many misses in a row ask for an action. */
export declare const MISSES_THAT_ASK = 2;
/** The target of the organisation's own metric, else the one that the KPI has. */
export declare function kpiTarget(kpi: {
    readonly unit: KpiUnit;
    readonly direction: Target['direction'];
    readonly target?: number | undefined;
}, metric: Metric | undefined): KpiTarget | undefined;
/** By what a value of a metric is multiplied to be one of the KPI; `undefined` for units that do not compare. */
export declare function scaleOf({ facts }: Metric, unit: KpiUnit): number | undefined;
/** The target as it counts for a figure: before the end of a cycle a share of it. */
export declare function targetFor({ targetShare }: Pick<KpiFigure, 'targetShare'>, target: Target | undefined): Target | undefined;
/** How a figure stands against the target; the unrounded value counts. */
export declare function stateOf(figure: KpiFigure, target: Target | undefined): KpiState;
