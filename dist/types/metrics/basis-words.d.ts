import type { KpiSettings } from './kpi-settings.js';
/** By which day something was on time. */
export declare function basisWords({ onTimeBasis }: KpiSettings): string;
