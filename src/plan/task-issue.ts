import { isoDate, type PlainDate } from '../calendar/plain-date.ts';
import { fingerprint } from '../engine/fingerprint.ts';
import { given } from '../model/fact.ts';
import type { Issue } from '../ports/github.ts';
import type { ClosedTask } from '../records/closed-task.ts';
import { ownersOf } from '../records/entry.ts';
import { derivationOf, type Obligation } from '../records/obligation.ts';
import { clip, codeSpan, markdownMessage, markdownText, oneLine, urlPath } from '../render/escape.ts';
import { ISSUE_TITLE_MAX_CHARS } from '../render/limits.ts';
import type { LinkTarget } from '../render/markdown.ts';
import { brief } from '../render/words.ts';
import { BELOW, withoutMentions } from './issue-body.ts';
import { readMarker, writeMarker } from './marker.ts';

const KIND = 'task';

/** One occurrence of a scheduled procedure, as its issue remembers it. */
export interface TaskMemory {
  /** Tells occurrences apart. */
  readonly fingerprint: string;
  /** The id of the procedure. */
  readonly procedure: string;
  readonly due: PlainDate;
  readonly scope: string;
}

/** The occurrence that an obligation is about; `undefined` for a procedure without an id, or an occurrence without a day. */
export function occurrenceOf({ entry, due, kind }: Obligation, scope: string): TaskMemory | undefined {
  const procedure = given(entry.id);
  return kind === 'task' && procedure !== undefined && due !== undefined
    ? taskMemory(procedure, due, scope)
    : undefined;
}

function taskMemory(procedure: string, due: PlainDate, scope: string): TaskMemory {
  return { fingerprint: fingerprint(KIND, procedure, due), procedure, due, scope };
}

/** `Access review (PRO-04) · due 2026-10-15`. */
export function taskTitle({ entry, due }: Obligation): string {
  const [title, id] = [given(entry.title), given(entry.id)].map((text) => (text === undefined ? '' : oneLine(text)));
  const name = title === '' || title === id ? id : `${title} (${id})`;
  return clip(withoutMentions(`${name} · due ${due}`), ISSUE_TITLE_MAX_CHARS);
}

/** The body of a new issue for an occurrence. Nothing renews it: what people write and tick in it is theirs. */
export function taskBody(duty: Obligation, memory: TaskMemory, link: LinkTarget | undefined): string {
  const { entry } = duty;
  const path = codeSpan(entry.path);
  const where = link ? `[${path}](${link.repositoryUrl}/blob/HEAD/${urlPath(link.prefix + entry.path)})` : path;
  const title = given(entry.title);
  const owners = ownersOf(entry).map(({ text }) => text);
  const rows: readonly (readonly [string, string])[] = [
    ['Procedure', `${title === undefined ? '' : `${markdownText(brief(title))}, `}${where}`],
    ['Due', `${memory.due} (${markdownMessage(derivationOf(duty))})`],
    ['Owner', owners.length === 0 ? 'nobody' : codeSpan(brief(owners.join(', ')))],
  ];
  const { procedure, due, scope } = memory;
  return [
    writeMarker(KIND, { procedure: encodeURIComponent(procedure), due, scope }),
    '| | |',
    '| - | - |',
    ...rows.map(([name, value]) => `| ${name} | ${value} |`),
    '',
    '- [ ] Carried out as the procedure says',
    '- [ ] Evidence linked below: what was looked at, what was found',
    '',
    'Close this issue as completed when it is done: the closed issue is the record (8.1). An occurrence that is left out gets a',
    'record of type `task` with `status: skipped` and the reason.',
    '',
    BELOW,
    '',
  ].join('\n');
}

/** What an issue remembers, or `undefined` when it is no task. It counts only where Holdfast is the issue's author. */
export function readTask(body: string): TaskMemory | undefined {
  const fields = readMarker(KIND, body);
  const due = isoDate(fields?.['due'] ?? '');
  if (!fields || due === undefined) return undefined;
  return taskMemory(decode(fields['procedure'] ?? ''), due, fields['scope'] ?? '');
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The occurrences that closed issues discharge. One that was closed as not planned was not carried out. */
export function closedTasks(
  issues: readonly Issue[],
  authors: readonly string[],
  scope: string,
): readonly ClosedTask[] {
  return issues.flatMap((issue) => {
    const isDone = issue.state === 'closed' && issue.stateReason !== 'not_planned' && authors.includes(issue.author);
    const task = isDone ? readTask(issue.body) : undefined;
    return task?.scope === scope ? [{ procedure: task.procedure, due: task.due, issue: issue.number }] : [];
  });
}
