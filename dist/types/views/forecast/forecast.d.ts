import { type PlainDate } from '../../calendar/plain-date.js';
import type { NotChecked, Report } from '../../model/report.js';
import type { Grade, Severity } from '../../model/severity.js';
/** Something that will be wrong on the day. */
export interface ForecastItem {
    readonly rule: string;
    readonly severity: Severity;
    readonly grade: Grade;
    readonly path: string;
    readonly line: number;
    /** The id of the record. */
    readonly document: string | undefined;
    readonly title: string | undefined;
    readonly owner: string | undefined;
    /** As it will be said on that day. */
    readonly message: string;
    readonly fix: string;
    /** The last day on which it can still be done in time; past for what is late already. `undefined`: no day decides it. */
    readonly actBy: string | undefined;
    /** Whether it stands today already. */
    readonly standsToday: boolean;
    readonly fingerprint: string;
}
/** What will be overdue, expired or missing on a day if nobody acts until then. */
export interface Forecast {
    readonly today: PlainDate;
    readonly day: PlainDate;
    /** Days until then. */
    readonly days: number;
    /** What happens on that day: `Second surveillance audit`; `undefined` for a day that somebody named. */
    readonly occasion: string | undefined;
    readonly timezone: string;
    /** In the order in which to act. */
    readonly items: readonly ForecastItem[];
    readonly notChecked: readonly NotChecked[];
}
/**
 * Compares the check of today with the same check on the day, on the same files. What has a last day comes in its order;
 * what nothing but somebody's deed decides comes after it, worst first.
 */
export declare function forecastOf(now: Report, then: Report, occasion?: string | undefined): Forecast;
