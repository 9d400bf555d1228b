import picomatch from 'picomatch';
import { dayOfInstant, isoDate, type PlainDate } from '../calendar/plain-date.ts';
import type { ParsedConfig } from '../config/parse-config.ts';
import { readingOf } from '../config/reading-of.ts';
import { type Overrides, resolveSettings, type Settings } from '../config/settings.ts';
import { progressOf, toleratedBy } from '../engine/baseline.ts';
import { compareFindings } from '../engine/delta.ts';
import { type Comparison, isEnforced } from '../engine/enforce.ts';
import { isNoneOf } from '../engine/fingerprint.ts';
import { judging, NO_PATH_HISTORY, type Withheld, worstFirst } from '../engine/judge.ts';
import { nextDue, soonOf, summarise } from '../engine/summarise.ts';
import { activeWaivers, applyWaivers } from '../engine/waivers.ts';
import { ConfigError } from '../model/errors.ts';
import { isUnjudged, type NotChecked, type Report } from '../model/report.ts';
import type { BaseTree } from '../ports/base.ts';
import type { Clock } from '../ports/clock.ts';
import type { Files, Surroundings } from '../ports/files.ts';
import type { GitHistory, Unavailable } from '../ports/git.ts';
import type { ClosedTask } from '../records/closed-task.ts';
import type { Entry } from '../records/entry.ts';
import { buildIsms, type Governance, type Isms } from '../records/isms.ts';
import { type Reading, readEntries } from '../records/read-entry.ts';
import { RULES } from '../rules/registry.ts';
import { baseFindings } from './base-findings.ts';
import { ownersByPath } from './code-owners.ts';
import { existingPaths } from './existing-paths.ts';
import { findDocuments } from './find-documents.ts';
import { findingsBefore } from './findings-before.ts';
import type { GitHubSource } from './github-evidence.ts';
import { ismsOfTree, type TreeOptions } from './isms-of-tree.ts';
import { type Kept, keptBetweenChecks } from './kept.ts';
import { loadConfig } from './load-config.ts';
import { loadFrameworks } from './load-frameworks.ts';
import { withPast } from './past.ts';
import { normalised, patternsOf } from './patterns.ts';
import { BASELINE_FILE, readBaseline } from './read-baseline.ts';

export interface CheckPorts {
  readonly files: Files;
  readonly clock: Clock;
}

export interface CheckOptions extends Overrides {
  /** Files, folders and globs to look at, relative to the root. Empty: what `documents:` in the configuration says, else everything. */
  readonly paths?: readonly string[] | undefined;
  /** Path of the configuration; found by itself when left out. */
  readonly config?: string | undefined;
  /** `YYYY-MM-DD`; the day of the clock in the configured time zone when left out. */
  readonly today?: string | undefined;
  /** Ways to get the base to compare with, tried in order. Left out: no comparison. */
  readonly base?: readonly (() => Promise<BaseTree | Unavailable>)[] | undefined;
  /** The repository around the root, whose CODEOWNERS counts. Left out, or without an answer: the root is its top. */
  readonly surroundings?: (() => Promise<Surroundings | undefined>) | undefined;
  /** Former paths of documents, so that a renamed one keeps its issue. */
  readonly formerPaths?: ((path: string) => readonly string[]) | undefined;
  /** The history of the root, asked for when some rule looks back. Left out: such rules are not checked. */
  readonly history?: (() => Promise<GitHistory | Unavailable>) | undefined;
  /** What GitHub tells about reviews and protection. Left out: rules that need it are not checked. */
  readonly github?: (() => Promise<GitHubSource | Unavailable>) | undefined;
  /**
   * The scheduled tasks that were carried out in issues, asked for where the configuration keeps tasks there. Left out, or
   * not to be had: whether an occurrence is owed is not checked.
   */
  readonly closedTasks?: ((login: string | undefined) => Promise<readonly ClosedTask[] | Unavailable>) | undefined;
  /** Looks at everything as if there were no baseline: to write one. */
  readonly withoutBaseline?: boolean | undefined;
  /** What earlier checks of the same root left, for a caller that checks while somebody writes. It changes no answer. */
  readonly kept?: Kept | undefined;
  /** Awaited between two rules, so that a long check leaves room for others; where it rejects, so does the check. */
  readonly pause?: (() => Promise<void>) | undefined;
}

/** Who owns a path where CODEOWNERS is not asked. One function for all checks, so that entries can be kept. */
const NOBODY: Governance['fallbackOwners'] = () => [];

