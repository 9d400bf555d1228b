import type { BaseTree } from '../../ports/base.ts';
import type { Comment, GitHub, Issue, IssuePatch, NewIssue } from '../../ports/github.ts';
import { knownBlobs, type MemoryBase, memoryTree } from './base.ts';
import { type FaultOptions, type FaultPoint, Faults, type Operation } from './faults.ts';
import { readOnlyRefusal, refusal, refuseTexts } from './refusals.ts';

export interface MemoryOptions {
  /** Who the token belongs to. */
  readonly login?: string;
  /** Refuses every write with 403, as the token of a pull request from a fork does. */
  readonly readOnly?: boolean;
  /** Who can be assigned, in the spelling that GitHub answers with. */
  readonly assignable?: readonly string[];
  readonly labels?: readonly string[];
  readonly base?: MemoryBase;
  readonly owner?: string;
  readonly repo?: string;
}

interface Thread extends Issue {
  readonly isPullRequest: boolean;
  /** Milliseconds since 1970, on the twin's own clock. */
  readonly updatedAt: number;
}

/** What every view of the same repository shares. */
interface State {
  readonly owner: string;
  readonly repo: string;
  readonly assignable: readonly string[];
  readonly base: MemoryBase | undefined;
  readonly threads: Map<number, Thread>;
  readonly comments: Map<number, Comment & { readonly thread: number }>;
  readonly labels: string[];
  readonly faults: Faults;
  /** Every write takes a second, so that "touched since" can be told without a real clock. */
  now: number;
  lastId: number;
}

const EPOCH = Date.UTC(2026, 0, 1);

/** GitHub in memory, for tests: the same answers and the same refusals, no network, faults on demand. */
export class MemoryGitHub implements GitHub {
  readonly #login: string;
  readonly #readOnly: boolean;
  readonly #state: State;

