import type { PlainDate } from '../../calendar/plain-date.js';
import type { Isms } from '../../records/isms.js';
import { type Responsible } from '../responsible.js';
import { type AuditResult, type CoverageCycle } from './audited.js';
import { type Because } from './covering.js';
import { type CoveredRequirement, type RequirementGroup } from './requirements.js';
/**
 * How far a requirement is covered; each step takes in those before it. `excluded`: the statement of applicability leaves
 * the control out. `nothing`: no document names it. `documented`: a document in force names it, or its type answers it.
 * `evidenced`: a record shows that it was done. `audited`: an internal audit of the cycle looked at it, whatever it found.
 */
export type CoverageState = 'excluded' | 'nothing' | 'documented' | 'evidenced' | 'audited';
/** From the one to look at first. */
export declare const COVERAGE_STATES: readonly ['nothing', 'documented', 'evidenced', 'audited', 'excluded'];
/** Something that stands beside a requirement, and why it stands there. */
export interface CoverRef {
    readonly name: string;
    readonly title: string | undefined;
    readonly path: string;
    readonly because: Because;
    /** The day that matters for its type. */
    readonly day: PlainDate | undefined;
}
/** One clause or control against all that the management system has for it. */
export interface CoverageRow extends CoveredRequirement, Responsible {
    readonly state: CoverageState;
    /** Always true for a clause: none can be left out. `undefined`: no statement of applicability in force says. */
    readonly applicable: boolean | undefined;
    readonly implementation: string | undefined;
    readonly justification: string | undefined;
    readonly audited: {
        /** The last day of the last audit that looked at it, in whatever cycle; `undefined` when none did. */
        readonly last: PlainDate | undefined;
        readonly inCycle: boolean;
        /** What that last audit found: more than one where several tests named it. */
        readonly results: readonly string[];
        /** Whether an audit that is planned or under way will look at it. */
        readonly planned: boolean;
        readonly audits: readonly AuditResult[];
    };
    readonly documents: readonly CoverRef[];
    readonly risks: readonly CoverRef[];
    readonly evidence: {
        readonly last: PlainDate | undefined;
        readonly records: readonly CoverRef[];
    };
}
/** A chapter or a theme with how many of its requirements are in each state. */
export interface CoverageGroup extends RequirementGroup {
    readonly requirements: number;
    readonly states: Readonly<Record<CoverageState, number>>;
}
/** Clauses and controls against documents, audits, risks, the statement of applicability and evidence. */
export interface Coverage {
    readonly framework: string;
    readonly today: PlainDate;
    readonly cycle: CoverageCycle;
    /** Ids of what applies and no internal audit has ever looked at. */
    readonly neverAudited: readonly string[];
    readonly groups: readonly CoverageGroup[];
    readonly requirements: readonly CoverageRow[];
    /** What limits this view, in sentences. */
    readonly notes: readonly string[];
}
export interface CoverageOptions {
    /** Only clauses, or only controls; both when left out. */
    readonly by?: 'clause' | 'control' | undefined;
}
export declare function coverageOf(isms: Isms, { by }?: CoverageOptions): Coverage;
