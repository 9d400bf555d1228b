import type { RuleSetting } from '../config/settings.ts';
import { lineTextAt, pathAt, positionAt } from '../documents/position-at.ts';
import type { Document, MapNode } from '../model/document.ts';
import { given } from '../model/fact.ts';
import type { Excerpt, Finding } from '../model/finding.ts';
import { ruleUrl } from '../model/links.ts';
import { FIRST_LINE, type Position, type Span } from '../model/position.ts';
import { type Severity, severityRank } from '../model/severity.ts';
import { type Entry, ownersOf } from '../records/entry.ts';
import { isOwedBeforeFounding } from '../records/founding.ts';
import type { Isms } from '../records/isms.ts';
import type { AnyRule, Draft, Need } from '../rules/define-rule.ts';
import { fingerprint } from './fingerprint.ts';

/** Other paths under which a document is or was known. */
export interface PathHistory {
  /** The path that names the document in fingerprints: for a base, the one it has now. */
  readonly identityPath: (path: string) => string;
  /** Paths it had before, newest first. */
  readonly formerPaths: (path: string) => readonly string[];
}

export const NO_PATH_HISTORY: PathHistory = { identityPath: (path) => path, formerPaths: () => [] };

/** Longest stretch of a source line that a report shows. */
const EXCERPT_MAX_CHARS = 160;

/** What the rules found, and what they would have said about absence if everything that is there could be read. */
export interface Judgement {
  /** Worst first, then by path and line. */
  readonly findings: readonly Finding[];
  readonly withheld: readonly Withheld[];
  /** Rules that would say that something is missing, if the management system had begun. */
  readonly beforeFounding: readonly string[];
}

/** Rules that cannot tell whether something is missing, because a record that might be it cannot be judged. */
export interface Withheld {
  /** The document that cannot be judged. */
  readonly path: string;
  readonly rules: readonly string[];
}

