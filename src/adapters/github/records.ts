import * as z from 'zod';
import type { Arrival, BranchProtection, GitHubRecords } from '../../ports/github-records.ts';
import type { Repository } from './base-tree.ts';
import type { Answer, Call, Send } from './exchange.ts';
import { explain } from './explain.ts';
import { messageOf } from './limits.ts';
import { allPages } from './pages.ts';
import { readAnswer } from './read-answer.ts';

/** https://docs.github.com/en/rest/repos/repos#get-a-repository */
const repositoryAnswer = z.object({ default_branch: z.string().min(1) });

/** https://docs.github.com/en/rest/branches/branches#get-a-branch */
const branchAnswer = z.object({ protected: z.boolean() });

/** https://docs.github.com/en/rest/branches/branch-protection#get-branch-protection */
const protectionAnswer = z.object({
  required_pull_request_reviews: z
    .object({
      required_approving_review_count: z.int().optional(),
      require_code_owner_reviews: z.boolean().optional(),
      dismiss_stale_reviews: z.boolean().optional(),
      require_last_push_approval: z.boolean().optional(),
    })
    .optional(),
  enforce_admins: z.object({ enabled: z.boolean() }).optional(),
  allow_force_pushes: z.object({ enabled: z.boolean() }).optional(),
});

/** https://docs.github.com/en/rest/repos/rules#get-rules-for-a-branch */
const ruleAnswer = z.object({
  type: z.string(),
  parameters: z
    .looseObject({
      required_approving_review_count: z.int().optional(),
      require_code_owner_review: z.boolean().optional(),
      dismiss_stale_reviews_on_push: z.boolean().optional(),
      require_last_push_approval: z.boolean().optional(),
    })
    .optional(),
});

const user = z.object({ login: z.string(), type: z.string().optional() }).nullish();

/** https://docs.github.com/en/rest/commits/commits#get-a-commit */
const commitAnswer = z.object({
  author: user,
  committer: user,
  commit: z.object({ verification: z.object({ verified: z.boolean(), reason: z.string() }).optional() }),
});

/** https://docs.github.com/en/rest/commits/commits#list-pull-requests-associated-with-a-commit */
const pullAnswer = z.object({
  number: z.int(),
  merged_at: z.string().nullish(),
  merge_commit_sha: z.string().nullish(),
  user,
  head: z.object({ sha: z.string() }),
});

/** https://docs.github.com/en/rest/pulls/reviews#list-reviews-for-a-pull-request */
const reviewAnswer = z.object({ user, state: z.string(), commit_id: z.string().nullish() });

/** https://docs.github.com/en/rest/actions/workflow-runs#list-workflow-runs-for-a-workflow */
const runsAnswer = z.object({
  workflow_runs: z.array(z.object({ updated_at: z.string(), event: z.string() })),
});

type Pull = z.infer<typeof pullAnswer>;
type Rule = z.infer<typeof ruleAnswer>;

/** States of a review that say what somebody thinks; a comment leaves an earlier approval as it was. */
const OPINIONS = new Set(['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED']);

/** GitHub's records over REST. */
export class RestRecords implements GitHubRecords {
  readonly #send: Send;
  readonly #repository: Repository;

  constructor(send: Send, repository: Repository) {
    this.#send = send;
    this.#repository = repository;
  }

