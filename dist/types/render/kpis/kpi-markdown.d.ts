import type { KpiRow, Kpis } from '../../views/kpis/kpis.js';
/** The KPIs as a page, each with its numerator, its denominator and what was left out. */
export declare function kpiMarkdown(view: Kpis): string;
/** The series of a KPI as a chart in Mermaid, with its target as a line; empty with too few values to draw. */
export declare function kpiChart({ name, unit, series, target }: KpiRow): string;
