import type { NotChecked } from '../model/report.js';
import type { GitHubRecords } from '../ports/github-records.js';
import type { GitHubEvidence } from '../records/github-evidence.js';
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
export declare function gitHubEvidence({ records, workflow, onDefaultBranch }: GitHubSource, wanted: Wanted, timezone: string): Promise<{
    readonly evidence: GitHubEvidence | undefined;
    readonly notChecked: readonly NotChecked[];
}>;
