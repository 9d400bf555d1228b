import type { Kpi } from './define-kpi.js';
/** Every KPI, by name of its file. */
export declare const KPIS: readonly Kpi[];
