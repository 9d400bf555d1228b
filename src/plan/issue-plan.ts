import { parseOwners } from '../documents/values/owner.ts';
import type { Finding } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import type { Issue, IssuePatch, NewIssue } from '../ports/github.ts';
import { markdownText } from '../render/escape.ts';
import { ASSIGNEES_MAX } from '../render/limits.ts';
import type { LinkTarget } from '../render/markdown.ts';
import {
  type IssueMemory,
  isDuplicate,
  issueTitle,
  markedDuplicate,
  newIssueBody,
  readMemory,
  renewedBody,
  titleHashOf,
} from './issue-body.ts';
import { reachedEscalations } from './steps.ts';

/** A comment that is to be made once, whatever happens: `key` is looked for among the comments before it is posted. */
export interface Saying {
  readonly key: string;
  readonly text: string;
}

export type IssueAction =
  | { readonly kind: 'open'; readonly fingerprint: string; readonly issue: NewIssue }
  | {
      readonly kind: 'update' | 'reopen' | 'close';
      readonly number: number;
      readonly title: string;
      readonly why: string;
      readonly patch: IssuePatch;
      readonly say: readonly Saying[];
    };

export interface IssuePlan {
  readonly actions: readonly IssueAction[];
  /** Titles of issues that are due and wait for a later run, because this one may open no more. */
  readonly deferred: readonly string[];
  /** Issues left open although their finding is not there, with the reason. */
  readonly kept: readonly { readonly number: number; readonly title: string; readonly why: string }[];
}

export interface IssuePlanOptions {
  readonly report: Report;
  /** All issues of the repository, open and closed. */
  readonly existing: readonly Issue[];
  /** Logins whose issues are Holdfast's own. */
  readonly authors: readonly string[];
  /** The checked folder, as `scopeWord` writes it. */
  readonly scope: string;
  readonly labels: readonly string[];
  readonly maxNewIssues: number;
  readonly link: LinkTarget | undefined;
  /** Whether a login can be assigned; `undefined` when nobody asked. */
  readonly assignable: (login: string) => boolean | undefined;
  /** Names of the rules that ran. */
  readonly rulesOn: ReadonlySet<string>;
  /** Whether the file is still there. */
  readonly fileExists: (path: string) => boolean;
}

interface Ours {
  readonly issue: Issue;
  readonly memory: IssueMemory;
}

/** What has to happen to the issues so that each finding that needs one has exactly one. Empty when all is as it should be. */
export function planIssues(options: IssuePlanOptions): IssuePlan {
  const ours = ownIssues(options);
  const wanted = options.report.findings.filter((finding) => finding.needsIssue);
  const actions: IssueAction[] = [];
  const missing: Finding[] = [];
  const claimed = new Set<number>();
  for (const finding of wanted) {
    const names = [finding.fingerprint, ...finding.formerFingerprints];
    const same = ours.filter(({ memory, issue }) => names.includes(memory.fingerprint) && !claimed.has(issue.number));
    const [first, ...duplicates] = preferred(same);
    for (const { issue } of same) claimed.add(issue.number);
    if (!first) missing.push(finding);
    else
      actions.push(
        ...bringUpToDate(first, finding, options),
        ...duplicates.flatMap((ours) => closeDuplicate(ours, first)),
      );
  }
  const open = missing.slice(0, options.maxNewIssues).map((finding) => openIssue(finding, options));
  const orphans = ours.filter(({ issue }) => issue.state === 'open' && !claimed.has(issue.number));
  const ended = orphans.map((orphan) => ({ orphan, end: endOf(orphan, options) }));
  return {
    actions: [
      ...actions,
      ...ended.flatMap(({ orphan, end }) => ('closed' in end ? [closeIssue(orphan, end.closed, options)] : [])),
      ...open,
    ],
    deferred: missing.slice(options.maxNewIssues).map(issueTitle),
    kept: ended.flatMap(({ orphan, end }) =>
      'kept' in end ? [{ number: orphan.issue.number, title: orphan.issue.title, why: end.kept }] : [],
    ),
  };
}

