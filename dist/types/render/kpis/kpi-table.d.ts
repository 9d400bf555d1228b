import type { KpiFigure } from '../../metrics/define-kpi.js';
import type { Kpis } from '../../views/kpis/kpis.js';
import type { OwnMetric } from '../../views/kpis/own-metrics.js';
import { type Table } from '../table/table.js';
/**
 * Every number of every KPI, one a row: the whole period and each month or quarter of it, the value and the parts beside
 * it. Values are not rounded.
 */
export declare function kpiTable({ kpis, from, to, today }: Kpis): Table;
/** `2 open and not due yet, 1 no due day` */
export declare function excludedWhy({ excluded }: Pick<KpiFigure, 'excluded'>): string;
/** What was recorded of the organisation's own metrics, one measurement a row. */
export declare function ownMetricTable(own: readonly OwnMetric[]): Table;
