import type { BaseTree } from '../../ports/base.js';
import type { Comment, Issue, IssuePatch, NewIssue } from '../../ports/github.js';
import type { GitHubClient, GitHubRecords } from '../../ports/github-records.js';
import { type Repository } from './base-tree.js';
import { type Request } from './exchange.js';
import { type Pace } from './patience.js';
export interface RestOptions extends Repository, Partial<Pace> {
    /** The client's `request`: Octokit's, or the one that @actions/github gives. */
    readonly request: Request;
    /** Who writes when the token cannot say so itself. The token of a workflow writes as `github-actions[bot]`. */
    readonly actor?: string;
}
/** The `GitHub` port over REST, by whichever client. Every method rejects with `GitHubError` and nothing else. */
export declare class RestGitHub implements GitHubClient {
    #private;
    constructor({ owner, repo, request, actor, ...pace }: RestOptions);
    /** What the repository has on record, over the same client. */
    get records(): GitHubRecords;
    identity(): Promise<string>;
    comments(number: number): Promise<readonly Comment[]>;
    createComment(number: number, body: string): Promise<Comment>;
    updateComment(id: number, body: string): Promise<Comment>;
    issues({ since }?: {
        readonly since?: string;
    }): Promise<readonly Issue[]>;
    createIssue({ title, body, labels, assignees }: NewIssue): Promise<Issue>;
    updateIssue(number: number, patch: IssuePatch): Promise<Issue>;
    isAssignable(login: string): Promise<boolean>;
    ensureLabel(name: string): Promise<void>;
    base(baseRef: string, headRef: string, prefix: string): Promise<BaseTree>;
}
