import type { Interval } from '../../calendar/interval.js';
import { type PlainDate } from '../../calendar/plain-date.js';
import type { Span } from '../../model/position.js';
import { type Entry } from '../../records/entry.js';
import type { Listed } from '../../records/fields/field.js';
import type { Isms } from '../../records/isms.js';
import { type Change } from '../../records/types/change.js';
import type { Draft } from '../define-rule.js';
/** A change that was carried out, and by now should be followed up. */
export interface FollowedUp {
    readonly record: Change;
    readonly implemented: PlainDate;
    /** What a finding says about the day: its due date, how late it is and why. */
    readonly lateness: Pick<Draft, 'due' | 'daysOverdue' | 'derivation' | 'note'>;
}
/**
 * Changes whose day for the follow-up has passed. Closed ones count too: what they touch is looked at again or it is not,
 * whatever the record says.
 */
export declare function changesPastFollowUp(isms: Isms): Iterable<FollowedUp>;
/** The latest day on which an entry was reviewed, approved or put into force; `undefined` when nobody can tell. */
export declare function lastConfirmed({ reviewedOn, approvedOn, effectiveOn }: Entry, today: PlainDate): PlainDate | undefined;
/** Whether an entry was looked at for a change: since then, or in the time of its planning if it names the change. */
export declare function isConfirmedFor(entry: Entry, on: PlainDate, { record, implemented }: FollowedUp, ahead: Interval): boolean;
/** The ids that a change names in a part of its impact, with their places. */
export declare function touchedBy({ facts }: Change, part: 'risks' | 'documents'): readonly Listed<string>[];
/** What says that the change touches the scope. */
export declare function touchesScope({ facts }: Change): Span | undefined;
