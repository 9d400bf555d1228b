import type { PlainDate } from '../calendar/plain-date.js';
import { type Exclusion, type Figure } from './figure.js';
import { type Period } from './period.js';
/** Something that was to be done by a day. */
export interface Deadline {
    /** `undefined` when nobody knows until when. */
    readonly due: PlainDate | undefined;
    readonly done: PlainDate | undefined;
}
/**
 * The share of what was due in the period and was done by its day; the day itself is in time. What is still open counts
 * from the day after its own; what was done before the period of its day counts there all the same.
 */
export declare function inTime(deadlines: readonly Deadline[], period: Period, asOf: PlainDate, excluded?: readonly Exclusion[]): Figure;
