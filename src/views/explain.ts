import { type DueStateName, dueState } from '../calendar/due-state.ts';
import type { Interval } from '../calendar/interval.ts';
import { interval } from '../calendar/interval.ts';
import { daysBetween } from '../calendar/plain-date.ts';
import { ConfigError } from '../model/errors.ts';
import { given } from '../model/fact.ts';
import { didYouMean } from '../model/nearest.ts';
import type { Report, ReportedFinding, WaivedFinding } from '../model/report.ts';
import { type Entry, nameOf, ownersOf } from '../records/entry.ts';
import type { Isms } from '../records/isms.ts';
import { derivationOf, type Obligation } from '../records/obligation.ts';

/** One duty of a document, and how its day came about. */
export interface ExplainedDuty {
  readonly what: string;
  readonly due: string | undefined;
  readonly state: DueStateName;
  /** Days until it is due; negative when it is late. */
  readonly days: number | undefined;
  readonly derivation: string;
  readonly owner: string | undefined;
}

/** One document, or one row of a register, as Holdfast sees it. */
export interface ExplainedEntry {
  readonly name: string;
  readonly title: string | undefined;
  readonly type: string | undefined;
  readonly status: string | undefined;
  readonly lifecycle: Entry['lifecycle'];
  readonly owner: string | undefined;
  readonly duties: readonly ExplainedDuty[];
  /** Names of entries that refer to this one. */
  readonly referredToBy: readonly string[];
}

/** Everything Holdfast knows and says about one document. */
export interface ExplainedDocument {
  readonly path: string;
  readonly today: string;
  /** Why no rule speaks about it, when none does. */
  readonly ungoverned: string | undefined;
  readonly entries: readonly ExplainedEntry[];
  readonly findings: readonly ReportedFinding[];
  readonly waived: readonly WaivedFinding[];
}

/** Explains one document of a check. Throws `ConfigError` when the check did not look at it. */
export function explainDocument(path: string, isms: Isms, report: Report, soon: Interval): ExplainedDocument {
  const document = isms.documents.find((one) => one.path === path);
  if (!document) {
    const hint = didYouMean(
      path,
      isms.documents.map((one) => one.path),
    );
    throw new ConfigError(`${path} was not looked at`, {
      hint: hint ?? 'Name a document below the folder of holdfast.yml.',
    });
  }
  const entries = isms.entries.filter((entry) => entry.path === path);
  const onThis = (finding: { readonly path: string }): boolean => finding.path === path;
  return {
    path,
    today: isms.today,
    ungoverned: entries.length > 0 ? undefined : whyUngoverned(isms, document.problems.length > 0),
    entries: entries.map((entry) => explainEntry(entry, isms, soon)),
    findings: report.findings.filter(onThis),
    waived: report.waived.filter(onThis),
  };
}

function whyUngoverned(isms: Isms, isUnreadable: boolean): string {
  if (isUnreadable) return 'its front matter cannot be read';
  return isms.typed
    ? 'its front matter names no `type` that Holdfast knows'
    : 'it carries no owner, no review date and no review interval';
}

/**
 * Explains one entry: its duties, and who refers to it. A caller that explains many gives the duties of each, so that they
 * are not looked for again and again.
 */
export function explainEntry(
  entry: Entry,
  isms: Isms,
  soon: Interval,
  own: readonly Obligation[] = isms.obligations.filter((duty) => duty.entry === entry),
): ExplainedEntry {
  const id = given(entry.id);
  return {
    name: nameOf(entry),
    title: given(entry.title),
    type: entry.type,
    status: given(entry.status),
    lifecycle: entry.lifecycle,
    owner: ownerOf(entry),
    duties: own.map((duty) => explainDuty(duty, isms, soon)),
    referredToBy: id === undefined ? [] : [...new Set(isms.links.to(id).map(({ from }) => nameOf(from)))],
  };
}

/** Explains one duty of a record. */
export function explainDuty(duty: Obligation, { today }: Pick<Isms, 'today'>, soon: Interval): ExplainedDuty {
  return {
    what: duty.what,
    due: duty.due,
    state: dueState(duty.due, today, { grace: interval({}), soon }).state,
    days: duty.due === undefined ? undefined : daysBetween(today, duty.due),
    derivation: derivationOf(duty),
    owner: duty.who ?? ownerOf(duty.entry),
  };
}

function ownerOf(entry: Entry): string | undefined {
  return (
    ownersOf(entry)
      .map(({ text }) => text)
      .join(', ') || undefined
  );
}
