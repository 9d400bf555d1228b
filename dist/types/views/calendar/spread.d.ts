import { type PlainDate } from '../../calendar/plain-date.js';
import type { CalendarDuty } from './calendar-duty.js';
/** A month in which somebody has far more to do than in others. */
export interface CrowdedMonth {
    /** `2027-03`. */
    readonly month: string;
    readonly owner: string | undefined;
    readonly duties: number;
    /** How many would be fair: half as many again as this owner has in a month on average. */
    readonly fair: number;
}
/** A duty that could be done earlier, so that a crowded month has less. */
export interface SpreadMove {
    readonly uid: string;
    readonly name: string;
    readonly title: string | undefined;
    readonly what: string;
    readonly owner: string | undefined;
    readonly from: PlainDate;
    readonly to: PlainDate;
}
export interface Spread {
    readonly crowded: readonly CrowdedMonth[];
    readonly moves: readonly SpreadMove[];
}
/**
 * Months in which an owner's duties pile up, and which of them could be done in a quieter month before. Only duties that
 * `canMove` are moved, and only to an earlier day: earlier is in time, later is not. Days that are past stay as they are.
 */
export declare function spreadOf(duties: readonly CalendarDuty[], months: readonly string[], canMove: (duty: CalendarDuty) => boolean, today: PlainDate): Spread;
/** `2027-03` of `2027-03-12`. */
export declare function monthOf(day: string): string;
/** Every month from the one of a day to the one of another. */
export declare function monthsBetween(from: PlainDate, to: PlainDate): readonly string[];
