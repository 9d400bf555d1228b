import type { PlainDate } from '../../calendar/plain-date.js';
import type { Owner } from '../../documents/values/owner.js';
import type { Span } from '../../model/position.js';
import type { Entry } from '../../records/entry.js';
import type { People } from '../../records/people.js';
/** One name among the approvers of a document, with its place. */
export interface Approver extends Span {
    readonly owner: Owner;
}
/** Who approved a document, as far as the names can be read. */
export declare function approversOf(entry: Entry): readonly Approver[];
/** Why an approval does not count: the approver was not there, or had no say. */
export interface Objection {
    readonly kind: 'absent' | 'not-authorised';
    /** Behind the approver's name: `, whose last day was 2026-07-31`. */
    readonly words: string;
}
/**
 * What speaks against an approval on a day; nothing when it counts, or when nobody can tell: the name leads to no record,
 * or no role lays down who may approve the type.
 */
export declare function objectionTo(people: People, owner: Owner, type: string, day: PlainDate): Objection | undefined;
/** Those behind a name on a day, so that two names of one person are one; a name that leads nowhere stands for itself. */
export declare function identitiesOf(people: People, owner: Owner, day: PlainDate): readonly string[];
/** Whether a name is that of a machine, which approves nothing. */
export declare function isBot(people: People, owner: Owner): boolean;
