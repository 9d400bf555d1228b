import { parseOwners } from '../documents/values/owner.ts';
import { namesOf } from '../engine/fingerprint.ts';
import type { Finding } from '../model/finding.ts';
import { isUnjudged, type Report } from '../model/report.ts';
import type { Issue, IssuePatch, NewIssue } from '../ports/github.ts';
import { markdownMessage, markdownText } from '../render/escape.ts';
import { ASSIGNEES_MAX } from '../render/limits.ts';
import type { LinkTarget } from '../render/markdown.ts';
import { brief, count } from '../render/words.ts';
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
  const { findings, orphans } = matched(options);
  const actions = findings.flatMap(({ finding, issues: [first, ...duplicates] }) =>
    first
      ? [...bringUpToDate(first, finding, options), ...duplicates.flatMap((ours) => closeDuplicate(ours, first))]
      : [],
  );
  const missing = findings.filter(({ issues }) => issues.length === 0).map(({ finding }) => finding);
  const open = missing.slice(0, options.maxNewIssues).map((finding) => openIssue(finding, options));
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

type Matching = Pick<IssuePlanOptions, 'report' | 'existing' | 'authors' | 'scope' | 'fileExists'>;

/** Logins of owners that have to be asked for: of findings without an issue, or whose issue was assigned to others. */
export function loginsToCheck(options: Matching): readonly string[] {
  const logins = matched(options).findings.flatMap(({ finding, issues: [known] }) => {
    const owners = ownersOf(finding).logins;
    return owners.every((login) => remembered(known?.memory, login) !== undefined) ? [] : owners;
  });
  return [...new Set(logins)];
}

interface Matched {
  readonly finding: Finding;
  /** Its issues: the one that stays, then those that give way. */
  readonly issues: readonly Ours[];
}

/**
 * Which issue belongs to which finding. What an issue is called now counts more than former names, and a former name
 * counts only while no other document stands where the issue's document stood: someone may have put a new one there.
 */
function matched(options: Matching): { readonly findings: readonly Matched[]; readonly orphans: readonly Ours[] } {
  const wanted = options.report.findings.filter((finding) => finding.needsIssue);
  const named = new Map(wanted.map((finding) => [finding.fingerprint, finding]));
  const formerly = new Map<string, Finding>();
  for (const finding of wanted)
    for (const name of finding.formerFingerprints) if (!formerly.has(name)) formerly.set(name, finding);
  const issues = new Map<Finding, Ours[]>(wanted.map((finding) => [finding, []]));
  const orphans: Ours[] = [];
  for (const ours of ownIssues(options)) {
    const { fingerprint, path } = ours.memory;
    const former = formerly.get(fingerprint);
    const isFormer = former !== undefined && (former.path === path || !options.fileExists(path));
    const finding = named.get(fingerprint) ?? (isFormer ? former : undefined);
    if (finding) issues.get(finding)?.push(ours);
    else if (ours.issue.state === 'open') orphans.push(ours);
  }
  return { findings: wanted.map((finding) => ({ finding, issues: preferred(issues.get(finding) ?? []) })), orphans };
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
  const people = peopleOf(finding, options, old);
  const memory: Omit<IssueMemory, 'lines'> = {
    fingerprint: finding.fingerprint,
    rule: finding.rule,
    path: finding.path,
    scope: options.scope,
    firstSeen: old.firstSeen === '' ? options.report.today : old.firstSeen,
    round: returned ? old.round + 1 : old.round,
    told: returned ? reached : [...new Set([...old.told, ...reached])],
    assigned: people.remembered,
    titleHash: titleHashOf(title),
  };
  const body = renewedBody(issue.body, { finding, link: options.link, mention: people.mention }, memory);
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
    ...(assigneesAreOurs && !sameSet(issue.assignees, people.assignees) ? { assignees: people.assignees } : {}),
  };
  const news = returned ? [] : reached.filter((step) => !old.told.includes(step)).slice(-1);
  const say = returned
    ? [{ key: `returned-${memory.round}`, text: `This is back as of ${options.report.today}: ${sentence(finding)}` }]
    : news.map((step) => ({
        key: `${step}-${memory.round}`,
        text: `${sentence(finding)} It was due ${finding.due}, ${count(finding.daysOverdue ?? 0, 'day')} ago.`,
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

function whyOf(patch: IssuePatch, returned: boolean): string {
  if (returned) return 'the finding is back';
  return patch.assignees ? 'the owner changed' : 'the facts changed';
}

function sentence(finding: Finding): string {
  const name = markdownText(brief(finding.title ?? finding.path));
  return finding.due === undefined ? `${name}: ${markdownMessage(brief(finding.message))}.` : `${name} is overdue.`;
}

function closeIssue({ issue, memory }: Ours, why: string, options: IssuePlanOptions): IssueAction {
  return {
    kind: 'close',
    number: issue.number,
    title: issue.title,
    why,
    patch: { state: 'closed', stateReason: 'completed' },
    say: [{ key: `closed-${memory.round}`, text: `Closed as of ${options.report.today}: ${markdownMessage(why)}.` }],
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
  if (isUnjudged(report, memory.path)) return { kept: 'the document cannot be read at the moment' };
  if (!options.rulesOn.has(memory.rule)) return { closed: `the rule ${memory.rule} is switched off` };
  const isThis = (finding: Finding): boolean => namesOf(finding).includes(memory.fingerprint);
  const waived = report.waived.find(isThis);
  if (waived) return { closed: `${waived.waiver.id} waives this until ${waived.waiver.expires}` };
  if (report.findings.some((finding) => !finding.needsIssue && isThis(finding)))
    return { closed: `the check still finds this, but no longer as one that needs an issue` };
  if (report.judged.includes(memory.path)) return { closed: 'the check no longer finds this' };
  if (!options.fileExists(memory.path)) return { closed: 'the document is gone' };
  return { kept: 'this run did not look at the document' };
}

interface People {
  readonly assignees: readonly string[];
  readonly mention: readonly string[];
  /** For the memory: logins that were assigned, and `not:` those that could not be. */
  readonly remembered: readonly string[];
}

/** What an earlier run found out about a login: whether it can be assigned, or nothing. */
function remembered(memory: IssueMemory | undefined, login: string): boolean | undefined {
  if (memory?.assigned.includes(login)) return true;
  return memory?.assigned.includes(`not:${login}`) ? false : undefined;
}

function peopleOf(finding: Finding, options: IssuePlanOptions, memory?: IssueMemory): People {
  const { logins, teams } = ownersOf(finding);
  const assignees = logins
    .filter((login) => options.assignable(login) ?? remembered(memory, login) ?? false)
    .slice(0, ASSIGNEES_MAX);
  const others = logins.filter((login) => !assignees.includes(login));
  return {
    assignees,
    mention: [...others.map((login) => `@${login}`), ...teams],
    remembered: [...assignees, ...others.map((login) => `not:${login}`)],
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