/** What a check found, and what it looked at. */
export interface Checked {
  readonly report: Report;
  readonly settings: Settings;
  /** The management system that the report speaks about, for views that show more of it. */
  readonly isms: Isms;
  /** The folder of the configuration, which its paths are relative to: '' or `folder/`. */
  readonly home: string;
  /**
   * The management system as another commit has it, read with today's configuration and as of a day, today when left out;
   * it comes without its history.
   */
  readonly ismsOf: (tree: BaseTree, on?: PlainDate) => Promise<Isms | Unavailable>;
  /** How the documents are read: for earlier states of them. */
  readonly reading: Reading;
  /** Whether a path of any tree would be looked at, were it there. */
  readonly selects: (path: string) => boolean;
  /** The entries of one more file, read as the documents of the repository are. */
  readonly entriesIn: (path: string, bytes: Uint8Array) => readonly Entry[];
}

/**
 * Looks at the documents on a day and reports what an auditor would find. The same files, options and day give the same
 * report. Throws `ConfigError` for mistakes of the operator; mistakes in documents are findings.
 */
export async function check(ports: CheckPorts, options: CheckOptions = {}): Promise<Checked> {
  const { files, clock } = ports;
  const { kept = keptBetweenChecks() } = options;
  const paths = (options.paths ?? []).map(normalised);
  const { parsed, home } = await loadConfig(files, options.config, paths, kept);
  const { preset, profile, failOn, only } = options;
  const settings = kept.same('settings', [parsed, home, preset, profile, failOn, only?.join(' ')], () =>
    resolveSettings(parsed, options, home),
  );
  const today = dayOf(options.today, clock, settings.timezone);
  const patterns = await patternsOf(files, paths, parsed, home);
  const ignore = (parsed?.config.ignore ?? []).map((glob) => home + glob);
  const notChecked: NotChecked[] = othersThan(options.only);
  const fallbackOwners =
    settings.ownerFallback === 'codeowners'
      ? await ownersByPath(files, await options.surroundings?.(), notChecked, kept)
      : NOBODY;
  const governance = kept.same('governance', [settings, fallbackOwners], () =>
    governanceOf(settings, parsed, home, fallbackOwners),
  );
  const found = await findDocuments(files, patterns, ignore, governance, kept);
  notChecked.unshift(...found.unread);

  const exists = await existingPaths(files, found.documents, governance.required);
  const taskIssues = settings.github.tasks ? await tasksIn(options.closedTasks, settings, notChecked) : undefined;
  const present = buildIsms({
    today,
    documents: found.documents,
    governance,
    entriesOf: (document) =>
      kept.same(`entries ${document.path}`, [document, governance], () => readEntries(document, governance)),
    scopesOf: (governed) => found.scopesOf(governed, found.documents),
    whole: patterns.some(({ kind }) => kind !== 'file'),
    exists,
    taskIssues,
  });
  const askGitHub = options.github;
  const { isms, ...past } = await withPast(
    { ...present, frameworks: await loadFrameworks(present) },
    settings.rules,
    { history: options.history, github: askGitHub && (() => withWorkflow(askGitHub, settings)) },
    {
      files,
      home,
      timezone: settings.timezone,
      reading: governance,
      selects: kept.same('selects', [JSON.stringify([patterns, ignore]), governance], () => found.selects),
    },
    kept,
  );
  notChecked.push(...past.notChecked);
  const steps = judging(isms, settings.rules, {
    ...NO_PATH_HISTORY,
    formerPaths: options.formerPaths ?? (() => []),
  });
  const { findings, withheld, beforeFounding } = await withPauses(steps, options.pause);
  notChecked.push(...withheld.map(whatRestsOn));
  if (beforeFounding.length > 0) notChecked.push(notFounded(beforeFounding));

  const readAsNow: TreeOptions = { today, governance, existsNow: exists, taskIssues };
  const before = await findingsBefore(options.base, notChecked, (base) =>
    baseFindings(base, found, {
      ...readAsNow,
      rules: settings.rules,
      asOf: past.asOf,
    }),
  );
  const comparison: Comparison = before ? 'base' : options.base ? 'unavailable' : 'none';
  const { standing, waived } = applyWaivers(findings, activeWaivers(isms));
  const { compared, fixed } = before
    ? compareFindings(standing, before.findings, before.isBlindTo)
    : { compared: standing.map((finding) => ({ finding, status: 'existing' as const })), fixed: [] };

  const startedFrom = options.withoutBaseline
    ? undefined
    : await readBaseline(files, home + (settings.baseline ?? BASELINE_FILE), settings.baseline !== undefined);
  const isTolerated = toleratedBy(startedFrom?.baseline, today);
  const unjudged = [
    ...found.unreadPaths,
    ...isms.documents.filter((document) => document.problems.length > 0).map(({ path }) => path),
  ];

  const report: Report = {
    today,
    timezone: settings.timezone,
    failOn: settings.failOn,
    summary: summarise(
      isms,
      standing.filter((finding) => !isTolerated(finding)),
      soonOf(settings),
    ),
    findings: compared.map(({ finding, status }) => {
      const tolerated = isTolerated(finding);
      const touched = before?.touched ?? (() => true);
      const enforced = !tolerated && isEnforced(finding, status, { comparison, failOn: settings.failOn, touched });
      // What a baseline puts up with is not to be worked on now: no issue either.
      return { ...finding, needsIssue: finding.needsIssue && !tolerated, status, tolerated, enforced };
    }),
    // What can no longer be read is not fixed, and neither is what is waived.
    fixed: fixed
      .filter(({ path }) => !isUnjudged({ unjudged }, path))
      .filter(isNoneOf(waived))
      .filter(({ rule }) => !withheld.some(({ rules }) => rules.includes(rule)) && !beforeFounding.includes(rule))
      .sort(worstFirst),
    waived,
    baseline: startedFrom && progressOf(startedFrom.baseline, startedFrom.path, { findings, notChecked }, today),
    notChecked,
    delta: before && { base: before.commit },
    nextDue: nextDue(isms),
    judged: namesOfJudged(isms),
    unjudged,
  };
  kept.endOfCheck();
  return {
    report,
    settings,
    isms,
    home,
    ismsOf: async (tree, on = today) => {
      const other = await ismsOfTree(tree, found, { ...readAsNow, today: on });
      return 'unavailable' in other ? other : other.isms;
    },
    reading: governance,
    selects: found.selects,
    entriesIn: (path, bytes) => readEntries(governance.parse(path, bytes), governance),
  };
}

