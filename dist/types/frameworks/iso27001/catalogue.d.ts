import { type Clause, type ClauseGroup } from './clauses.js';
import type { Control } from './control.js';
/** The ids of the 11 controls that came with the edition of 2022. */
export declare const NEW_CONTROLS: readonly string[];
/** The control of 2022 with a canonical id: `A.5.1`. */
export declare function controlById(id: string): Control | undefined;
/** The clause of 2022 with a canonical id: `9.3.2`, without the letter of an item. */
export declare function clauseById(id: string): Clause | undefined;
/** The heading above clauses: `9.2` and `9`, not `9.1`, which is a clause itself. */
export declare function clauseGroupById(id: string): ClauseGroup | undefined;
/** The clauses under a heading, in their order. */
export declare function clausesUnder(group: string): readonly Clause[];
/**
 * The controls of 2022 that took over a control (`A.9.2.3`), an objective (`A.9.2`) or a section (`A.9`) of Annex A of
 * 2013, in the order of 2022; none for anything else.
 */
export declare function successorsOf(id2013: string): readonly string[];
/** The controls of 2013 that a control of 2022 took over; none for the new ones. */
export declare function predecessorsOf(id2022: string): readonly string[];
