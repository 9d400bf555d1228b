import type { Isms } from '../../records/isms.js';
import type { SoaLegacyEntry } from './statement.js';
/** One row of a draft: as a statement has it already, or proposed for somebody to decide. */
export type SoaDraftRow = {
    readonly kind: 'kept';
    readonly control: string;
    readonly yaml: string;
} | {
    readonly kind: 'proposed';
    readonly control: string;
    readonly title: string | undefined;
    /** What the repository knows that asks for the control. */
    readonly reasons: readonly string[];
    readonly risks: readonly string[];
    /** Ids of documents in force that name the control, or their paths. */
    readonly documents: readonly string[];
    readonly owner: string | undefined;
};
/** A new statement to begin with, or one that completes what is there. */
export interface SoaDraft {
    readonly id: string;
    readonly title: string;
    readonly version: string;
    /** `undefined`: nobody to propose. */
    readonly owner: string | undefined;
    /** As the statement before writes it. */
    readonly reviewInterval: string | undefined;
    /** Statements in force, which this one would replace. */
    readonly supersedes: readonly string[];
    /** What its kept rows were taken from. */
    readonly from: readonly string[];
    /** In the order of Annex A, then the company's own. */
    readonly rows: readonly SoaDraftRow[];
    /** Rows with numbers of 2013, which have no place in the edition of 2022. */
    readonly legacy: readonly SoaLegacyEntry[];
    /** Field to the key under which the repository writes it, where that is another. */
    readonly keys: Readonly<Record<string, string>>;
}
/** Fields that the draft writes, by Holdfast's names. */
export declare const DRAFT_FIELDS: readonly ['id', 'type', 'title', 'status', 'version', 'owner', 'review_interval', 'clauses', 'supersedes', 'edition', 'entries'];
/**
 * A statement with a row for every control of Annex A: the rows that the statement in force (else the draft) has, and
 * proposals for those that it lacks, whose decision is left to a person. Throws `ConfigError` where a statement is there
 * and cannot be read: what it decides must not be proposed anew.
 */
export declare function soaDraft(isms: Isms): SoaDraft;
