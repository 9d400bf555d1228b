import { type PlainDate } from '../calendar/plain-date.js';
/** Somebody who takes one of the three parts that the starter has. */
export interface Member {
    /** Under which documents name them: `person:<key>`. */
    readonly key: string;
    readonly name: string;
    readonly email: string;
}
/** What the starter has to know about a company. */
export interface Company {
    readonly name: string;
    readonly domain: string;
    /** What the certificate is to say: what is done, and for whom. */
    readonly statement: string | undefined;
    /** How many people work there. */
    readonly size: number;
    readonly hasOffice: boolean;
    readonly hasOwnServers: boolean;
    /** Frameworks beside ISO/IEC 27001, as the type `framework-target` names them. */
    readonly frameworks: readonly string[];
    readonly timezone: string;
    readonly director: Member;
    readonly lead: Member;
    readonly auditor: Member;
    /** The first day of the ISMS: a Monday, so that no deadline falls on a weekend. */
    readonly firstDay: PlainDate;
}
/** The first day of the starter as it is kept. */
export declare const STARTER_FIRST_DAY: PlainDate;
/** Head count for which the starter's budget is made. */
export declare const STARTER_SIZE = 20;
/** The people of the starter, who are nobody. */
export declare const STARTER_PEOPLE: Readonly<Record<'director' | 'lead' | 'auditor', Member>>;
/** The Monday of the week of a day. */
export declare function mondayOf(day: PlainDate): PlainDate;
/**
 * `Ana Ng <ana@acme.example>` or `Ana Ng`, as somebody with a key of their own: the first name, else all of it. Without an address
 * it is made of the key and the domain.
 */
export declare function memberFrom(said: string, domain: string, taken: readonly string[]): Member;
