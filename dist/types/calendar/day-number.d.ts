export declare function isLeapYear(year: number): boolean;
/** Days of a month, 1 to 12. */
export declare function daysInMonth(year: number, month: number): number;
/**
 * Days since 1970-01-01 in the proleptic Gregorian calendar. The year is taken to start in March, so that the leap day is
 * its last and every month before it has a fixed place.
 */
export declare function dayNumber(year: number, month: number, day: number): number;
/** The inverse of `dayNumber`. */
export declare function civilDay(number: number): {
    readonly year: number;
    readonly month: number;
    readonly day: number;
};
