import type { PlainDate } from '../calendar/plain-date.ts';
import { GitHubError } from '../model/errors.ts';
import type { Report } from '../model/report.ts';
import { markedDuplicate, readMemory } from '../plan/issue-body.ts';
import {
  type IssueAction,
  type IssuePlan,
  type IssuePlanOptions,
  loginsToCheck,
  planIssues,
  type Saying,
  sayDuplicate,
} from '../plan/issue-plan.ts';
import { readMarker, scopeWord, writeMarker } from '../plan/marker.ts';
import { readTask } from '../plan/task-issue.ts';
import { planTasks, taskOwners } from '../plan/task-plan.ts';
import type { Files } from '../ports/files.ts';
import type { GitHub, Issue } from '../ports/github.ts';
import type { Obligation } from '../records/obligation.ts';
import type { LinkTarget } from '../render/markdown.ts';

export interface IssuesOutcome {
  readonly opened: readonly Issue[];
  readonly reopened: readonly Issue[];
  readonly updated: readonly Issue[];
  readonly closed: readonly Issue[];
  readonly deferred: readonly string[];
  readonly kept: IssuePlan['kept'];
  /** What was planned and could not be done, each with its reason; a later run does it. */
  readonly failed: readonly Failure[];
}

export interface Failure {
  readonly what: string;
  readonly error: GitHubError;
}

export interface PublishIssuesOptions {
  readonly report: Report;
  /** The checked folder in the repository: `''` or `folder/`. */
  readonly scope: string;
  /** The duties whose occurrences get issues of their own: scheduled tasks. Left out: tasks are kept in records. */
  readonly tasks?: readonly Obligation[] | undefined;
  readonly labels: readonly string[];
  readonly maxNewIssues: number;
  readonly link: LinkTarget | undefined;
  readonly rulesOn: ReadonlySet<string>;
  readonly files: Files;
  /** RFC 3339 instant at or before the start of this run: issues touched since are listed again before one is created. */
  readonly startedAt: string;
}

const SAYING = 'says';

/**
 * Makes the issues match the findings. One action that fails does not keep the others from being done; a creation is
 * sent once, after looking again whether another run was faster, and looked at afterwards for a twin.
 */
export async function publishIssues(github: GitHub, options: PublishIssuesOptions): Promise<IssuesOutcome> {
  const author = await github.identity();
  const existing = await github.issues();
  const authors = [author];
  const scope = scopeWord(options.scope);
  const fileExists = await lookUp(options.files, existing);
  const common = { report: options.report, existing, authors, scope, fileExists };
  const owners = options.tasks ? taskOwners({ obligations: options.tasks }) : [];
  const assignable = await askAssignable(github, [...new Set([...loginsToCheck(common), ...owners])]);
  const plan = planAll({ ...options, ...common, assignable });
  const outcome = new Outcome(plan);
  if (plan.actions.some((action) => action.kind === 'open'))
    await outcome.attempt('the labels', () => ensureLabels(github, options.labels));
  for (const action of plan.actions)
    await outcome.attempt(nameOf(action), () =>
      apply(github, action, { author, scope, startedAt: options.startedAt, outcome }),
    );
  return outcome.result();
}

/** Tasks come after nonconformities where no more issues may be opened. */
function planAll(options: IssuePlanOptions & { readonly tasks?: readonly Obligation[] | undefined }): IssuePlan {
  const plan = planIssues(options);
  if (!options.tasks) return plan;
  const opened = plan.actions.filter(({ kind }) => kind === 'open').length;
  const { today } = options.report;
  const maxNewIssues = Math.max(0, options.maxNewIssues - opened);
  const tasks = planTasks({ ...options, obligations: options.tasks, today: today as PlainDate, maxNewIssues });
  return {
    ...plan,
    actions: [...plan.actions, ...tasks.actions],
    deferred: [...plan.deferred, ...tasks.deferred],
  };
}

