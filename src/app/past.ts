import type { RuleSetting } from '../config/settings.ts';
import { type Lack, lacksOf } from '../engine/judge.ts';
import type { NotChecked } from '../model/report.ts';
import type { Files } from '../ports/files.ts';
import type { GitHistory, Unavailable } from '../ports/git.ts';
import type { History } from '../records/history.ts';
import type { Isms } from '../records/isms.ts';
import type { Reading } from '../records/read-entry.ts';
import type { AsksGitHub } from '../rules/define-rule.ts';
import { type GitHubSource, gitHubEvidence, type Wanted } from './github-evidence.ts';
import { type Asked, type HistoryReader, historyReader, NO_COMMITS, parseIgnoredRevs } from './history.ts';
import { type Kept, keptBetweenChecks } from './kept.ts';

/** Commits that changed no meaning, beside the configuration; `git blame --ignore-revs-file` takes it too. */
const IGNORED_REVS_FILE = '.isms-ignore-revs';

/** Most documents that a line names when their history is not whole. */
const NAMED_MAX = 5;

/** What can be had beyond the files. */
export interface PastSources {
  readonly history: (() => Promise<GitHistory | Unavailable>) | undefined;
  readonly github: (() => Promise<GitHubSource | Unavailable>) | undefined;
}

export interface PastReading {
  readonly files: Files;
  /** The folder of the configuration: '' or `folder/`. */
  readonly home: string;
  readonly timezone: string;
  readonly reading: Reading;
  readonly selects: (path: string) => boolean;
}

/** The management system with its past. */
export interface WithPast {
  readonly isms: Isms;
  /** The same for another state of it, as it stood at a commit. */
  readonly asOf: (commit: string, isms: Isms) => Promise<Isms>;
  readonly notChecked: readonly NotChecked[];
}

/**
 * Adds what git and GitHub tell, as far as rules that are on ask for it: a folder with nothing to look back at costs no
 * pass over the history. What cannot be had is said once, with the rules that have to be silent.
 */
export async function withPast(
  isms: Isms,
  rules: readonly RuleSetting[],
  sources: PastSources,
  reading: PastReading,
  kept: Kept = keptBetweenChecks(),
): Promise<WithPast> {
  const lacks = lacksOf(isms, rules);
  const notChecked: NotChecked[] = [];
  const available = async <T extends object>(
    of: Lack['of'],
    what: string,
    source: (() => Promise<T | Unavailable>) | undefined,
  ): Promise<T | undefined> => {
    const lack = lacks.find((one) => one.of === of);
    if (!lack) return undefined;
    const answer = source ? await source() : { unavailable: 'it was not asked for', fix: undefined };
    if (!('unavailable' in answer)) return answer as T;
    notChecked.push({ what, why: answer.unavailable, fix: answer.fix, rules: lack.rules });
    return undefined;
  };
  const source = await available('git', 'git history', sources.history);
  const isIgnored = source && (await ignoredRevs(reading, kept));
  const reader =
    source &&
    isIgnored &&
    kept.same('history', [source, reading.reading, reading.selects, reading.timezone, isIgnored], () =>
      historyReader(source, { ...reading, isIgnored }),
    );
  const seen = reader && (await seenFrom(reader, reader.head, isms, rules));
  const gitRules = lacks.find(({ of }) => of === 'git')?.rules;
  if (seen && seen.cut.length > 0) notChecked.push({ ...cutEntry(seen.cut), rules: gitRules });
  const records = await available('github', 'reviews, protection and runs on GitHub', sources.github);
  const told =
    records && (await gitHubEvidence(records, wantedBy({ ...isms, history: seen?.history }, rules), reading.timezone));
  notChecked.push(...(told?.notChecked ?? []));
  const github = told?.evidence;
  return {
    isms: { ...isms, history: seen?.history, github },
    asOf: async (commit, other) => ({
      ...other,
      github,
      history: reader && (await seenFrom(reader, commit, other, rules))?.history,
    }),
    notChecked,
  };
}

/** What the rules that can run want GitHub to tell. */
function wantedBy(isms: Isms, rules: readonly RuleSetting[]): Wanted {
  const asking = rules
    .filter(({ rule }) => isms.history !== undefined || !rule.needs.includes('git'))
    .flatMap(({ rule }) => (rule.asks ? [{ name: rule.name, asks: rule.asks(isms) }] : []));
  const namesOf = (isAsked: (asks: AsksGitHub) => unknown): readonly string[] =>
    asking.filter(({ asks }) => isAsked(asks)).map(({ name }) => name);
  return {
    commits: [...new Set(asking.flatMap(({ asks }) => asks.commits ?? []))],
    arrivalsFor: namesOf(({ commits }) => commits?.length),
    protectionFor: namesOf(({ protection }) => protection),
    scheduledRunFor: namesOf(({ scheduledRun }) => scheduledRun),
  };
}

async function seenFrom(
  reader: HistoryReader,
  commit: string | undefined,
  isms: Isms,
  rules: readonly RuleSetting[],
): Promise<{ readonly history: History; readonly cut: readonly string[] } | undefined> {
  if (commit === undefined) return { history: NO_COMMITS, cut: [] };
  return reader.seenFrom(commit, askedBy(isms, rules));
}

function askedBy(isms: Isms, rules: readonly RuleSetting[]): Asked {
  const asked = rules.flatMap(({ rule }) => rule.looksBack?.(isms) ?? []);
  return {
    paths: [...new Set(asked.flatMap(({ entries }) => entries.map(({ path }) => path)))],
    removals: asked.some(({ removals }) => removals),
  };
}

function cutEntry(cut: readonly string[]): NotChecked {
  const named = cut.slice(0, NAMED_MAX).join(', ');
  const more = cut.length > NAMED_MAX ? ` and ${cut.length - NAMED_MAX} more` : '';
  return {
    what: `earlier versions of ${named}${more}`,
    why: 'there are more than is read at once, or this clone lacks their contents',
    fix: 'Clone without `--filter`.',
  };
}

/** Whether `.isms-ignore-revs` lists a commit. */
export async function ignoredRevs(
  { files, home }: Pick<PastReading, 'files' | 'home'>,
  kept: Kept = keptBetweenChecks(),
): Promise<(id: string) => boolean> {
  const path = home + IGNORED_REVS_FILE;
  const [content] = (await files.kind(path)) === 'file' ? await files.read([path]) : [];
  const text = content && 'bytes' in content ? new TextDecoder().decode(content.bytes) : '';
  return kept.same('ignored commits', [text], () => parseIgnoredRevs(text));
}
