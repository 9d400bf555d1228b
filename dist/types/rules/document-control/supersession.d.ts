import type { Entry } from '../../records/entry.js';
import type { Isms } from '../../records/isms.js';
/** Which document replaced which, by id, from `superseded_by` of the one and `supersedes` of the other. */
export type Successors = ReadonlyMap<string, ReadonlySet<string>>;
export declare function successorsIn(isms: Isms): Successors;
/** The documents that replace each other in a circle, each circle once, from its first document on. */
export declare function circlesIn(isms: Isms, successors: Successors): readonly (readonly Entry[])[];