/** Runs every rule that is on and turns its drafts into findings. */
export function judge(isms: Isms, rules: readonly RuleSetting[], history: PathHistory = NO_PATH_HISTORY): Judgement {
  const steps = judging(isms, rules, history);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** `judge` in steps of one rule: between two of them a caller can let others have their turn, or stop. */
export function* judging(
  isms: Isms,
  rules: readonly RuleSetting[],
  history: PathHistory = NO_PATH_HISTORY,
): Generator<void, Judgement, void> {
  const findings: Finding[] = [];
  const withheld = new Map<string, Set<string>>();
  const beforeFounding = new Set<string>();
  for (const setting of rules) {
    if (!canRun(isms, setting)) continue;
    // The options were parsed by the rule's own schema when the settings were resolved.
    for (const draft of setting.rule.check(isms, setting.options as never)) {
      const here = settingAt(setting, placeOf(draft).path);
      if (!here) continue;
      if (isOfTheFounding(isms, draft)) {
        beforeFounding.add(setting.rule.name);
        continue;
      }
      const unread = isms.unread.filter(({ types }) => draft.missing?.some((type) => types.has(type)));
      for (const { path } of unread) withheld.set(path, (withheld.get(path) ?? new Set()).add(setting.rule.name));
      if (unread.length === 0) findings.push(findingOf(isms, here, draft, history));
    }
    yield;
  }
  return {
    findings: withDistinctFingerprints(findings.sort(worstFirst)),
    withheld: [...withheld].map(([path, names]) => ({ path, rules: [...names] })),
    beforeFounding: [...beforeFounding],
  };
}

/** Whether it says of a management system that is still being written that something is not there. */
function isOfTheFounding(isms: Isms, draft: Draft): boolean {
  if (isms.founded || draft.missing === undefined) return false;
  return !('document' in draft.on && isOwedBeforeFounding(draft.on));
}

/** A rule that lacks what it needs says nothing: what it would say about less is a guess. */
function canRun(isms: Isms, { rule }: RuleSetting): boolean {
  return rule.needs.every((need) =>
    need === 'git' ? isms.history !== undefined : need === 'github' ? isms.github !== undefined : true,
  );
}

/** Evidence that the run does not have, and the rules whose silence means nothing, or less, for want of it. */
export interface Lack {
  readonly of: 'git' | 'github';
  readonly rules: readonly string[];
}

/** What the rules that are on would need and do not have. A rule with nothing to look back at lacks no history. */
export function lacksOf(isms: Isms, rules: readonly RuleSetting[]): readonly Lack[] {
  const of = (lack: Lack['of'], needs: readonly Need[]): Lack => ({
    of: lack,
    rules: rules
      .filter(({ rule }) => rule.needs.some((need) => needs.includes(need)) && concerns(isms, rule))
      .map(({ rule }) => rule.name),
  });
  return [
    ...(isms.history ? [] : [of('git', ['git', 'git-or-files'])]),
    ...(isms.github ? [] : [of('github', ['github'])]),
  ].filter((lack) => lack.rules.length > 0);
}

function concerns(isms: Isms, { looksBack }: AnyRule): boolean {
  if (!looksBack) return true;
  const { entries, removals = false } = looksBack(isms);
  return removals || entries.length > 0;
}

/** The setting for one document: `overrides:` may make it another, or none. */
function settingAt(setting: RuleSetting, path: string): RuleSetting | undefined {
  const override = setting.at?.(path);
  if (!override) return setting;
  const { severity = setting.severity, issue = setting.issue } = override;
  return severity === 'off' ? undefined : { ...setting, severity, issue };
}

export function worstFirst(a: Finding, b: Finding): number {
  return (
    severityRank(a.severity) - severityRank(b.severity) ||
    compare(a.path, b.path) ||
    a.position.line - b.position.line ||
    a.position.column - b.position.column ||
    compare(a.rule, b.rule) ||
    compare(a.message, b.message)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function findingOf(isms: Isms, setting: RuleSetting, draft: Draft, history: PathHistory): Finding {
  const { rule } = setting;
  const place = placeOf(draft);
  const identity = identityOf(isms, place, history);
  const detail = draft.detail ?? '';
  return {
    rule: rule.name,
    severity: milder(setting.severity, draft.severity),
    grade: draft.grade ?? rule.grade,
    cause: rule.cause,
    path: place.path,
    position: place.position,
    excerpt: excerptOf(place, draft.note),
    document: place.entry && given(place.entry.id),
    title: place.entry && given(place.entry.title),
    message: draft.message,
    why: rule.why,
    fix: draft.fix ?? rule.fix,
    url: ruleUrl(rule.name),
    clauses: rule.clauses,
    controls: rule.controls,
    owner: place.entry && ownerText(place.entry),
    due: draft.due,
    daysOverdue: draft.daysOverdue,
    derivation: draft.derivation,
    needsIssue: setting.issue && (draft.needsIssue ?? true),
    fingerprint: fingerprint(rule.name, identity.now, detail),
    formerFingerprints: identity.former.map((name) => fingerprint(rule.name, name, detail)),
  };
}

function milder(configured: Severity, drafted: Severity | undefined): Severity {
  return drafted !== undefined && severityRank(drafted) > severityRank(configured) ? drafted : configured;
}

interface Place {
  /** The file in which it stands. */
  readonly path: string;
  /** The path of the document, which may have its metadata in a file beside it. */
  readonly documentPath: string;
  readonly position: Position;
  /** The same place as an offset into the document's text. */
  readonly offset: number;
  readonly document: Document | undefined;
  readonly entry: Entry | undefined;
}

function placeOf(draft: Draft): Place {
  const { on } = draft;
  if ('column' in on) {
    return {
      path: on.path,
      documentPath: on.path,
      position: { line: on.line, column: on.column, endLine: on.line, endColumn: on.column },
      offset: 0,
      document: undefined,
      entry: undefined,
    };
  }
  const [document, entry] = 'document' in on ? [on.document, on] : [on, undefined];
  const at = draft.at ?? (entry && anchorOf(entry)) ?? firstKey(entry?.root ?? document.frontMatter?.root);
  return {
    path: at ? pathAt(document, at.start) : document.path,
    documentPath: document.path,
    document,
    entry,
    position: at ? positionAt(document, at) : FIRST_LINE,
    offset: at?.start ?? 0,
  };
}

function firstKey(root: MapNode | undefined): Span | undefined {
  const first = root?.entries[0];
  return first && { start: first.keyStart, end: first.keyEnd };
}

/** Where to point when something is missing: at the title, which everyone recognises. */
function anchorOf(entry: Entry): Span | undefined {
  return entry.title.state === 'given' ? entry.title : undefined;
}

function excerptOf(place: Place, note: string | undefined): Excerpt | undefined {
  if (!place.document) return undefined;
  const text = lineTextAt(place.document, place.offset);
  return { text: text.length > EXCERPT_MAX_CHARS ? `${text.slice(0, EXCERPT_MAX_CHARS - 1)}…` : text, note };
}

/** Everyone who answers for the entry: `role:it-lead, person:kim`; nothing when nobody does. */
export function ownerText(entry: Entry): string | undefined {
  const names = ownersOf(entry).map((owner) => owner.text);
  return names.join(', ') || undefined;
}

/** The id when it is this document's alone; the first by path keeps an id that several claim. Former names follow. */
function identityOf(
  isms: Isms,
  place: Place,
  history: PathHistory,
): { readonly now: string; readonly former: readonly string[] } {
  // A row of a register without an id is named by its register and its title.
  const row = place.entry?.name.slice(place.documentPath.length) ?? '';
  const path = history.identityPath(place.documentPath) + row;
  const paths = [path, ...history.formerPaths(place.documentPath).map((former) => former + row)];
  const id = place.entry && given(place.entry.id);
  const keepsId = id !== undefined && isms.byId.get(id)?.[0] === place.entry;
  return keepsId ? { now: id, former: paths } : { now: path, former: paths.slice(1) };
}

/** Two findings that a rule did not tell apart get a running number, so that each keeps an identity of its own. */
function withDistinctFingerprints(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const count = (seen.get(finding.fingerprint) ?? 0) + 1;
    seen.set(finding.fingerprint, count);
    if (count === 1) return finding;
    return {
      ...finding,
      fingerprint: fingerprint(finding.rule, finding.fingerprint, `#${count}`),
      formerFingerprints: [],
    };
  });
}
