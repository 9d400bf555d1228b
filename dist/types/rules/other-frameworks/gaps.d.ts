import type { Framework, Requirement } from '../../frameworks/framework.js';
import type { Isms } from '../../records/isms.js';
/** Why ISO/IEC 27001 says too little about a requirement of another framework, the plainest reason first. */
export declare const GAPS: readonly ['unmapped', 'helped', 'not-in-place', 'thin'];
export type Gap = (typeof GAPS)[number];
/** Controls that no statement of applicability in force has in place, and what those statements are called. */
export interface NotInPlace {
    readonly controls: ReadonlySet<string>;
    readonly statements: readonly string[];
}
/**
 * The gap at a requirement, the plainest first. A clause is always in place: the standard leaves no choice about it. Of
 * several mapped controls one in place is enough to look at, and no more than that.
 */
export declare function gapAt({ id }: Pick<Requirement, 'id'>, framework: Pick<Framework, 'byRequirement' | 'thin'>, { controls }: Pick<NotInPlace, 'controls'>): Gap | undefined;
/** Excluded, or not implemented yet. What a statement leaves unsaid or out is reported there, and is no gap here. */
export declare function notInPlace(isms: Isms): NotInPlace;