class Outcome {
  private readonly plan: IssuePlan;
  private readonly issues: Record<'open' | 'reopen' | 'update' | 'close', Issue[]> = {
    open: [],
    reopen: [],
    update: [],
    close: [],
  };
  private readonly failed: Failure[] = [];

  constructor(plan: IssuePlan) {
    this.plan = plan;
  }

  did(kind: IssueAction['kind'], issue: Issue): void {
    this.issues[kind].push(issue);
  }

  async attempt(what: string, action: () => Promise<void>): Promise<void> {
    try {
      await action();
    } catch (error) {
      if (!(error instanceof GitHubError)) throw error;
      this.failed.push({ what, error });
    }
  }

  result(): IssuesOutcome {
    const { open, reopen, update, close } = this.issues;
    return {
      opened: open,
      reopened: reopen,
      updated: update,
      closed: close,
      deferred: this.plan.deferred,
      kept: this.plan.kept,
      failed: this.failed,
    };
  }
}

function nameOf(action: IssueAction): string {
  return action.kind === 'open'
    ? `opening "${action.issue.title}"`
    : `${action.kind === 'update' ? 'updating' : action.kind === 'close' ? 'closing' : 'reopening'} #${action.number}`;
}

async function askAssignable(
  github: GitHub,
  logins: readonly string[],
): Promise<(login: string) => boolean | undefined> {
  const answers = new Map<string, boolean>();
  for (const login of logins) answers.set(login, await github.isAssignable(login));
  return (login) => answers.get(login);
}

/** Whether the documents of Holdfast's issues are still on disk. */
async function lookUp(files: Files, issues: readonly Issue[]): Promise<(path: string) => boolean> {
  const paths = issues.flatMap((issue) => readMemory(issue.body)?.path ?? []);
  const there = await files.existing([...new Set(paths)]);
  return (path) => there.has(path);
}

async function ensureLabels(github: GitHub, labels: readonly string[]): Promise<void> {
  for (const label of labels) await github.ensureLabel(label);
}

interface ApplyContext {
  readonly author: string;
  readonly scope: string;
  readonly startedAt: string;
  readonly outcome: Outcome;
}

async function apply(github: GitHub, action: IssueAction, context: ApplyContext): Promise<void> {
  if (action.kind === 'open') return open(github, action, context);
  // What is said comes first: a run that dies in between finds its own words again and goes on with the change.
  for (const saying of action.say) await sayOnce(github, action.number, saying, context.author);
  context.outcome.did(action.kind, await github.updateIssue(action.number, action.patch));
}

async function sayOnce(github: GitHub, number: number, saying: Saying, author: string): Promise<void> {
  const comments = await github.comments(number);
  const said = comments.some(
    (comment) => comment.author === author && readMarker(SAYING, comment.body)?.['key'] === saying.key,
  );
  if (!said) await github.createComment(number, `${writeMarker(SAYING, { key: saying.key })}\n${saying.text}`);
}

async function open(
  github: GitHub,
  action: IssueAction & { readonly kind: 'open' },
  context: ApplyContext,
): Promise<void> {
  const isTwin = (issue: Issue): boolean => {
    const memory = readMemory(issue.body) ?? readTask(issue.body);
    const isOurs = issue.author === context.author && memory?.scope === context.scope;
    return isOurs && issue.state === 'open' && memory.fingerprint === action.fingerprint;
  };
  const recent = (): Promise<readonly Issue[]> => github.issues({ since: context.startedAt });
  if ((await recent()).some(isTwin)) return;
  const created = await github.createIssue(action.issue);
  const twins = (await recent()).filter((issue) => isTwin(issue) && issue.number !== created.number);
  const [older] = twins.filter((issue) => issue.number < created.number);
  if (!older) {
    context.outcome.did('open', created);
    return;
  }
  // Another run was faster by a moment. The older issue stays, on both sides of the race.
  await sayOnce(github, created.number, sayDuplicate(older.number), context.author);
  await github.updateIssue(created.number, {
    body: markedDuplicate(created.body),
    state: 'closed',
    stateReason: 'not_planned',
  });
}