  constructor(options: MemoryOptions = {}, state?: State) {
    this.#login = options.login ?? 'github-actions[bot]';
    this.#readOnly = options.readOnly ?? false;
    this.#state = state ?? {
      owner: options.owner ?? 'acme',
      repo: options.repo ?? 'policies',
      assignable: options.assignable ?? [],
      base: options.base,
      threads: new Map(),
      comments: new Map(),
      labels: [...(options.labels ?? [])],
      faults: new Faults(),
      now: EPOCH,
      lastId: 0,
    };
  }

  /** The same repository, seen and written by someone else. */
  as(login: string, options: { readonly readOnly?: boolean } = {}): MemoryGitHub {
    return new MemoryGitHub({ ...options, login }, this.#state);
  }

  /**
   * Makes the nth coming call of an operation fail, before its effect or after it: a run that is killed in between.
   * `'write'` and `'read'` count all writes, or all reads, together.
   */
  failOn(point: FaultPoint, nth = 1, options: FaultOptions = {}): void {
    this.#state.faults.plan(point, nth, options);
  }

  /** How many calls were made so far, by all views; those that failed are counted too. */
  get counts(): { readonly reads: number; readonly writes: number } {
    return this.#state.faults.counts;
  }

  /** All calls so far, in order. */
  get calls(): readonly Operation[] {
    return this.#state.faults.calls;
  }

  /** The labels of the repository. */
  get labels(): readonly string[] {
    return [...this.#state.labels];
  }

  /** An RFC 3339 instant later than everything that happened so far and not later than what comes next. */
  get instant(): string {
    this.#state.now += 1000;
    return new Date(this.#state.now).toISOString().replace('.000Z', 'Z');
  }

  /** Opens a pull request, which holds comments and shares the numbers of the issues. */
  openPullRequest(title: string): number {
    return this.#openThread({ title, body: '', labels: [], assignees: [] }, true).number;
  }

  identity(): Promise<string> {
    return this.#run('identity', 'read', () => this.#login);
  }

  comments(number: number): Promise<readonly Comment[]> {
    return this.#run('comments', 'read', () => {
      this.#thread(number);
      return [...this.#state.comments.values()].filter(({ thread }) => thread === number).map(withoutThread);
    });
  }

  createComment(number: number, body: string): Promise<Comment> {
    return this.#run('createComment', 'write', () => {
      const thread = this.#thread(number);
      refuseTexts({ body });
      if (body.trim() === '') throw refusal('comment', 422, { field: 'body', code: 'missing_field' });
      this.#touch(thread);
      const id = this.#nextId();
      const url = `${this.#page('issues', number)}#issuecomment-${id}`;
      const comment = { id, author: this.#login, body, url, thread: number };
      this.#state.comments.set(id, comment);
      return withoutThread(comment);
    });
  }

  updateComment(id: number, body: string): Promise<Comment> {
    return this.#run('updateComment', 'write', () => {
      const comment = this.#state.comments.get(id);
      if (comment === undefined) throw refusal(`update comment ${id}`, 404);
      refuseTexts({ body });
      const updated = { ...comment, body };
      this.#state.comments.set(id, updated);
      return withoutThread(updated);
    });
  }

  issues({ since }: { readonly since?: string } = {}): Promise<readonly Issue[]> {
    return this.#run('issues', 'read', () => {
      const from = since === undefined ? Number.NEGATIVE_INFINITY : Date.parse(since);
      return [...this.#state.threads.values()]
        .filter(({ isPullRequest, updatedAt }) => !isPullRequest && updatedAt >= from)
        .map(asIssue);
    });
  }

  createIssue(issue: NewIssue): Promise<Issue> {
    return this.#run('createIssue', 'write', () => {
      this.#refuse(issue);
      return asIssue(this.#openThread(issue, false));
    });
  }

  updateIssue(number: number, patch: IssuePatch): Promise<Issue> {
    return this.#run('updateIssue', 'write', () => {
      const before = this.#thread(number);
      this.#refuse(patch);
      const assignees = patch.assignees === undefined ? before.assignees : this.#canonical(patch.assignees);
      const after = {
        ...before,
        title: patch.title ?? before.title,
        body: patch.body ?? before.body,
        assignees,
        ...stateAfter(before, patch),
      };
      return asIssue(this.#touch(after));
    });
  }

  isAssignable(login: string): Promise<boolean> {
    return this.#run('isAssignable', 'read', () => this.#assignee(login) !== undefined);
  }

  ensureLabel(name: string): Promise<void> {
    // Looking for a label that is there changes nothing, on GitHub and here.
    return this.#run('ensureLabel', this.#findLabel(name) === undefined ? 'write' : 'read', () => {
      this.#label(name);
    });
  }

  base(baseRef: string, headRef: string, prefix: string): Promise<BaseTree> {
    return this.#run('base', 'read', () => {
      const base = this.#state.base;
      const missing = [baseRef, headRef].some((ref) => base?.refs !== undefined && !base.refs.includes(ref));
      if (base === undefined || missing) throw refusal(`compare ${baseRef} with ${headRef}`, 404);
      return {
        ...memoryTree(base, prefix),
        read: (ids) => this.#run('readBlobs', 'read', () => knownBlobs(base, ids)),
      };
    });
  }

  /** Nothing is answered at once, so that whoever forgets an `await` is found out; and no exception is synchronous. */
  async #run<T>(operation: Operation, kind: 'read' | 'write', effect: () => T): Promise<T> {
    await Promise.resolve();
    const fault = this.#state.faults.next(operation, kind);
    if (fault?.when === 'before') throw fault.error;
    if (kind === 'write' && this.#readOnly) throw readOnlyRefusal(operation);
    const result = effect();
    if (fault?.when === 'after') throw fault.error;
    return result;
  }

  #openThread({ title, body, labels, assignees }: NewIssue, isPullRequest: boolean): Thread {
    const number = this.#state.threads.size + 1;
    return this.#touch({
      number,
      author: this.#login,
      title: title.trim(),
      body,
      state: 'open',
      stateReason: null,
      labels: [...new Set(labels.map((name) => this.#label(name)))],
      assignees: this.#canonical(assignees),
      url: this.#page(isPullRequest ? 'pull' : 'issues', number),
      isPullRequest,
      updatedAt: 0,
    });
  }

  #touch(thread: Thread): Thread {
    this.#state.now += 1000;
    const touched = { ...thread, updatedAt: this.#state.now };
    this.#state.threads.set(thread.number, touched);
    return touched;
  }

  #thread(number: number): Thread {
    const thread = this.#state.threads.get(number);
    if (thread === undefined) throw refusal(`find #${number}`, 404);
    return thread;
  }

  /** GitHub compares the names of labels without regard to case. */
  #findLabel(name: string): string | undefined {
    return this.#state.labels.find((label) => label.toLowerCase() === name.toLowerCase());
  }

  #label(name: string): string {
    const known = this.#findLabel(name);
    if (known === undefined) this.#state.labels.push(name);
    return known ?? name;
  }

  #refuse({ title, body, assignees = [] }: Partial<NewIssue> | IssuePatch): void {
    refuseTexts({ title, body });
    const stranger = assignees.find((login) => this.#assignee(login) === undefined);
    if (stranger !== undefined) throw refusal('write', 422, { field: 'assignees', code: 'invalid', value: stranger });
  }

  #assignee(login: string): string | undefined {
    return this.#state.assignable.find((known) => known.toLowerCase() === login.toLowerCase());
  }

  #canonical(logins: readonly string[]): readonly string[] {
    return [...new Set(logins.map((login) => this.#assignee(login) ?? login))];
  }

  #nextId(): number {
    this.#state.lastId += 1;
    return this.#state.lastId;
  }

  #page(kind: 'issues' | 'pull', number: number): string {
    return `https://github.com/${this.#state.owner}/${this.#state.repo}/${kind}/${number}`;
  }
}

function asIssue({ isPullRequest: _, updatedAt: __, ...issue }: Thread): Issue {
  return issue;
}

function withoutThread({ thread: _, ...comment }: Comment & { readonly thread: number }): Comment {
  return comment;
}

/** GitHub ignores a reason that comes without a change of state: https://docs.github.com/en/rest/issues/issues */
function stateAfter(before: Thread, patch: IssuePatch): Pick<Thread, 'state' | 'stateReason'> {
  if (patch.state === undefined || patch.state === before.state) {
    return { state: before.state, stateReason: before.stateReason };
  }
  return {
    state: patch.state,
    stateReason: patch.stateReason ?? (patch.state === 'closed' ? 'completed' : 'reopened'),
  };
}
