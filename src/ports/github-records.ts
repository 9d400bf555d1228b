import type { GitHub } from './github.ts';

/** What has to hold before something reaches a branch. */
export interface BranchProtection {
  readonly pullRequest: boolean;
  /** How many approvals are asked for. */
  readonly approvals: number;
  readonly codeOwners: boolean;
  /** Whether a push after an approval takes it away, or asks for another. */
  readonly dismissesStale: boolean;
  /** Whether administrators are bound too; `undefined`: a ruleset, which shows its exceptions only to those who may edit it. */
  readonly bindsAdmins: boolean | undefined;
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

/**
 * What GitHub keeps on record about a repository: how changes got in, and what ran when. Every method rejects with
 * `GitHubError` when the token may not read it or GitHub does not answer.
 */
export interface GitHubRecords {
  defaultBranch(): Promise<string>;
  /** `undefined`: the branch is protected, and the token may not read how. */
  protection(branch: string): Promise<BranchProtection | undefined>;
  /** `commit` is a full id. */
  arrival(commit: string): Promise<Arrival>;
  /**
   * When the last run on a schedule of a workflow ended, as RFC 3339 instant; `undefined`: none is on record. `workflow`
   * is the name of its file, such as `holdfast.yml`.
   */
  lastScheduledRun(workflow: string): Promise<string | undefined>;
}

/** One client for both: what is written, and what is on record. */
export interface GitHubClient extends GitHub {
  readonly records: GitHubRecords;
}
