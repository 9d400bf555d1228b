import { type Interval } from '../calendar/interval.js';
import type { PlainDate } from '../calendar/plain-date.js';
import type { Isms } from '../records/isms.js';
import { type Obligation } from '../records/obligation.js';
import type { Draft } from './define-rule.js';
/** A duty whose day has passed. */
export interface Overdue {
    readonly duty: Obligation & {
        readonly due: PlainDate;
    };
    readonly daysOverdue: number;
    /** Whether the grace still runs: said more softly, and no issue yet. */
    readonly inGrace: boolean;
    /** The draft as most rules say it; what a rule knows better it writes over. */
    readonly draft: Draft;
}
/** The overdue duties of some kinds: `Review was due 2026-10-30, 23 days ago`, pointing at the date that they rest on. */
export declare function overdueDuties(isms: Isms, isMine: (duty: Obligation) => boolean, grace?: Interval): Iterable<Overdue>;
