import type { Owner } from '../documents/values/owner.js';
import type { RecordOf } from './record-of.js';
import type { riskMethod } from './types/risk-method.js';
type MethodRecord = RecordOf<typeof riskMethod.fields>;
/** A named range of scores, both ends included; a level of a matrix may have no range. */
export interface Level {
    readonly name: string;
    readonly min: number | undefined;
    readonly max: number | undefined;
}
/** What a risk method says about scores (6.1.2), ready to be calculated with. */
export interface RiskScoring {
    readonly rule: 'product' | 'sum' | 'matrix' | undefined;
    /** Values of the scales, ascending; empty when the method gives none. */
    readonly likelihoods: readonly number[];
    readonly impacts: readonly number[];
    /** Level by likelihood and impact. */
    readonly matrix: ReadonlyMap<number, ReadonlyMap<number, string>>;
    /** From the lowest to the highest. */
    readonly levels: readonly Level[];
    /** The highest level that needs no treatment. */
    readonly threshold: string | undefined;
    /** Level to whoever may accept a risk of it. */
    readonly authority: ReadonlyMap<string, Owner>;
}
/** How high a risk is on both scales. */
export interface Score {
    readonly likelihood: number;
    readonly impact: number;
}
/** The arithmetic of a method. What cannot be read is left out, and whatever rests on it has no answer. */
export declare function scoringOf({ facts }: MethodRecord): RiskScoring;
/** Likelihood times or plus impact; `undefined` for a matrix, which has no numbers. */
export declare function scoreOf({ rule }: RiskScoring, { likelihood, impact }: Score): number | undefined;
/** The level of a score; `undefined` when the method gives none, or two. */
export declare function levelOf(scoring: RiskScoring, score: Score): Level | undefined;
/** A level by its name, letter case and spacing aside. */
export declare function levelNamed({ levels }: RiskScoring, name: string): Level | undefined;
/** Whether a level is above another one; `undefined` when the method does not know both. */
export declare function isAbove(scoring: RiskScoring, name: string, other: string): boolean | undefined;
/** Whether a level needs treatment or the acceptance of whoever has the authority; `undefined` when nobody can tell. */
export declare function isAboveThreshold(scoring: RiskScoring, name: string): boolean | undefined;
/**
 * Whether what remains is worse than what was there: by score, by level of a matrix, or (without a method) on one scale
 * and on the other no better.
 */
export declare function isWorse(scoring: RiskScoring | undefined, residual: Score, inherent: Score): boolean;
/**
 * Who may accept a risk of a level: whoever the method names for it, and whoever it names for a higher one. Where it
 * names nobody for the level itself, whoever it names for the nearest lower one may as well.
 */
export declare function authoritiesFor(scoring: RiskScoring, name: string): readonly Owner[];
/** What keeps a method from giving the same answer to everyone (6.1.2 b). */
export interface MethodFlaw {
    readonly kind: 'gap' | 'overlap' | 'reversed-range' | 'unknown-level' | 'no-authority';
    /** In words, without a final stop. */
    readonly says: string;
}
/** Gaps, overlaps and names of levels that the method does not have. Only scores that its scales can reach count. */
export declare function flawsOf(scoring: RiskScoring): readonly MethodFlaw[];
export {};
