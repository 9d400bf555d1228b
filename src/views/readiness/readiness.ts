import { type Interval, interval } from '../../calendar/interval.ts';
import { addInterval, type PlainDate } from '../../calendar/plain-date.ts';
import type { NotChecked, Report, ReportedFinding, WaivedFinding } from '../../model/report.ts';
import type { Severity } from '../../model/severity.ts';
import { type Entry, nameOf } from '../../records/entry.ts';
import type { Isms } from '../../records/isms.ts';
import { type CalendarDuty, calendarDuty } from '../calendar/calendar-duty.ts';
import { type AuditPurpose, type NextAudit, nextAudit } from '../next-audit.ts';
import { type RecordLine, recordLine, type Standing } from '../record-line.ts';
import { entriesFor } from './answers.ts';
import { ASKS, type Ask } from './asks.ts';
import { type AuditPeriod, type Missing, missingFor } from './missing.ts';
import { notesOn } from './notes.ts';

/** A document or record that answers an ask. */
export interface AnswerLine extends RecordLine {
  /** Whether it is of the time since the last external audit: of that an auditor looks first. */
  readonly isNew: boolean;
}

/** A finding of the check, as far as a list of gaps needs it. */
export interface GapFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly fix: string;
  readonly path: string;
  readonly line: number;
  /** The record: its id, else its title, else its path. */
  readonly name: string;
  readonly title: string | undefined;
  readonly owner: string | undefined;
  readonly due: string | undefined;
  readonly clauses: readonly string[];
  readonly controls: readonly string[];
  /** Whether the baseline puts up with it for now. An auditor does not. */
  readonly tolerated: boolean;
  readonly fingerprint: string;
}

/** One thing that the auditor asks for, what answers it, and what is missing. */
export interface AnsweredAsk extends Pick<Ask, 'key' | 'ask' | 'clauses' | 'controls' | 'people'> {
  readonly answers: readonly AnswerLine[];
  readonly missing: readonly Missing[];
  readonly findings: readonly GapFinding[];
  /** What falls due from today until the day before the audit. */
  readonly toCome: readonly CalendarDuty[];
  /** What is missing, and findings. */
  readonly gaps: number;
}

/** What an external audit will ask for, against what there is: a list of gaps, and no grade for the whole. */
export interface Readiness {
  readonly today: PlainDate;
  readonly purpose: AuditPurpose;
  /** Whether the certificate tells what comes, somebody asked, or nobody knows. */
  readonly purposeFrom: 'certificate' | 'asked' | 'assumed';
  readonly audit: NextAudit | undefined;
  readonly period: AuditPeriod;
  /** What limits this list, in sentences. */
  readonly notes: readonly string[];
  readonly asks: readonly AnsweredAsk[];
  /** Errors and warnings that belong to no ask of this audit. */
  readonly others: readonly GapFinding[];
  /** Findings that exceptions take back: an auditor asks for the exception. */
  readonly waived: readonly (Pick<GapFinding, 'rule' | 'message' | 'path' | 'name'> & {
    readonly exception: string;
    readonly expires: string;
  })[];
  readonly notChecked: readonly NotChecked[];
}

export interface ReadinessOptions {
  /** What kind of audit; left out, what comes next by the certificate. */
  readonly purpose?: AuditPurpose | undefined;
  /** How long before its day a duty counts as due soon. */
  readonly soon: Interval;
}

/** Without an external audit before, an auditor looks back about a year. */
const LOOKS_BACK = interval({ months: -12 });

/** What the next external audit asks for, against the documents and records and against the findings of the check. */
export function readinessOf(isms: Isms, report: Report, { purpose, soon }: ReadinessOptions): Readiness {
  const audit = nextAudit(isms);
  const kind = purpose ?? audit?.purpose ?? 'stage-1';
  const previous = audit?.previous;
  const period: AuditPeriod = {
    since: previous ?? addInterval(isms.today, LOOKS_BACK),
    isLastAudit: previous !== undefined,
    until: audit?.day,
  };
  const findings = report.findings.filter(({ severity }) => severity !== 'notice');
  const asked = kind === 'special' ? 'surveillance' : kind;
  const asks = ASKS.filter(({ audits }) => audits.includes(asked)).map((ask) =>
    answered(ask, isms, { findings, period, soon }),
  );
  const told = new Set(asks.flatMap((ask) => ask.findings.map(({ fingerprint }) => fingerprint)));
  return {
    today: isms.today,
    purpose: kind,
    purposeFrom: purpose !== undefined ? 'asked' : audit ? 'certificate' : 'assumed',
    audit,
    period,
    notes: notesOn(isms, audit, purpose, kind),
    asks,
    others: findings.filter(({ fingerprint }) => !told.has(fingerprint)).map(gapFinding),
    waived: report.waived.map(waivedLine),
    notChecked: report.notChecked,
  };
}

interface Scene {
  readonly findings: readonly ReportedFinding[];
  readonly period: AuditPeriod;
  readonly soon: Interval;
}

