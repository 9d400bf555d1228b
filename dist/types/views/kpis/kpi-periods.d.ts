import { type PlainDate } from '../../calendar/plain-date.js';
import type { Period } from '../../metrics/period.js';
/** How a period is divided: into months, quarters or years of the calendar. */
export type KpiStep = 'month' | 'quarter' | 'year';
/** One month, quarter or year of a longer period. */
export interface SubPeriod extends Period {
    /** `2026-03`, `2026-Q1`, `2026`. */
    readonly label: string;
    /** Whether its last day is not over. */
    readonly running: boolean;
    /** Whether it is the whole month, quarter or year: the first and the last one may be cut off by the period. */
    readonly whole: boolean;
}
/** The last four full quarters (or twelve months, or three years) and the running one up to today. */
export declare function defaultPeriod(today: PlainDate, by?: KpiStep): Period;
/**
 * The months, quarters or years of a period, earliest first, without those that begin after today. The one that runs today
 * keeps its last day of the calendar, since a figure may know of days to come.
 */
export declare function subPeriods({ from, to }: Period, by: KpiStep, today: PlainDate): readonly SubPeriod[];
