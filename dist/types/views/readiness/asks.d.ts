import type { AuditPurpose } from '../next-audit.js';
/** A kind of document or record that answers an ask. */
export interface Answer {
    /** The record type. */
    readonly type: string;
    /** Whether an auditor takes its absence for a gap. */
    readonly must: boolean;
    /** Whether an auditor wants one of every year: something of the time since the last external audit. */
    readonly yearly: boolean;
    /** Of control evidence: only that for one of these controls, or of one of these activities. */
    readonly controls?: readonly string[] | undefined;
    readonly activities?: readonly string[] | undefined;
}
/** Something that an external auditor asks to see. */
export interface Ask {
    readonly key: string;
    readonly ask: string;
    readonly clauses: readonly string[];
    /** Controls of Annex A, where the ask is about some of them; then these tell which findings belong here. */
    readonly controls: readonly string[];
    readonly answers: readonly Answer[];
    readonly audits: readonly AuditPurpose[];
    /** What no document shows: people tell it, or the auditor goes and looks. */
    readonly people?: string | undefined;
    /** Rules whose findings fall under its clauses and are about something else; they count on its own documents alone. */
    readonly apart?: readonly string[] | undefined;
    /** What to be ready for when there is none: set where there may truly be none, so that it is no gap. */
    readonly ifNone?: string | undefined;
}
/**
 * What certification bodies ask for, by the audit (ISO/IEC 17021-1, 9.3, 9.6; IAF MD 26 for the transition), in the order
 * of the standard's clauses.
 */
export declare const ASKS: readonly Ask[];
