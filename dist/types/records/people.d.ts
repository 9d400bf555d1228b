import type { PlainDate } from '../calendar/plain-date.js';
import type { Owner } from '../documents/values/owner.js';
import type { Span } from '../model/position.js';
import { type Inventory } from './inventory.js';
import type { RecordOf } from './record-of.js';
import { person as personType } from './types/person.js';
import { role as roleType } from './types/role.js';
type PersonRecord = RecordOf<typeof personType.fields>;
type RoleRecord = RecordOf<typeof roleType.fields>;
/** One stretch of somebody's work for the organisation. Days are inclusive. */
export interface Period {
    readonly record: PersonRecord;
    readonly start: PlainDate | undefined;
    /** The last working day; `undefined` for somebody who stays, or whose record does not say. */
    readonly end: PlainDate | undefined;
}
/** Someone who works for the organisation, or did. Who left and came back has a record for each time. */
export interface Person {
    /** `person:<key>`. */
    readonly key: string;
    /** The latest period's, as are start, end and kind. */
    readonly record: PersonRecord;
    readonly start: PlainDate | undefined;
    readonly end: PlainDate | undefined;
    readonly kind: 'employee' | 'contractor' | 'auditor' | 'bot' | undefined;
    /** By their start, earliest first; never empty. */
    readonly periods: readonly Period[];
}
/** Someone in a role for some time. Days are inclusive. */
export interface Tenure {
    readonly person: Person | undefined;
    /** As written, also when nobody is known under it. */
    readonly owner: Owner | undefined;
    readonly text: string;
    readonly from: PlainDate | undefined;
    readonly to: PlainDate | undefined;
    /** The row in the role's record. */
    readonly at: Span;
}
/** A role with those who hold or held it. */
export interface Role {
    /** `role:<key>`. */
    readonly key: string;
    readonly record: RoleRecord;
    readonly holders: readonly Tenure[];
    readonly deputies: readonly Tenure[];
    readonly isTopManagement: boolean;
}
/**
 * How an owner stands on a day. `unverified`: a form that no record of the ISMS can confirm (a channel, a team, a plain
 * name), one of a repository that keeps no people, or a role that such a one holds.
 */
export type Standing = {
    readonly state: 'present';
    readonly people: readonly Person[];
} | {
    readonly state: 'left';
    readonly person: Person;
    readonly since: PlainDate;
} | {
    readonly state: 'vacant';
    readonly role: Role;
} | {
    readonly state: 'unknown';
} | {
    readonly state: 'unverified';
};
/** People and roles of the ISMS, and who stood where on which day (5.3, 7.2). */
export interface People {
    readonly all: readonly Person[];
    readonly roles: readonly Role[];
    /** The person that an owner names, by key, id, handle, e-mail address or name. */
    readonly personOf: (owner: Owner) => Person | undefined;
    readonly roleOf: (owner: Owner) => Role | undefined;
    /** Who an owner stands for on a day: the person, or the holders of the role (its deputies when it has none). */
    readonly standing: (owner: Owner, day: PlainDate) => Standing;
    /** The people behind an owner on a day, whatever their standing. */
    readonly behind: (owner: Owner, day: PlainDate) => readonly Person[];
    /** Roles that somebody holds on a day. */
    readonly rolesOf: (person: Person, day: PlainDate) => readonly Role[];
    /** Whether someone works for the organisation on a day; the first and the last day count. */
    readonly isHere: (person: Person, day: PlainDate) => boolean;
    /** The last working day of somebody who is gone on a day; `undefined` for who is here, comes later, or left unsaid when. */
    readonly lastDay: (person: Person, day: PlainDate) => PlainDate | undefined;
    /** Whether a tenure counts on a day: begun, not over, and not held by somebody who has left. */
    readonly isCurrent: (tenure: Tenure, day: PlainDate) => boolean;
    /** Whether two owners are the same person, or written alike. */
    readonly isSame: (a: Owner, b: Owner) => boolean;
}
/** The people of an inventory; built once, so that a record's duties may ask for them too. */
export declare function buildPeople(inventory: Inventory): People;
export {};
