import type { Finding } from '../model/finding.js';
import type { Status } from '../model/report.js';
export interface Compared {
    readonly finding: Finding;
    readonly status: Status;
}
export interface DeltaResult {
    readonly compared: readonly Compared[];
    /** Findings of the base that the head no longer has. */
    readonly fixed: readonly Finding[];
}
/**
 * Findings of the head against findings of the base, both judged on the same day: what came with time alone is on both
 * sides. What the base could not be judged for (`isBlindTo`) is not laid at the door of the change.
 */
export declare function compareFindings(head: readonly Finding[], base: readonly Finding[], isBlindTo?: (finding: Finding) => boolean): DeltaResult;