async function withPauses<T>(steps: Generator<void, T, void>, pause: CheckOptions['pause']): Promise<T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (pause) await pause();
  }
}

async function tasksIn(
  source: CheckOptions['closedTasks'],
  { github }: Settings,
  notChecked: NotChecked[],
): Promise<readonly ClosedTask[] | 'unread'> {
  const answer = source
    ? await source(github.login)
    : { unavailable: 'nobody asked GitHub', fix: 'Run it as an Action, with a token.' };
  if (!('unavailable' in answer)) return answer;
  notChecked.push({ what: 'tasks that are carried out in issues', why: answer.unavailable, fix: answer.fix });
  return 'unread';
}

/** The workflow that the configuration names counts before the one that runs. */
async function withWorkflow(
  source: NonNullable<CheckOptions['github']>,
  { github }: Settings,
): Promise<GitHubSource | Unavailable> {
  const answer = await source();
  return 'unavailable' in answer ? answer : { ...answer, workflow: github.workflow ?? answer.workflow };
}

/** A run that was asked about some rules says nothing about the others. */
function othersThan(only: CheckOptions['only']): NotChecked[] {
  if (!only) return [];
  const rules = RULES.map(({ name }) => name).filter((name) => !only.includes(name));
  return [{ what: `${rules.length} other rules`, why: `only ${only.join(', ')} was asked for`, rules }];
}

function whatRestsOn({ path, rules }: Withheld): NotChecked {
  return { what: `what rests on ${path}`, why: 'it is there and cannot be judged', fix: `Repair ${path}.`, rules };
}

function notFounded(rules: readonly string[]): NotChecked {
  return {
    what: 'what a management system in force must have and do',
    why: 'all its documents are drafts',
    fix: 'Approve the documents and put them in force.',
    rules,
  };
}

/** Whether the run as a whole fails: some finding is enforced. */
export function isFailing(report: Report): boolean {
  return report.findings.some((finding) => finding.enforced);
}

/** Paths and ids of all documents that could be read: what was said about them may be taken back. */
function namesOfJudged(isms: Isms): readonly string[] {
  const paths = isms.documents
    .filter((document) => document.problems.length === 0)
    .flatMap(({ path, parts = [] }) => [path, ...parts.map((part) => part.path)]);
  return [...new Set(paths), ...isms.byId.keys()];
}

function dayOf(given: string | undefined, clock: Clock, timezone: string): PlainDate {
  if (given === undefined) return dayOfInstant(clock.now(), timezone);
  const day = isoDate(given);
  if (day) return day;
  throw new ConfigError(`\`${given}\` is not a day`, { hint: 'Write today as YYYY-MM-DD.' });
}

function governanceOf(
  settings: Settings,
  parsed: ParsedConfig | undefined,
  home: string,
  fallbackOwners: Governance['fallbackOwners'],
): Governance {
  const required = (parsed?.config.require ?? []).map((glob) => home + glob);
  return {
    ...readingOf(settings),
    fallbackOwners,
    required: required.length === 0 ? () => false : picomatch(required),
  };
}
