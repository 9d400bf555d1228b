import { type PlainDate } from '../calendar/plain-date.js';
/** The days for which something is measured; both count. */
export interface Period {
    readonly from: PlainDate;
    readonly to: PlainDate;
}
/** Whether a day lies in the period. */
export declare function holdsDay({ from, to }: Period, day: PlainDate | undefined): boolean;
/** The moment at which a day begins in an IANA time zone, in milliseconds since the epoch. */
export declare function startOfDay(day: PlainDate, timezone: string): number;
/** The first moment of the period, and the first one after it. */
export declare function momentsOf({ from, to }: Period, timezone: string): {
    readonly start: number;
    readonly end: number;
};
