import type { Isms } from '../../records/isms.js';
import { type Period } from './period.js';
import { type RecordSheet } from './record-sheet.js';
/** One step on the way of a nonconformity. */
export interface TrailStep {
    /** The day as written; `undefined`: it is not recorded, or has not come. */
    readonly on: string | undefined;
    readonly what: string;
    readonly who: string | undefined;
    /** The record that says so. */
    readonly record: string;
}
/** One record with everything that it says, for somebody who follows what happened. */
export interface Trail {
    readonly name: string;
    readonly title: string | undefined;
    readonly path: string;
    readonly status: string | undefined;
    readonly owner: string | undefined;
    readonly people: readonly string[];
    /** Why it is not shown; then sheet and steps are empty. */
    readonly withheld: string | undefined;
    readonly sheet: RecordSheet;
    /** In the order of their days; what has no day comes last. */
    readonly steps: readonly TrailStep[];
    /** What is not recorded, in words. */
    readonly missing: readonly string[];
}
export interface Trails {
    readonly audits: readonly Trail[];
    readonly managementReviews: readonly Trail[];
    readonly nonconformities: readonly Trail[];
    /** Corrective actions that no nonconformity here leads to. */
    readonly actionsAlone: readonly Trail[];
}
/** What happened within the period, and nonconformities and actions that are open at its end. */
export declare function trails(isms: Isms, period: Period, includeRestricted: boolean): Trails;
