import type { Interval } from '../calendar/interval.js';
import { type PlainDate } from '../calendar/plain-date.js';
import type { Deadline } from './in-time.js';
/** One time that something regular was done. */
export interface Performed {
    readonly name: string;
    readonly on: PlainDate;
    /** How soon after it the next one is due; `undefined` when it is not. */
    readonly every: Interval | undefined;
}
export interface NamedDeadline extends Deadline {
    /** What was done by it, else what it counts from. */
    readonly name: string;
}
/** When each time of a series was due: an interval after the one before it. The first one was due on no day. */
export declare function floatingDeadlines(series: readonly Performed[]): readonly NamedDeadline[];
/** An occurrence of a schedule, as far as a task speaks for it. */
export interface Occurrence {
    readonly due: PlainDate;
    /** `undefined`: no task speaks for it. */
    readonly task: {
        readonly name: string;
        readonly done: PlainDate | undefined;
    } | undefined;
}
/**
 * When each occurrence of a schedule was done: as its task says, else by the first evidence after the occurrence before
 * it and before the next one.
 */
export declare function scheduledDeadlines(occurrences: readonly Occurrence[], evidence: readonly Performed[]): readonly NamedDeadline[];
