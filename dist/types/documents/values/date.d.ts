import { type PlainDate } from '../../calendar/plain-date.js';
import type { Parsed } from '../../model/fact.js';
/** Which of two numbers comes first in a date such as `05/06/2026`. */
export type DateOrder = 'day-first' | 'month-first';
/** How a repository writes its dates, beyond what anyone writes. */
export interface DateHabits {
    readonly order: DateOrder | undefined;
    /** Names of the twelve months in other languages than English. */
    readonly months: readonly (readonly string[])[];
}
/**
 * A day as people write it. What can only mean one day is read (`May 17, 2021`, `8/25/2023`, `2026-06-08 (note)`, an
 * instant with an offset as its day in `timezone`); what could mean two (`05/06/2025`), or no single day (`January
 * 2026`), is not guessed.
 */
export declare function parseDate(raw: string, timezone: string, habits?: DateHabits): Parsed<PlainDate>;
