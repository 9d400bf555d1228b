import { type PlainDate } from '../calendar/plain-date.js';
import { type Exclusion, type Figure } from './figure.js';
import { type Period } from './period.js';
export interface Detected {
    readonly name: string;
    readonly requirements: readonly string[];
    readonly detected: PlainDate | undefined;
    /** The day of its closing; `undefined` while it is open. */
    readonly closed: PlainDate | undefined;
}
/** A finding and the one before it that was about the same. */
export interface Repeat {
    readonly name: string;
    readonly before: string;
    readonly requirement: string;
}
/** Findings of the period that are about something of which one was closed in the 24 months before their detection. */
export declare function repeatsIn(findings: readonly Detected[], period: Period): readonly Repeat[];
/** The share of findings of the period that repeat one (10.2). */
export declare function repeatFindings(findings: readonly Detected[], period: Period, excluded?: readonly Exclusion[]): Figure;
