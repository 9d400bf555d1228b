import type { Fact } from '../model/fact.js';
import type { Entry } from './entry.js';
/** A day or moment of an entry, and whether it says that something was done. */
export interface DateOf {
    /** `reviewed_on`, `postponements.0.date`. */
    readonly path: string;
    readonly fact: Fact<unknown>;
    readonly done: boolean;
}
/**
 * All days and moments of an entry: those that every entry can have, and those of its type. What a row takes from its
 * register belongs to the register.
 */
export declare function datesOf(entry: Entry): readonly DateOf[];
