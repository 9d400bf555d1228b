import { type PlainDate } from '../calendar/plain-date.js';
import { type Entry } from '../records/entry.js';
import type { Isms } from '../records/isms.js';
/** How the review of a document stood on a day. */
export interface ReviewOn {
    readonly entry: Entry;
    /** `unknown`: it was reviewed since, and nothing says how it stood then. */
    readonly state: 'in-force' | 'unknown';
    /** The day of its next review; `undefined` when none can be worked out. */
    readonly due: PlainDate | undefined;
}
/**
 * Documents that were in force on a day, with the review that was due next then: policies, procedures, plans and the like;
 * neither records nor registers. For a day that is past the log of `reviews` tells, and the dates that are older.
 */
export declare function documentsOn(isms: Isms, day: PlainDate): readonly ReviewOn[];
