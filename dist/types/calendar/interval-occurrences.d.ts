import { type Interval } from './interval.js';
import { type PlainDate } from './plain-date.js';
/**
 * The days of a duty that is fixed to the calendar: every multiple of the interval after its anchor, from the first one
 * later than `after` to the last one on or before `until`. Multiples are added to the anchor itself, so that the 31st
 * comes back after a short month. An interval of nothing has none.
 */
export declare function occurrences(anchor: PlainDate, every: Interval, after: PlainDate, until: PlainDate, most?: number): readonly PlainDate[];
