import type { AsksForAction } from '../../views/kpis/kpi-verdict.js';
import type { KpiRow, Kpis } from '../../views/kpis/kpis.js';
import type { OwnMetric } from '../../views/kpis/own-metrics.js';
import { type Table } from '../table/table.js';
/** How many months or quarters a line shows, the one that runs among them. */
declare const SHOWN_PERIODS: {
    brief: number;
    full: number;
};
/** KPIs, one a line: the whole period, the target, how it stands, and the last months or quarters. */
export declare function kpiSummary(rows: readonly KpiRow[], title: string, room: keyof typeof SHOWN_PERIODS): Table;
/** The organisation's own metrics, one a line, with the last recorded values. */
export declare function ownMetricSummary(own: readonly OwnMetric[]): Table;
/** What misses its target again and again, and what is done about it. */
export interface RepeatedMiss extends AsksForAction {
    readonly name: string;
}
export declare function repeatedMisses({ kpis, own }: Kpis): readonly RepeatedMiss[];
/** `Mean time to detect missed its target 3 times in a row, and no action is recorded` */
export declare function missWords({ name, periods, answeredBy }: RepeatedMiss): string;
/** A recorded value that the records do not give any more. */
export interface Difference {
    readonly measurement: string;
    readonly says: string;
}
export declare function differences({ kpis }: Kpis): readonly Difference[];
export {};
