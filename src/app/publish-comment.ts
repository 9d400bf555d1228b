import { GitHubError } from '../model/errors.ts';
import type { Report } from '../model/report.ts';
import { planComment } from '../plan/comment-plan.ts';
import type { GitHub } from '../ports/github.ts';
import type { LinkTarget } from '../render/markdown.ts';

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
export async function publishComment(github: GitHub, options: PublishCommentOptions): Promise<CommentOutcome> {
  try {
    const author = await github.identity();
    const existing = await github.comments(options.pullRequest);
    const action = planComment({ ...options, author, existing });
    if (action.kind === 'none') return { did: 'nothing', url: action.url, why: action.why };
    if (action.kind === 'update') {
      const { url } = await github.updateComment(action.id, action.body);
      return { did: 'updated', url, why: undefined };
    }
    const { url } = await github.createComment(options.pullRequest, action.body);
    return { did: 'created', url, why: undefined };
  } catch (error) {
    if (error instanceof GitHubError && isRefusal(error))
      return { did: 'could-not', url: undefined, why: error.message };
    throw error;
  }
}

/** The token may not do this: nothing that trying again would change. */
export function isRefusal(error: GitHubError): boolean {
  return (error.status === 403 || error.status === 401) && !error.isLimit;
}
