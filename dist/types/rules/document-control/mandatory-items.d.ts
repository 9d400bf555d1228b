import { type Interval } from '../../calendar/interval.js';
import { type PlainDate } from '../../calendar/plain-date.js';
import type { MandatoryItem } from '../../frameworks/iso27001/mandatory.js';
import { type Entry } from '../../records/entry.js';
/** The day of the run, and how far back a proof of operation may lie. */
export interface Window {
    readonly today: PlainDate;
    readonly back: Interval;
}
/** What satisfies an item, and how its lack is said. */
export interface Criterion {
    readonly counts: (entry: Entry, window: Window) => boolean;
    /** Behind the name of the types: `is in force`. */
    readonly lack: (window: Window) => string;
    /**
     * Duties that bring it. Of late ones another rule speaks: then the item is missing for the very same reason. In the first
     * year of the management system the first one may lie ahead: then nothing is missing yet.
     */
    readonly duty?: string;
    /** Whether there may be nothing to record in the first year. */
    readonly mayComeLater?: boolean;
}
export declare function criterionOf({ key }: MandatoryItem): Criterion;
