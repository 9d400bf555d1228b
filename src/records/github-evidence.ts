import type { PlainDate } from '../calendar/plain-date.ts';

/**
 * What GitHub tells about how changes got onto the default branch, and when Holdfast last looked. Plain data: whoever
 * asks GitHub fills it in, and what could not be read is `undefined`, which is neither good nor bad.
 */
export interface GitHubEvidence {
  readonly defaultBranch: string;
  /** `undefined`: not readable with the token. */
  readonly protection: BranchProtection | undefined;
  /** How commits on the default branch got there, by full commit id. Commits that were not asked for are not in it. */
  readonly arrivals: ReadonlyMap<string, Arrival>;
  /** The last run on a schedule that finished; `never` when there is none on record. */
  readonly lastScheduledRun: PlainDate | 'never' | undefined;
}

/** What has to hold before something reaches the default branch. */
export interface BranchProtection {
  readonly pullRequest: boolean;
  /** How many approvals are asked for. */
  readonly approvals: number;
  readonly codeOwners: boolean;
  /** Whether a push after an approval takes it away, or asks for another. */
  readonly dismissesStale: boolean;
  /** Whether administrators are bound too. */
  readonly bindsAdmins: boolean;
  readonly forcePush: boolean;
}

/** How one commit got onto the default branch. */
export interface Arrival {
  /** The number of the pull request; `undefined`: it was pushed. */
  readonly pullRequest: number | undefined;
  /** Logins of those who approved its last commit, its authors and bots left out. */
  readonly approvedBy: readonly string[];
  /** Whether GitHub could verify the signature of the commit; `undefined`: unsigned. */
  readonly verified: boolean | undefined;
}
