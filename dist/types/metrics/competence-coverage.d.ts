import { type Exclusion, type Figure } from './figure.js';
/** A holder of a role and a skill that it asks for. */
export interface HolderSkill {
    readonly isProven: boolean;
}
/** The share of holders and skills for which valid evidence is there (7.2). */
export declare function competenceCoverage(pairs: readonly HolderSkill[], excluded?: readonly Exclusion[]): Figure;