function answered(ask: Ask, isms: Isms, { findings, period, soon }: Scene): AnsweredAsk {
  const { key, ask: words, clauses, controls, people } = ask;
  const entries = [...new Set(ask.answers.flatMap((answer) => entriesFor(answer, isms)))];
  const missing = missingFor(ask, isms, period);
  const here = findings.filter(belongsTo(ask, entries));
  return {
    key,
    ask: words,
    clauses,
    controls,
    people,
    answers: ask.answers.flatMap(({ type }) =>
      entries.flatMap((entry) => (entry.type === type ? [answerLine(entry, isms, period)] : [])).sort(worstThenNewest),
    ),
    missing,
    findings: here.map(gapFinding),
    toCome: dutiesToCome(ask, entries, isms, period, soon),
    gaps: missing.filter(({ isGap }) => isGap).length + here.length,
  };
}

const RANKS: Readonly<Record<Standing, number>> = { overdue: 0, 'in-force': 1, draft: 2, over: 3 };

/** What is overdue, then what is in force, drafts, and what is over; of each the newest first. */
function worstThenNewest(a: AnswerLine, b: AnswerLine): number {
  const days = (b.day ?? '').localeCompare(a.day ?? '');
  return RANKS[a.standing] - RANKS[b.standing] || days || a.name.localeCompare(b.name, 'en');
}

function answerLine(entry: Entry, isms: Isms, { since }: AuditPeriod): AnswerLine {
  const line = recordLine(entry, isms);
  return { ...line, isNew: line.day !== undefined && line.day > since && line.day <= isms.today };
}

/**
 * A finding belongs where its document is listed, and where its clauses are asked for. 8.1 alone would put everything
 * everywhere: it counts where an ask is about nothing else. Where an ask is about some controls, these take the place of its clauses.
 * Of a rule that looks at records of several kinds the document alone tells.
 */
function belongsTo(ask: Ask, entries: readonly Entry[]): (finding: ReportedFinding) => boolean {
  const listed = namesByPath(entries);
  const telling = ask.clauses.length > 1 ? ask.clauses.filter((clause) => clause !== OPERATION) : ask.clauses;
  const asked = new Set(ask.controls.length > 0 ? ask.controls : telling);
  return ({ rule, path, clauses, controls, document }) =>
    isOn(listed.get(path), document) ||
    (!OF_SEVERAL_KINDS.has(rule) &&
      !(ask.apart?.includes(rule) ?? false) &&
      [...clauses, ...controls].some((one) => asked.has(one)));
}

/** Rules whose clauses are those of all the kinds of records that they look at: an action of minutes is none of an objective. */
const OF_SEVERAL_KINDS: ReadonlySet<string> = new Set(['planned-action-overdue', 'record-data-invalid']);

/** Operational planning and control, which whatever is done day by day falls under. */
const OPERATION = '8.1';

/** A register holds rows that answer and rows that do not: what is said of a row that does not is none of the ask's business. */
function isOn(names: ReadonlySet<string> | undefined, document: string | undefined): boolean {
  return names !== undefined && (document === undefined || names.has(document));
}

/** What stands in each file: its entries, and the register that they are rows of. */
function namesByPath(entries: readonly Entry[]): ReadonlyMap<string, ReadonlySet<string>> {
  const byPath = new Map<string, Set<string>>();
  for (const entry of entries) {
    const names = byPath.get(entry.path) ?? new Set<string>();
    byPath.set(entry.path, names.add(nameOf(entry)));
    if (entry.register) names.add(nameOf(entry.register));
  }
  return byPath;
}

function gapFinding(finding: ReportedFinding): GapFinding {
  const { rule, severity, message, fix, path, position, document, title, owner, due } = finding;
  const { clauses, controls, tolerated, fingerprint } = finding;
  return {
    rule,
    severity,
    message,
    fix,
    path,
    line: position.line,
    name: document ?? title ?? path,
    title,
    owner,
    due,
    clauses,
    controls,
    tolerated,
    fingerprint,
  };
}

function waivedLine({ rule, message, path, document, title, waiver }: WaivedFinding): Readiness['waived'][number] {
  return { rule, message, path, name: document ?? title ?? path, exception: waiver.id, expires: waiver.expires };
}

/** Duties of the documents that answer, and those that bring a record that answers. */
function dutiesToCome(
  { answers }: Ask,
  entries: readonly Entry[],
  isms: Isms,
  { until }: AuditPeriod,
  soon: Interval,
): readonly CalendarDuty[] {
  if (until === undefined) return [];
  // The review of a register is that of what stands in its rows.
  const on = new Set(entries.flatMap((entry) => (entry.register ? [entry, entry.register] : [entry])));
  const brings = new Set(answers.flatMap(({ type, controls, activities }) => (controls || activities ? [] : [type])));
  return isms.obligations
    .flatMap((duty) => {
      const { due, entry, shownBy } = duty;
      if (due === undefined || due < isms.today || due >= until) return [];
      return on.has(entry) || (shownBy !== undefined && brings.has(shownBy))
        ? [calendarDuty(duty, isms, { due, repetition: 0, soon })]
        : [];
    })
    .sort((a, b) => (`${a.due}\0${a.name}\0${a.what}` < `${b.due}\0${b.name}\0${b.what}` ? -1 : 1));
}
