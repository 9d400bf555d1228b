import { interval } from '../calendar/interval.ts';
import { addInterval, type PlainDate } from '../calendar/plain-date.ts';
import type { Issue } from '../ports/github.ts';
import { ownersOf } from '../records/entry.ts';
import type { Obligation } from '../records/obligation.ts';
import { ASSIGNEES_MAX } from '../render/limits.ts';
import type { LinkTarget } from '../render/markdown.ts';
import type { IssueAction, IssuePlan } from './issue-plan.ts';
import { occurrenceOf, readTask, type TaskMemory, taskBody, taskTitle } from './task-issue.ts';

/** How long before its day an occurrence gets its issue. */
const LEAD = interval({ days: 14 });

export interface TaskPlanOptions {
  readonly today: PlainDate;
  /** All duties of the ISMS; those of another kind are left alone. */
  readonly obligations: readonly Obligation[];
  /** All issues of the repository, open and closed. */
  readonly existing: readonly Issue[];
  readonly authors: readonly string[];
  /** The checked folder, as `scopeWord` writes it. */
  readonly scope: string;
  readonly labels: readonly string[];
  readonly maxNewIssues: number;
  readonly link: LinkTarget | undefined;
  readonly assignable: (login: string) => boolean | undefined;
}

/**
 * An issue for each occurrence that is owed, from two weeks before its day; and the end of those that nobody owes any
 * more. Empty when all is as it should be.
 */
export function planTasks(options: TaskPlanOptions): Pick<IssuePlan, 'actions' | 'deferred'> {
  const { today, scope } = options;
  const soon = addInterval(today, LEAD);
  const owed = options.obligations.flatMap((duty) => {
    const task = occurrenceOf(duty, scope);
    return task && task.due <= soon ? [{ duty, task }] : [];
  });
  const known = options.existing.flatMap((issue) => {
    const task = options.authors.includes(issue.author) ? readTask(issue.body) : undefined;
    return task?.scope === scope ? [{ issue, task }] : [];
  });
  const names = new Set(known.map(({ task }) => task.fingerprint));
  const missing = owed.filter(({ task }) => !names.has(task.fingerprint));
  const stillOwed = new Set(owed.map(({ task }) => task.fingerprint));
  const ended = known.filter(({ issue, task }) => issue.state === 'open' && !stillOwed.has(task.fingerprint));
  return {
    actions: [
      ...ended.map(({ issue }) => endOf(issue, today)),
      ...missing.slice(0, options.maxNewIssues).map(({ duty, task }) => opening(duty, task, options)),
    ],
    deferred: missing.slice(options.maxNewIssues).map(({ duty }) => taskTitle(duty)),
  };
}

/** Logins that have to be asked for before an issue can be assigned. */
export function taskOwners({ obligations }: Pick<TaskPlanOptions, 'obligations'>): readonly string[] {
  return [...new Set(obligations.filter(({ kind }) => kind === 'task').flatMap(loginsOf))];
}

function loginsOf({ entry }: Obligation): readonly string[] {
  return ownersOf(entry).flatMap((owner) => (owner.kind === 'user' ? [owner.login] : []));
}

function opening(duty: Obligation, task: TaskMemory, options: TaskPlanOptions): IssueAction {
  const assignees = loginsOf(duty).filter((login) => options.assignable(login) ?? false);
  return {
    kind: 'open',
    fingerprint: task.fingerprint,
    issue: {
      title: taskTitle(duty),
      body: taskBody(duty, task, options.link),
      labels: options.labels,
      assignees: assignees.slice(0, ASSIGNEES_MAX),
    },
  };
}

function endOf(issue: Issue, today: PlainDate): IssueAction {
  const why = 'a record discharges it, or the procedure does not ask for it any more';
  return {
    kind: 'close',
    number: issue.number,
    title: issue.title,
    why,
    patch: { state: 'closed', stateReason: 'not_planned' },
    say: [{ key: 'task-ended', text: `Closed as of ${today}: ${why}.` }],
  };
}
