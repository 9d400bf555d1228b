import type { PlainDate } from '../calendar/plain-date.js';
import type { Fact } from '../model/fact.js';
import type { Isms } from '../records/isms.js';
/** What records say about a day that is past: some keep no earlier state, and then nobody can tell. */
export type OnDay = 'yes' | 'no' | 'unknown';
/** Whether a day lies before the one on which the records were read. */
export declare function isPast({ today }: Pick<Isms, 'today'>, day: PlainDate): boolean;
/** Whether one of these days is later than another: then what it belongs to has changed since. */
export declare function isLaterThan(day: PlainDate, ...facts: readonly Fact<PlainDate>[]): boolean;
/** Whether something that ends was open on a day. Without the day of its end nobody knows for days that are past. */
export declare function wasOpen({ isOver, over }: {
    readonly isOver: boolean;
    readonly over: PlainDate | undefined;
}, day: PlainDate, today: PlainDate): OnDay;