/** Logins of owners that have to be asked for: of findings without an issue, or whose issue was assigned to others. */
export function loginsToCheck(
  options: Pick<IssuePlanOptions, 'report' | 'existing' | 'authors' | 'scope'>,
): readonly string[] {
  const ours = ownIssues(options);
  const logins = options.report.findings
    .filter((finding) => finding.needsIssue)
    .flatMap((finding) => {
      const names = [finding.fingerprint, ...finding.formerFingerprints];
      const known = ours.find(({ memory }) => names.includes(memory.fingerprint));
      const wanted = ownersOf(finding).logins;
      return known &&
        wanted.every((login) => known.memory.assigned.includes(login) || known.memory.assigned.includes(`not:${login}`))
        ? []
        : wanted;
    });
  return [...new Set(logins)];
}

function ownIssues({
  existing,
  authors,
  scope,
}: Pick<IssuePlanOptions, 'existing' | 'authors' | 'scope'>): readonly Ours[] {
  return existing.flatMap((issue) => {
    const memory = authors.includes(issue.author) ? readMemory(issue.body) : undefined;
    return memory && memory.scope === scope && !(issue.state === 'closed' && isDuplicate(memory))
      ? [{ issue, memory }]
      : [];
  });
}

/** The one that stays when there are several: an open one before a closed one, then the oldest. */
function preferred(same: readonly Ours[]): readonly Ours[] {
  return [...same].sort((a, b) => {
    if (a.issue.state !== b.issue.state) return a.issue.state === 'open' ? -1 : 1;
    return a.issue.number - b.issue.number;
  });
}

function openIssue(finding: Finding, options: IssuePlanOptions): IssueAction {
  const title = issueTitle(finding);
  const people = peopleOf(finding, options);
  const memory: Omit<IssueMemory, 'lines'> = {
    fingerprint: finding.fingerprint,
    rule: finding.rule,
    path: finding.path,
    scope: options.scope,
    firstSeen: options.report.today,
    round: 1,
    told: reachedEscalations(finding),
    assigned: people.remembered,
    titleHash: titleHashOf(title),
  };
  const body = newIssueBody({ finding, link: options.link, mention: people.mention }, memory);
  return {
    kind: 'open',
    fingerprint: finding.fingerprint,
    issue: { title, body, labels: options.labels, assignees: people.assignees },
  };
}

function bringUpToDate(
  { issue, memory: old }: Ours,
  finding: Finding,
  options: IssuePlanOptions,
): readonly IssueAction[] {
  const title = issueTitle(finding);
  const returned = issue.state === 'closed';
  const reached = reachedEscalations(finding);
  const people = peopleOf(finding, options);
  const memory: Omit<IssueMemory, 'lines'> = {
    fingerprint: finding.fingerprint,
    rule: finding.rule,
    path: finding.path,
    scope: options.scope,
    firstSeen: old.firstSeen === '' ? options.report.today : old.firstSeen,
    round: returned ? old.round + 1 : old.round,
    told: returned ? reached : [...new Set([...old.told, ...reached])],
    assigned: people.unknown ? old.assigned : people.remembered,
    titleHash: titleHashOf(title),
  };
  const body = renewedBody(
    issue.body,
    { finding, link: options.link, mention: people.unknown ? mentionsIn(issue.body) : people.mention },
    memory,
  );
  // A title that someone rewrote is theirs.
  const titleIsOurs = titleHashOf(issue.title) === old.titleHash;
  const assigneesAreOurs = sameSet(
    issue.assignees,
    old.assigned.filter((login) => !login.startsWith('not:')),
  );
  const patch: IssuePatch = {
    ...(titleIsOurs && issue.title !== title ? { title } : {}),
    ...(sameText(issue.body, body) ? {} : { body }),
    ...(returned ? { state: 'open', stateReason: 'reopened' } : {}),
    ...(!people.unknown && assigneesAreOurs && !sameSet(issue.assignees, people.assignees)
      ? { assignees: people.assignees }
      : {}),
  };
  const news = returned ? [] : reached.filter((step) => !old.told.includes(step)).slice(-1);
  const say = returned
    ? [{ key: `returned-${memory.round}`, text: `This is back as of ${options.report.today}: ${sentence(finding)}` }]
    : news.map((step) => ({
        key: `${step}-${memory.round}`,
        text: `${sentence(finding)} It was due ${finding.due}, ${finding.daysOverdue} days ago.`,
      }));
  if (Object.keys(patch).length === 0) return [];
  return [
    {
      kind: returned ? 'reopen' : 'update',
      number: issue.number,
      title: issue.title,
      why: whyOf(patch, returned),
      patch,
      say,
    },
  ];
}

