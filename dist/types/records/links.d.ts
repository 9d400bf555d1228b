import type { Span } from '../model/position.js';
import type { Entry } from './entry.js';
import type { Listed } from './fields/field.js';
import type { Inventory } from './inventory.js';
/** A reference from one entry to the id of another. */
export interface Link {
    readonly from: Entry;
    readonly to: string;
    /** The field that holds it: `nonconformity`, `actions.7.risk`. */
    readonly field: string;
    readonly at: Span;
}
/** References between entries, stored once and followed both ways. */
export interface Links {
    readonly from: (entry: Entry) => readonly Link[];
    /** Everything that refers to the id. */
    readonly to: (id: string) => readonly Link[];
}
export declare function buildLinks({ entries, byId }: Inventory): Links;
/** Every reference of an entry, whether it leads somewhere or not. */
export declare function linksFrom(entry: Entry): readonly Link[];
/** The values of a list, without their places. */
export declare function valuesOf<T>(items: readonly Listed<T>[] | undefined): readonly T[];
