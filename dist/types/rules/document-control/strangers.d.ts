import type { Owner } from '../../documents/values/owner.js';
import type { Span } from '../../model/position.js';
import type { Entry } from '../../records/entry.js';
import type { Isms } from '../../records/isms.js';
import type { People } from '../../records/people.js';
/** A person or role that is named in fields other than the owner and that no record has. */
export interface Stranger {
    readonly owner: Owner;
    /** Where it is named first. */
    readonly on: Entry;
    readonly at: Span;
    /** What else names it. */
    readonly others: readonly Entry[];
}
/** The strangers of an ISMS, where it keeps records of people or roles at all, each once: one record is missing. */
export declare function strangersIn({ people, today, entries }: Isms): readonly Stranger[];
/** `No role has the key it-leed (nearest: it-lead)`: of a `role:` or `person:` that no record has. */
export declare function unknownKey(people: People, { kind, text }: Owner): string;
