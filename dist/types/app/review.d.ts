import { type ReviewNote } from '../authoring/review-entry.js';
import { type Entry } from '../records/entry.js';
import { type CheckOptions, type CheckPorts } from './check.js';
import { type Effect } from './effect.js';
/** A review as it is told on the command line. */
export interface ReviewRequest {
    /** Ids, files and folders. */
    readonly named: readonly string[];
    readonly by: string;
    readonly outcome: string;
    readonly reason: string;
    /** `YYYY-MM-DD`; the day of the run when left out. */
    readonly on?: string | undefined;
    readonly approvedBy?: string | undefined;
    readonly version?: string | undefined;
    readonly next?: string | undefined;
}
/** A recorded review, and what it does to the findings. */
export interface ReviewRecorded extends Effect {
    readonly note: ReviewNote;
    readonly reviewed: readonly Entry[];
}
/**
 * Records a review of each named document: who, when, with what outcome, and why (ISO/IEC 27001:2022, 7.5.2 c). Writes
 * nothing. Throws `ConfigError` for what nobody can review, people whom nobody knows, days that are to come, and a version
 * that does not go up.
 */
export declare function review(ports: CheckPorts, request: ReviewRequest, options?: Pick<CheckOptions, 'config' | 'today'>): Promise<ReviewRecorded>;
