import type { Interval } from './interval.js';
declare const plainDate: unique symbol;
/** A calendar day as `YYYY-MM-DD`. It has no time and no zone; strings of this form sort by date. */
export type PlainDate = string & {
    readonly [plainDate]: true;
};
/** The day that year, month (1 to 12) and day of month name, or `undefined` when the calendar has no such day. */
export declare function dateOf(year: number, month: number, day: number): PlainDate | undefined;
/** Reads exactly `YYYY-MM-DD`; anything else, and a day that does not exist, is `undefined`. */
export declare function isoDate(text: string): PlainDate | undefined;
/**
 * Years and months first, clamped to the end of the month, then weeks and days. Always add a multiple of an interval to
 * the anchor rather than adding twice, or a 31 January drifts (see `times`). A sum beyond the year 9999 is its last day.
 */
export declare function addInterval(date: PlainDate, interval: Interval): PlainDate;
/** Whole days from `from` to `to`; negative when `to` is earlier. */
export declare function daysBetween(from: PlainDate, to: PlainDate): number;
/** The calendar day on which the instant (milliseconds since the epoch) falls in an IANA time zone. */
export declare function dayOfInstant(instant: number, timezone: string): PlainDate;
/** Whether this machine knows the IANA time zone. */
export declare function isTimezone(name: string): boolean;
export {};
