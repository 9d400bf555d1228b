import type { PlainDate } from '../calendar/plain-date.js';
import type { Arrival, BranchProtection } from '../ports/github-records.js';
/**
 * What GitHub tells about how changes got onto the default branch, and when Holdfast last looked. Plain data: whoever
 * asks GitHub fills it in, and what could not be read is `undefined`, which is neither good nor bad.
 */
export interface GitHubEvidence {
    readonly defaultBranch: string;
    /** `undefined`: nobody asked, or it is not readable with the token. */
    readonly protection: BranchProtection | undefined;
    /** How commits on the default branch got there, by full commit id. Commits that were not asked for are not in it. */
    readonly arrivals: ReadonlyMap<string, Arrival>;
    /** The last run on a schedule that finished; `never` when there is none on record. */
    readonly lastScheduledRun: PlainDate | 'never' | undefined;
}
