import type { Interval } from '../calendar/interval.js';
import type { Fields } from './fields/field.js';
/**
 * A document is kept current by review, and so is an entry of a register that describes something that lasts. A record
 * is evidence of something that happened, and is never reviewed.
 */
export type RecordKind = 'document' | 'register' | 'record';
/** What a document of some type looks like: its states, its fields and what asks for it. */
export interface RecordShape<F extends Fields = Fields> {
    /** The value of `type:` in the front matter. */
    readonly type: string;
    readonly kind: RecordKind;
    /** Ids of this type start with it: `POL-01`. */
    readonly prefix: string;
    /** In the order in which a record goes through them. */
    readonly states: readonly string[];
    /** States in which nothing more is to be done. */
    readonly finalStates: readonly string[];
    /** States in which the document is in force, and its duties count. */
    readonly inForceStates: readonly string[];
    /** States outside the order: they mean that the record went no further, so they reach no other state. */
    readonly brokenOffStates?: readonly string[];
    /** Clauses of ISO/IEC 27001:2022 that ask for it. */
    readonly clauses: readonly string[];
    /** Controls of ISO/IEC 27001:2022, Annex A, that ask for it. */
    readonly controls: readonly string[];
    /** How often it is reviewed when neither it nor the configuration says. Left out for records and for what has other duties. */
    readonly reviewInterval?: Interval;
    /** Fields of this type beside those that every entry has (id, title, owner, review dates). */
    readonly fields: F;
    /** How people head the columns of a table of these records, in lower case, beside the names of the fields. */
    readonly columns?: Readonly<Record<string, readonly string[]>>;
}
