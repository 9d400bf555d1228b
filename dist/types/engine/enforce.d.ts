import type { Finding } from '../model/finding.js';
import type { Status } from '../model/report.js';
import { type FailOn } from '../model/severity.js';
/** How a run is compared with its base: not at all, against one, or asked for and not to be had. */
export type Comparison = 'none' | 'base' | 'unavailable';
/**
 * Whether a finding makes the run fail. A run without a base enforces everything. A pull request answers for what it
 * introduces or worsens, and for metadata that cannot be read in files it touches; what merely came due is enforced by
 * the scheduled run. Where the base could not be had nobody knows what is new: then everything but the calendar counts.
 */
export declare function isEnforced(finding: Finding, status: Status, options: {
    readonly comparison: Comparison;
    readonly failOn: FailOn;
    readonly touched: (path: string) => boolean;
}): boolean;
