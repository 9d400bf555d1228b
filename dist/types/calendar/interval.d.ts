/** A length of calendar time. Parts are whole numbers, not negative; a month is a calendar month. */
export interface Interval {
    readonly years: number;
    readonly months: number;
    readonly weeks: number;
    readonly days: number;
}
export declare function interval(parts: Partial<Interval>): Interval;
/** Reads an ISO 8601 duration of calendar units (`P1Y6M`, `P2W`); `undefined` for anything else and for nothing at all. */
export declare function isoInterval(text: string): Interval | undefined;
/** `n` times the interval. */
export declare function times(value: Interval, n: number): Interval;
/** For people: `12 months`, `1 year 6 months`, `0 days`. */
export declare function formatInterval(value: Interval): string;
