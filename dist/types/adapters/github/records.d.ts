import type { Arrival, BranchProtection, GitHubRecords } from '../../ports/github-records.js';
import type { Repository } from './base-tree.js';
import type { Send } from './exchange.js';
/** GitHub's records over REST. */
export declare class RestRecords implements GitHubRecords {
    #private;
    constructor(send: Send, repository: Repository);
    defaultBranch(): Promise<string>;
    protection(branch: string): Promise<BranchProtection | undefined>;
    arrival(commit: string): Promise<Arrival>;
    lastScheduledRun(workflow: string): Promise<string | undefined>;
}
