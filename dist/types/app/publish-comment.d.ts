import { GitHubError } from '../model/errors.js';
import type { Report } from '../model/report.js';
import type { GitHub } from '../ports/github.js';
import type { LinkTarget } from '../render/markdown.js';
export interface CommentOutcome {
    readonly did: 'created' | 'updated' | 'nothing' | 'could-not';
    readonly url: string | undefined;
    /** Why nothing was done, or could not be. */
    readonly why: string | undefined;
}
export interface PublishCommentOptions {
    readonly report: Report;
    readonly pullRequest: number;
    readonly scope: string;
    /** The paths that the run was told to look at, if it was: runs over different paths have comments of their own. */
    readonly paths?: readonly string[] | undefined;
    readonly when: 'auto' | 'always';
    readonly link: LinkTarget | undefined;
    readonly whereTheRestIs: string;
}
/**
 * Brings the one comment of a pull request up to date. A token that may not write (a fork, Dependabot) is an outcome
 * with a reason; any other failure rejects with a `GitHubError`.
 */
export declare function publishComment(github: GitHub, options: PublishCommentOptions): Promise<CommentOutcome>;
/** The token may not do this: nothing that trying again would change. */
export declare function isRefusal(error: GitHubError): boolean;
