import type { NotChecked } from '../../model/report.js';
import type { SoaSource, SoaStanding, StatementOfApplicability } from './statement.js';
/** One side of a comparison. */
export interface SoaSide {
    /** What the person called it: `v1.0`, `the files here`, a path. */
    readonly label: string;
    /** The commit it was read from, where it was one. */
    readonly commit: string | undefined;
    readonly standing: SoaStanding;
    readonly sources: readonly Pick<SoaSource, 'name' | 'title' | 'path' | 'version' | 'edition' | 'approvedOn'>[];
}
export type SoaChangeKind = 'added' | 'removed' | 'decision' | 'implementation' | 'justification' | 'reasons' | 'target-date' | 'owner' | 'evidence' | 'documents';
/** One thing that is other than it was. Lists are in their order; what was or is not there is an empty list. */
export interface SoaChange {
    readonly control: string;
    readonly title: string | undefined;
    readonly kind: SoaChangeKind;
    readonly before: readonly string[];
    readonly after: readonly string[];
    /** Whoever answers for the control now, else whoever did. */
    readonly owner: string | undefined;
}
export interface SoaDifference {
    readonly before: SoaSide;
    readonly after: SoaSide;
    /** By control in the order of the later statement, the weightiest change of each first. */
    readonly changes: readonly SoaChange[];
    /** How many controls have changed. */
    readonly controls: number;
    /** How many of these are listed on both sides and are the same. */
    readonly unchanged: number;
    readonly notChecked: readonly NotChecked[];
}
/** A statement and where it was found. */
export interface ComparedStatement {
    readonly statement: StatementOfApplicability;
    readonly label: string;
    readonly commit?: string | undefined;
    /** Whether it is a file alone, without the documents and records that stood around it. */
    readonly alone?: boolean | undefined;
}
/**
 * What changed between two statements, control by control. What only the documents around a statement can tell is not
 * compared where a side is a file alone, and that is said.
 */
export declare function soaDifference(before: ComparedStatement, after: ComparedStatement): SoaDifference;
