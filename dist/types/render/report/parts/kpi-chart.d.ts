import type { KpiPoint, KpiRow } from '../../../views/kpis/kpis.js';
import { type Child } from '../el.js';
/** The figure over the sub-periods, with its target. A period without a value leaves a gap. */
export declare function kpiChart(row: KpiRow): Child;
/** `2026-Q4, running`. */
export declare function periodWords({ label, running }: KpiPoint): string;
