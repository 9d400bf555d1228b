import type { Interval } from '../calendar/interval.js';
import { type PlainDate } from '../calendar/plain-date.js';
import { type Fact } from '../model/fact.js';
import { type Entry } from './entry.js';
import type { Obligation } from './obligation.js';
type GivenDate = Fact<PlainDate> & {
    readonly state: 'given';
};
/** An interval and who says so. */
interface IntervalInForce {
    readonly interval: Interval;
    readonly from: string;
}
/**
 * The next review of a document in force: `reviewed_on` (else `approved_on`, else `effective_on`) plus the interval, or
 * `next_review` when that is earlier (ISO/IEC 27001:2022, 7.5.2 c). Records have none. A date that is there and cannot be
 * read leaves the review unscheduled: another date in its place would be a guess.
 */
export declare function reviewObligation(entry: Entry): Obligation | undefined;
/** The day from which the interval counts, and the field that says so. */
export declare function reviewAnchor({ reviewedOn, approvedOn, effectiveOn }: Entry): GivenDate | undefined;
/** The interval that counts for the entry: its own, one written into `next_review`, or the default. */
export declare function intervalInForce({ reviewInterval, nextReview, defaultInterval }: Entry): IntervalInForce | undefined;
export {};