  async defaultBranch(): Promise<string> {
    return readAnswer(await this.#send(this.#call('read the settings', '')), repositoryAnswer).default_branch;
  }

  async protection(branch: string): Promise<BranchProtection | undefined> {
    const rules = await allPages(
      this.#send,
      this.#call(`list the rules of ${branch}`, '/rules/branches/{branch}', { branch }),
      ruleAnswer,
    );
    const classic = await this.#classicProtection(branch);
    if (classic !== 'unreadable') return combined(classic, rules);
    // Only an administrator may read a classic protection; that there is none anyone may.
    const { protected: isProtected } = readAnswer(
      await this.#send(this.#call(`look at the branch ${branch}`, '/branches/{branch}', { branch })),
      branchAnswer,
    );
    const ofRules = combined(undefined, rules);
    return ofRules.pullRequest || !isProtected ? ofRules : undefined;
  }

  async #classicProtection(branch: string): Promise<z.infer<typeof protectionAnswer> | undefined | 'unreadable'> {
    const answer = await this.#send(
      this.#call(`read the protection of ${branch}`, '/branches/{branch}/protection', { branch }),
    );
    if (answer.status === 404) return /branch not protected/i.test(messageOf(answer.data)) ? undefined : 'unreadable';
    if (isRefusal(answer)) return 'unreadable';
    return readAnswer(answer, protectionAnswer);
  }

  async arrival(commit: string): Promise<Arrival> {
    const call = this.#call(`read commit ${commit}`, '/commits/{ref}', { ref: commit });
    const { author, committer, commit: details } = readAnswer(await this.#send(call), commitAnswer);
    const pull = await this.#pullOf(commit);
    const people = [author?.login, committer?.login].flatMap((login) => login ?? []);
    const { verified, reason } = details.verification ?? { verified: false, reason: 'unsigned' };
    return {
      pullRequest: pull?.number,
      approvedBy: pull ? await this.#approversOf(pull, people) : [],
      verified: reason === 'unsigned' ? undefined : verified,
    };
  }

  /** The pull request that brought a commit in: the one whose merge it is, else one that was merged with it. */
  async #pullOf(commit: string): Promise<Pull | undefined> {
    const call = this.#call(`list the pull requests of commit ${commit}`, '/commits/{commit_sha}/pulls', {
      commit_sha: commit,
    });
    const merged = (await allPages(this.#send, call, pullAnswer)).filter(
      ({ merged_at }) => typeof merged_at === 'string',
    );
    return merged.find(({ merge_commit_sha }) => merge_commit_sha === commit) ?? merged[0];
  }

  /** Whose last word on the last commit was an approval, and who did not write it. */
  async #approversOf({ number, user: opener, head }: Pull, people: readonly string[]): Promise<readonly string[]> {
    const at = { pull_number: number };
    const commits = await allPages(
      this.#send,
      this.#call(`list the commits of #${number}`, '/pulls/{pull_number}/commits', at),
      commitAnswer,
    );
    const reviews = await allPages(
      this.#send,
      this.#call(`list the reviews of #${number}`, '/pulls/{pull_number}/reviews', at),
      reviewAnswer,
    );
    const authors = commits.flatMap(({ author, committer }) => [author?.login, committer?.login]);
    const involved = new Set([opener?.login, ...people, ...authors]);
    const lastWord = new Map(
      reviews.flatMap((review) => (review.user && OPINIONS.has(review.state) ? [[review.user.login, review]] : [])),
    );
    return [...lastWord]
      .filter(([login, { user: who, state, commit_id }]) => {
        const counts = state === 'APPROVED' && commit_id === head.sha;
        return counts && who?.type !== 'Bot' && !involved.has(login);
      })
      .map(([login]) => login);
  }

  async lastScheduledRun(workflow: string): Promise<string | undefined> {
    const call = this.#call(`list the scheduled runs of ${workflow}`, '/actions/workflows/{workflow_id}/runs', {
      workflow_id: workflow,
      event: 'schedule',
      status: 'completed',
      per_page: 1,
    });
    return readAnswer(await this.#send(call), runsAnswer).workflow_runs[0]?.updated_at;
  }

  #call(what: string, path: string, parameters: Readonly<Record<string, unknown>> = {}): Call {
    const { owner, repo } = this.#repository;
    return {
      what: `${what} of ${owner}/${repo}`,
      method: 'GET',
      url: `/repos/{owner}/{repo}${path}`,
      parameters: { owner, repo, ...parameters },
    };
  }
}

/** No permission, and no limit that passes. */
function isRefusal(answer: Answer): boolean {
  return answer.status === 403 && !explain(answer).isLimit;
}

/** What both kinds of protection ask for together: each that is on has to be met. */
function combined(classic: z.infer<typeof protectionAnswer> | undefined, rules: readonly Rule[]): BranchProtection {
  const reviews = classic?.required_pull_request_reviews;
  const pulls = rules.filter(({ type }) => type === 'pull_request').map(({ parameters = {} }) => parameters);
  const count = (one: { readonly required_approving_review_count?: number | undefined }): number =>
    one.required_approving_review_count ?? 0;
  return {
    pullRequest: reviews !== undefined || pulls.length > 0,
    approvals: Math.max(0, ...(reviews ? [count(reviews)] : []), ...pulls.map(count)),
    codeOwners: reviews?.require_code_owner_reviews === true || pulls.some((one) => one.require_code_owner_review),
    dismissesStale:
      reviews?.dismiss_stale_reviews === true ||
      reviews?.require_last_push_approval === true ||
      pulls.some((one) => one.dismiss_stale_reviews_on_push || one.require_last_push_approval),
    bindsAdmins: pulls.length > 0 ? undefined : classic?.enforce_admins?.enabled === true,
    forcePush:
      !rules.some(({ type }) => type === 'non_fast_forward') &&
      (classic === undefined || classic.allow_force_pushes?.enabled === true),
  };
}