/** The mentions that an earlier run wrote into the owner's row, when nobody asked again whether they can be assigned. */
function mentionsIn(body: string): readonly string[] {
  const row = /^\| Owner \| ((?:@[\w/.-]+ ?)+)\|$/m.exec(body)?.[1];
  return row === undefined ? [] : row.trim().split(' ');
}

function whyOf(patch: IssuePatch, returned: boolean): string {
  if (returned) return 'the finding is back';
  return patch.assignees ? 'the owner changed' : 'the facts changed';
}

function sentence(finding: Finding): string {
  const name = finding.title ?? finding.path;
  return finding.due === undefined
    ? `${markdownText(name)}: ${markdownText(finding.message)}.`
    : `${markdownText(name)} is overdue.`;
}

function closeIssue({ issue, memory }: Ours, why: string, options: IssuePlanOptions): IssueAction {
  return {
    kind: 'close',
    number: issue.number,
    title: issue.title,
    why,
    patch: { state: 'closed', stateReason: 'completed' },
    say: [{ key: `closed-${memory.round}`, text: `Closed as of ${options.report.today}: ${why}.` }],
  };
}

function closeDuplicate({ issue }: Ours, first: Ours): readonly IssueAction[] {
  if (issue.state === 'closed') return [];
  const body = markedDuplicate(issue.body);
  return [
    {
      kind: 'close',
      number: issue.number,
      title: issue.title,
      why: `a duplicate of #${first.issue.number}`,
      patch: { body, state: 'closed', stateReason: 'not_planned' },
      say: [sayDuplicate(first.issue.number)],
    },
  ];
}

/** What an issue says that two runs opened for one finding, before it is closed. */
export function sayDuplicate(stays: number): Saying {
  return { key: 'duplicate', text: `Two runs opened an issue for the same finding; #${stays} stays.` };
}

/** Why an issue whose finding is gone may be closed, or why it has to stay: what was not judged is not resolved. */
function endOf({ memory }: Ours, options: IssuePlanOptions): { readonly closed: string } | { readonly kept: string } {
  const { report } = options;
  if (report.findings.some((finding) => finding.cause === 'run'))
    return { kept: 'this run found nothing to check in some place' };
  if (report.notChecked.some((entry) => entry.rules?.includes(memory.rule)))
    return { kept: `${memory.rule} could not be checked` };
  if (report.unjudged.includes(memory.path)) return { kept: 'the document cannot be read at the moment' };
  if (!options.rulesOn.has(memory.rule)) return { closed: `the rule ${memory.rule} is switched off` };
  if (report.judged.includes(memory.path)) return { closed: 'the check no longer finds this' };
  if (!options.fileExists(memory.path)) return { closed: 'the document is gone' };
  return { kept: 'this run did not look at the document' };
}

interface People {
  readonly assignees: readonly string[];
  readonly mention: readonly string[];
  /** For the memory: logins that were assigned, and `not:` those that could not be. */
  readonly remembered: readonly string[];
  /** Whether some login was not asked about in this run, so that nothing may be changed. */
  readonly unknown: boolean;
}

function peopleOf(finding: Finding, options: IssuePlanOptions): People {
  const { logins, teams } = ownersOf(finding);
  const answers = logins.map((login) => ({ login, assignable: options.assignable(login) }));
  const assignees = answers
    .filter(({ assignable }) => assignable === true)
    .map(({ login }) => login)
    .slice(0, ASSIGNEES_MAX);
  const others = logins.filter((login) => !assignees.includes(login));
  return {
    assignees,
    mention: [...others.map((login) => `@${login}`), ...teams],
    remembered: [...assignees, ...others.map((login) => `not:${login}`)],
    unknown: answers.some(({ assignable }) => assignable === undefined),
  };
}

function ownersOf(finding: Finding): { readonly logins: readonly string[]; readonly teams: readonly string[] } {
  const parsed = finding.owner === undefined ? undefined : parseOwners(finding.owner);
  const owners = parsed?.ok ? parsed.value : [];
  return {
    logins: owners.flatMap((owner) => (owner.kind === 'user' ? [owner.login] : [])),
    teams: owners.flatMap((owner) => (owner.kind === 'team' ? [owner.text] : [])),
  };
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  const lower = (words: readonly string[]): string =>
    words
      .map((word) => word.toLowerCase())
      .sort()
      .join(' ');
  return lower(a) === lower(b);
}

function sameText(a: string, b: string): boolean {
  return a.replaceAll('\r\n', '\n').trimEnd() === b.replaceAll('\r\n', '\n').trimEnd();
}
