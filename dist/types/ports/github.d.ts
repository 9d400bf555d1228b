import type { BaseTree } from './base.js';
export interface Comment {
    readonly id: number;
    readonly author: string;
    readonly body: string;
    /** Where people read it. */
    readonly url: string;
}
export interface Issue {
    readonly number: number;
    readonly author: string;
    readonly title: string;
    readonly body: string;
    readonly state: 'open' | 'closed';
    /** GitHub's reason for a closed issue: `completed`, `not_planned`, `duplicate` …, or null. */
    readonly stateReason: string | null;
    readonly labels: readonly string[];
    readonly assignees: readonly string[];
    readonly url: string;
}
export interface NewIssue {
    readonly title: string;
    readonly body: string;
    readonly labels: readonly string[];
    readonly assignees: readonly string[];
}
/** What changes on an issue; what is left out stays as it is. */
export interface IssuePatch {
    readonly title?: string;
    readonly body?: string;
    readonly state?: 'open' | 'closed';
    readonly stateReason?: 'completed' | 'not_planned' | 'reopened';
    readonly assignees?: readonly string[];
}
/**
 * One repository on GitHub, over REST (https://docs.github.com/en/rest). Every list is complete or an error: a page
 * that is missing, cut or no JSON rejects with a `GitHubError`, and is never taken for an empty list.
 */
export interface GitHub {
    /** The login under which this token writes. */
    identity(): Promise<string>;
    /** Comments of an issue or pull request, oldest first, all pages. */
    comments(number: number): Promise<readonly Comment[]>;
    createComment(number: number, body: string): Promise<Comment>;
    updateComment(id: number, body: string): Promise<Comment>;
    /** Open and closed issues, pull requests left out, all pages; only those touched since an RFC 3339 instant, if given. */
    issues(options?: {
        readonly since?: string;
    }): Promise<readonly Issue[]>;
    /** Sent once: an answer that does not come is an error, never a second creation. */
    createIssue(issue: NewIssue): Promise<Issue>;
    updateIssue(number: number, patch: IssuePatch): Promise<Issue>;
    /** Whether an issue here can be assigned to this login. */
    isAssignable(login: string): Promise<boolean>;
    /** Creates the label unless it is there. */
    ensureLabel(name: string): Promise<void>;
    /** The tree of the merge base of two commits; `prefix` is the folder under check (`''` or `folder/`). */
    base(baseRef: string, headRef: string, prefix: string): Promise<BaseTree>;
}
