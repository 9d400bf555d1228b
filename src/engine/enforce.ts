import type { Finding } from '../model/finding.ts';
import type { Status } from '../model/report.ts';
import { type FailOn, failsRun } from '../model/severity.ts';

/** How a run is compared with its base: not at all, against one, or asked for and not to be had. */
export type Comparison = 'none' | 'base' | 'unavailable';

/**
 * Whether a finding makes the run fail. A run without a base enforces everything. A pull request answers for what it
 * introduces or worsens, and for metadata that cannot be read in files it touches; what merely came due is enforced by
 * the scheduled run. Where the base could not be had nobody knows what is new: then everything but the calendar counts.
 */
export function isEnforced(
  finding: Finding,
  status: Status,
  options: { readonly comparison: Comparison; readonly failOn: FailOn; readonly touched: (path: string) => boolean },
): boolean {
  if (!failsRun(finding.severity, options.failOn)) return false;
  if (options.comparison === 'none' || finding.cause === 'run') return true;
  if (options.comparison === 'unavailable') return finding.cause !== 'calendar';
  return status !== 'existing' || (finding.cause === 'malformed' && options.touched(finding.path));
}
