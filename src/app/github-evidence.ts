import { dayOfInstant } from '../calendar/plain-date.ts';
import { GitHubError } from '../model/errors.ts';
import type { NotChecked } from '../model/report.ts';
import type { Arrival, GitHubRecords } from '../ports/github-records.ts';
import type { GitHubEvidence } from '../records/github-evidence.ts';

/** Most commits that one run asks about: three or four requests each, of the thousand that a workflow has in an hour. */
const COMMITS_MAX = 50;

/** Where to ask GitHub, and what of it may be asked. */
export interface GitHubSource {
  readonly records: GitHubRecords;
  /** The file of the workflow that runs on a schedule, such as `holdfast.yml`; `undefined`: nobody knows. */
  readonly workflow: string | undefined;
  /** Whether the run looks at what is on the default branch: only of that it can be asked how it got there. */
  readonly onDefaultBranch: boolean;
}

/** What rules want to know, each part with the rules that want it. */
export interface Wanted {
  readonly commits: readonly string[];
  readonly arrivalsFor: readonly string[];
  readonly protectionFor: readonly string[];
  readonly scheduledRunFor: readonly string[];
}

/** What GitHub tells. A part that it does not tell is left out, and listed as not checked with the rules that want it. */
export async function gitHubEvidence(
  { records, workflow, onDefaultBranch }: GitHubSource,
  wanted: Wanted,
  timezone: string,
): Promise<{ readonly evidence: GitHubEvidence | undefined; readonly notChecked: readonly NotChecked[] }> {
  const notChecked: NotChecked[] = [];
  const part = async <T>(what: string, rules: readonly string[], ask: () => Promise<T>): Promise<T | undefined> => {
    if (rules.length === 0) return undefined;
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof GitHubError)) throw error;
      notChecked.push({ what, why: error.message.replace(/\.$/, ''), fix: error.hint, rules });
      return undefined;
    }
  };
  const everyone = [...new Set([...wanted.arrivalsFor, ...wanted.protectionFor, ...wanted.scheduledRunFor])];
  const defaultBranch = await part('what GitHub has on record', everyone, () => records.defaultBranch());
  if (defaultBranch === undefined) return { evidence: undefined, notChecked };

  const protection = await part('the protection of the default branch', wanted.protectionFor, () =>
    records.protection(defaultBranch),
  );
  const lastRun = await part('when the last scheduled run was', wanted.scheduledRunFor, async () => {
    if (workflow === undefined) throw new GitHubError('nobody says which workflow runs on a schedule', WHICH_WORKFLOW);
    const instant = await records.lastScheduledRun(workflow);
    return instant === undefined ? ('never' as const) : dayOfInstant(Date.parse(instant), timezone);
  });
  const arrivals = await part('how approvals got onto the default branch', wanted.arrivalsFor, async () => {
    if (!onDefaultBranch) throw new GitHubError('this run looks at another branch', ON_DEFAULT_BRANCH);
    return arrivalsOf(records, wanted.commits.slice(0, COMMITS_MAX));
  });
  const left = wanted.commits.length - COMMITS_MAX;
  if (arrivals && left > 0) {
    const why = `one run asks GitHub about ${COMMITS_MAX} at most`;
    notChecked.push({
      what: `how ${left} older approvals got onto the default branch`,
      why,
      rules: wanted.arrivalsFor,
    });
  }
  return {
    evidence: { defaultBranch, protection, lastScheduledRun: lastRun, arrivals: arrivals ?? new Map() },
    notChecked,
  };
}

const WHICH_WORKFLOW = { status: 0, hint: 'Name its file in `holdfast.yml`: `github: { workflow: holdfast.yml }`.' };
const ON_DEFAULT_BRANCH = { status: 0, hint: 'Runs on the default branch look at it.' };

/** One after the other: a burst of requests is what secondary limits are for. */
async function arrivalsOf(records: GitHubRecords, commits: readonly string[]): Promise<ReadonlyMap<string, Arrival>> {
  const arrivals = new Map<string, Arrival>();
  for (const commit of commits) arrivals.set(commit, await records.arrival(commit));
  return arrivals;
}
