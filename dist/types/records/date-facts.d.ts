import type { Fact } from '../model/fact.js';
import { type Entry } from './entry.js';
/** A date of an entry, and whether it says that something was done. */
export interface DateFact {
    readonly fact: Fact<unknown>;
    readonly done: boolean;
}
/** All dates of an entry: those that every document can have, and those of its type. */
export declare function dateFacts(entry: Entry): readonly DateFact[];
