import { GitHubError } from '../../model/errors.ts';
import type { Arrival, BranchProtection, GitHubRecords } from '../../ports/github-records.ts';

/** What a repository in memory has on record. What is `undefined` is refused, as to a token without the permission. */
export interface MemoryRecords {
  readonly defaultBranch: string;
  readonly protection?: BranchProtection | undefined;
  /** Commits that are not among them came in with a pull request that somebody else approved. */
  readonly arrivals?: ReadonlyMap<string, Arrival> | undefined;
  /** A day, an instant, or `never`. */
  readonly lastScheduledRun?: string | undefined;
}

const IN_ORDER: Arrival = { pullRequest: 1, approvedBy: ['octocat'], verified: true };

/** The twin of GitHub's records, for tests and examples. */
export function memoryRecords({ defaultBranch, protection, arrivals, lastScheduledRun }: MemoryRecords): GitHubRecords {
  return {
    defaultBranch: async () => defaultBranch,
    protection: async () => protection,
    arrival: async (commit) => {
      if (!arrivals) throw refused(`read commit ${commit}`);
      return arrivals.get(commit) ?? IN_ORDER;
    },
    lastScheduledRun: async () => {
      if (lastScheduledRun === undefined) throw refused('list the runs');
      if (lastScheduledRun === 'never') return undefined;
      return lastScheduledRun.includes('T') ? lastScheduledRun : `${lastScheduledRun}T12:00:00Z`;
    },
  };
}

/** The twin as a run on its default branch asks it. */
export function memorySource(records: MemoryRecords): () => Promise<{
  readonly records: GitHubRecords;
  readonly workflow: string;
  readonly onDefaultBranch: true;
}> {
  return async () => ({ records: memoryRecords(records), workflow: 'holdfast.yml', onDefaultBranch: true });
}

function refused(what: string): GitHubError {
  return new GitHubError(`Could not ${what}: the token may not.`, { status: 403, hint: 'Grant the permission.' });
}
