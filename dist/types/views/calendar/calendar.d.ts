import type { Interval } from '../../calendar/interval.js';
import { type PlainDate } from '../../calendar/plain-date.js';
import type { Isms } from '../../records/isms.js';
import { type CertificationTimeline } from '../certification-timeline.js';
import { type CalendarDuty, type UnscheduledDuty } from './calendar-duty.js';
import { type Spread } from './spread.js';
/** A month and who has how much to do in it, whoever has most first. */
export interface CalendarMonth {
    /** `2027-03`. */
    readonly month: string;
    readonly duties: number;
    readonly owners: readonly {
        readonly owner: string | undefined;
        readonly duties: number;
    }[];
}
/** Everything that is owed from today to a day, and what is late already. */
export interface Calendar {
    readonly today: PlainDate;
    readonly until: PlainDate;
    readonly timezone: string;
    /** By day, then by owner and name; what is late comes first. */
    readonly duties: readonly CalendarDuty[];
    readonly unscheduled: readonly UnscheduledDuty[];
    readonly months: readonly CalendarMonth[];
    readonly spread: Spread;
    readonly cycle: CertificationTimeline;
    /** What was not looked at, in sentences: duties of it are not here. */
    readonly notes: readonly string[];
}
/** How far a calendar looks when nobody says. */
export declare const CALENDAR_LENGTH: Interval;
export interface CalendarOptions {
    readonly timezone: string;
    /** The last day; twelve months from today when left out. */
    readonly until?: PlainDate | undefined;
    /** How long before its day a duty counts as due soon. */
    readonly soon: Interval;
}
/** The calendar of a management system: every duty of its records, and those that follow when each is done on its day. */
export declare function calendarOf(isms: Isms, { timezone, soon, until }: CalendarOptions): Calendar;
