import type { Isms } from '../../records/isms.js';
/** Replaces the names of people by keys that are the same in every pack made from the same records. */
export interface Redaction {
    readonly text: (text: string) => string;
    /** The same for every string in plain data. Paths and commit ids stay: they lead somewhere. */
    readonly data: <T>(data: T) => T;
    /** In words, for the manifest. */
    readonly replaced: readonly string[];
    readonly notReplaced: readonly string[];
}
/**
 * Somebody in the register of people is called by the id of the record; others whom commits or records name are numbered, who
 * came first first. Every way in which a record or a commit calls somebody is known; a first name in running text is not.
 */
export declare function redactionOf(isms: Isms): Redaction;
