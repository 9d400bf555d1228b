import type { PlainDate } from '../../calendar/plain-date.js';
import { type Fact } from '../../model/fact.js';
import type { Entry } from '../../records/entry.js';
import type { Isms } from '../../records/isms.js';
import type { State } from '../../records/states.js';
/** A step in which an entry changed. */
export interface Change {
    readonly state: State;
    /** What changed, in words: `the body`, `` `owner` ``. */
    readonly what: readonly string[];
}
/**
 * The newest change of meaning since a state (its index), some fields left out; `undefined` when there was none, or when
 * it was taken back. Changes that somebody declared editorial do not count.
 */
export declare function changeSince(states: readonly State[], reference: number, without: readonly string[]): Change | undefined;
/**
 * The state (its index) that was approved: the one that brought the approval, or a later one that was committed on the day of the
 * approval at the latest.
 */
export declare function approvedState(states: readonly State[], approved: string): number;
/** Documents in force that are approved and replaced as a whole; no record, and no entry of a register. */
export declare function documentsInForce({ entries }: Pick<Isms, 'entries'>): readonly Entry[];
/** A document in force with the day of its approval. */
export interface Approved {
    readonly entry: Entry;
    readonly approvedOn: Fact<PlainDate> & {
        readonly state: 'given';
    };
}
export declare function approvedDocuments(isms: Pick<Isms, 'entries'>): readonly Approved[];
/** `The body and `owner``: several things as the start of a sentence. */
export declare function capitalised(words: string): string;
