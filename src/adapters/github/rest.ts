import type * as z from 'zod';
import type { BaseTree } from '../../ports/base.ts';
import type { Comment, Issue, IssuePatch, NewIssue } from '../../ports/github.ts';
import type { GitHubClient, GitHubRecords } from '../../ports/github-records.ts';
import { commentAnswer, issueAnswer, labelAnswer, userAnswer } from './answers.ts';
import { baseTree, type Repository } from './base-tree.ts';
import { type Call, type Request, type Send, sendThrough } from './exchange.ts';
import { explain, unreadable } from './explain.ts';
import { messageOf } from './limits.ts';
import { allPages } from './pages.ts';
import { type Pace, patiently, WRITE_PAUSE_MS } from './patience.ts';
import { readAnswer } from './read-answer.ts';
import { RestRecords } from './records.ts';
import { following } from './redirects.ts';

export interface RestOptions extends Repository, Partial<Pace> {
  /** The client's `request`: Octokit's, or the one that @actions/github gives. */
  readonly request: Request;
  /** Who writes when the token cannot say so itself. The token of a workflow writes as `github-actions[bot]`. */
  readonly actor?: string;
}

const WORKFLOW_ACTOR = 'github-actions[bot]';

/** Letters, digits, hyphens, the underscore of managed users, and the suffix of apps. */
const LOGIN = /^[a-z\d_-]+(?:\[bot\])?$/i;

/** The `GitHub` port over REST, by whichever client. Every method rejects with `GitHubError` and nothing else. */
export class RestGitHub implements GitHubClient {
  readonly #send: Send;
  readonly #repository: Repository;
  readonly #actor: string;

  constructor({ owner, repo, request, actor = WORKFLOW_ACTOR, ...pace }: RestOptions) {
    this.#repository = { owner, repo };
    this.#actor = actor;
    this.#send = patiently(following(sendThrough(request)), {
      sleep: pace.sleep ?? sleep,
      now: pace.now ?? Date.now,
      writePauseMs: pace.writePauseMs ?? WRITE_PAUSE_MS,
    });
  }

  /** What the repository has on record, over the same client. */
  get records(): GitHubRecords {
    return new RestRecords(this.#send, this.#repository);
  }

  async identity(): Promise<string> {
    const answer = await this.#send({ what: 'find out who the token belongs to', method: 'GET', url: '/user' });
    // An installation's token (a workflow's is one) is nobody's: https://docs.github.com/en/rest/users/users
    if (answer.status === 403 && /resource not accessible by integration/i.test(messageOf(answer.data))) {
      return this.#actor;
    }
    return readAnswer(answer, userAnswer).login;
  }

  comments(number: number): Promise<readonly Comment[]> {
    const call = this.#call(`list the comments of #${number}`, 'GET', '/issues/{issue_number}/comments', {
      issue_number: number,
    });
    return allPages(this.#send, call, commentAnswer);
  }

  createComment(number: number, body: string): Promise<Comment> {
    const parameters = { issue_number: number, body };
    return this.#ask(
      this.#call(`comment on #${number}`, 'POST', '/issues/{issue_number}/comments', parameters),
      commentAnswer,
    );
  }

  updateComment(id: number, body: string): Promise<Comment> {
    const parameters = { comment_id: id, body };
    return this.#ask(
      this.#call(`update comment ${id}`, 'PATCH', '/issues/comments/{comment_id}', parameters),
      commentAnswer,
    );
  }

  async issues({ since }: { readonly since?: string } = {}): Promise<readonly Issue[]> {
    // Oldest first: an issue that someone opens meanwhile lands on the last page and pushes none across a page's edge.
    const parameters = { state: 'all', sort: 'created', direction: 'asc', ...(since !== undefined && { since }) };
    const entries = await allPages(
      this.#send,
      this.#call('list the issues', 'GET', '/issues', parameters),
      issueAnswer,
    );
    return entries.filter(({ isPullRequest }) => !isPullRequest).map(({ issue }) => issue);
  }

  async createIssue({ title, body, labels, assignees }: NewIssue): Promise<Issue> {
    const parameters = { title, body, labels, assignees };
    const created = await this.#ask(
      this.#call(`open the issue "${title}"`, 'POST', '/issues', parameters),
      issueAnswer,
    );
    return created.issue;
  }

  async updateIssue(number: number, patch: IssuePatch): Promise<Issue> {
    const { stateReason, ...rest } = patch;
    const parameters = {
      issue_number: number,
      ...rest,
      ...(stateReason !== undefined && { state_reason: stateReason }),
    };
    const updated = await this.#ask(
      this.#call(`update #${number}`, 'PATCH', '/issues/{issue_number}', parameters),
      issueAnswer,
    );
    return updated.issue;
  }

  async isAssignable(login: string): Promise<boolean> {
    // What cannot be a login must not shape the address: `..` would ask about the repository, and be answered.
    if (!LOGIN.test(login)) return false;
    const call = this.#call(`check whether @${login} can be assigned`, 'GET', '/assignees/{assignee}', {
      assignee: login,
    });
    const answer = await this.#send(call);
    // GitHub answers no other way: 204 when the login can be assigned, "otherwise a `404` status code is returned"
    // (docs.github.com/en/rest/issues/assignees#check-if-a-user-can-be-assigned).
    if (answer.status === 204) return true;
    if (answer.status === 404) return false;
    throw answer.status < 300 ? unreadable(answer) : explain(answer);
  }

  async ensureLabel(name: string): Promise<void> {
    const found = await this.#send(this.#call(`look for the label "${name}"`, 'GET', '/labels/{name}', { name }));
    if (found.status !== 404) {
      readAnswer(found, labelAnswer);
      return;
    }
    const created = await this.#send(this.#call(`create the label "${name}"`, 'POST', '/labels', { name }));
    // Another run was faster, which is as good.
    if (created.status === 422 && JSON.stringify(created.data).includes('already_exists')) return;
    readAnswer(created, labelAnswer);
  }

  base(baseRef: string, headRef: string, prefix: string): Promise<BaseTree> {
    return baseTree((call, shape) => this.#ask(call, shape), this.#repository, { baseRef, headRef }, prefix);
  }

  #call(what: string, method: Call['method'], path: string, parameters: Readonly<Record<string, unknown>>): Call {
    const { owner, repo } = this.#repository;
    const url = `/repos/{owner}/{repo}${path}`;
    return { what: `${what} in ${owner}/${repo}`, method, url, parameters: { owner, repo, ...parameters } };
  }

  async #ask<T>(call: Call, shape: z.ZodType<T>): Promise<T> {
    return readAnswer(await this.#send(call), shape);
  }
}

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}
