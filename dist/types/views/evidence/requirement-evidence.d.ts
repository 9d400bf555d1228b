import type { Isms } from '../../records/isms.js';
import { type EvidenceRecord } from './evidence-record.js';
/** How a document comes to stand under a requirement: it names it, its type is asked for there, or the SoA names it. */
export type Because = 'names it' | 'its type' | 'the statement of applicability names it';
/** What the repository has to show for one clause or control of ISO/IEC 27001:2022. */
export interface RequirementEvidence {
    /** `5.2`, `A.5.1`. */
    readonly id: string;
    readonly title: string;
    readonly kind: 'clause' | 'control';
    readonly records: readonly (EvidenceRecord & {
        readonly because: Because;
    })[];
    /** Rows that stand here for their type alone, by the register that holds them. */
    readonly registers: readonly {
        readonly path: string;
        readonly name: string;
        readonly type: string;
        readonly rows: number;
    }[];
    /** What the statement of applicability in force decides about the control. */
    readonly decision: {
        readonly soa: string;
        readonly applicable: string;
        readonly implementation: string;
        readonly justification: string;
    } | undefined;
    /** What is missing, in words. Empty means that something is there, and not that it is enough. */
    readonly missing: readonly string[];
}
/** Every clause and control of the standard, in its order, whether something stands under it or not. */
export declare function requirementEvidence(isms: Isms, includeRestricted: boolean): readonly RequirementEvidence[];
