import type { Isms } from '../records/isms.js';
import { type Score } from '../records/risk-scoring.js';
import { type Responsible } from './responsible.js';
/** A step of a scale: its number, and what the method calls it. */
export interface ScaleStep {
    readonly value: number;
    readonly label: string | undefined;
}
/** A risk of the register, as the matrix names it. */
export interface MatrixRisk extends Responsible {
    readonly name: string;
    readonly title: string | undefined;
    readonly path: string;
    readonly treatment: string | undefined;
    readonly inherent: Score | undefined;
    readonly residual: Score | undefined;
    /** The level by the method, of what remains where that is known, else of what was there before the treatment. */
    readonly level: string | undefined;
    /** Whether that level is above what needs no treatment; `undefined` when nobody can tell. */
    readonly aboveThreshold: boolean | undefined;
}
/** One field of the matrix. Risks are named as `MatrixRisk` names them. */
export interface MatrixCell extends Score {
    readonly level: string | undefined;
    readonly aboveThreshold: boolean | undefined;
    /** Risks that would be here if nothing were done. */
    readonly inherent: readonly string[];
    /** Risks that are here once they are treated. */
    readonly residual: readonly string[];
}
/** A score that has no place in the matrix, and why: a risk is never dropped in silence. */
export interface UnplacedScore {
    readonly name: string;
    readonly title: string | undefined;
    readonly path: string;
    readonly which: 'inherent' | 'residual';
    readonly why: string;
}
/** The risks of the register by likelihood and impact (6.1.2, 8.2), on the scales of the method in force. */
export interface RiskMatrix {
    readonly method: {
        readonly name: string;
        readonly title: string | undefined;
        readonly path: string;
    } | undefined;
    /** Why there is no matrix, or why it may be another than the one meant; without a final stop. */
    readonly notes: readonly string[];
    /** Ascending. Empty without a method whose scales can be read. */
    readonly likelihoods: readonly ScaleStep[];
    readonly impacts: readonly ScaleStep[];
    /** From the lowest to the highest. */
    readonly levels: readonly string[];
    /** The highest level that needs no treatment. */
    readonly threshold: string | undefined;
    /** By likelihood, then impact, ascending. */
    readonly cells: readonly MatrixCell[];
    /** Open risks, by name. */
    readonly risks: readonly MatrixRisk[];
    readonly unplaced: readonly UnplacedScore[];
}
/** Lays the open risks out on the scales of the method. Closed risks are left out. */
export declare function riskMatrix(isms: Isms): RiskMatrix;
