import type { PlainDate } from '../calendar/plain-date.ts';
import { CLAUSES } from '../frameworks/iso27001/clauses.ts';
import type { Theme } from '../frameworks/iso27001/control.ts';
import { CONTROLS } from '../frameworks/iso27001/controls.ts';
import { given } from '../model/fact.ts';
import { type AuditReport, clauseOf, testsOf } from './audit-tests.ts';
import { hasReached } from './entry.ts';
import { recordsOf } from './inventory.ts';
import type { Isms } from './isms.ts';
import { valuesOf } from './links.ts';
import { type AuditProgramme, auditsToCome } from './types/audit-programme.ts';
import { auditReport } from './types/audit-report.ts';
import { soa } from './types/soa.ts';

/** What audits have looked at since some day, and what they will look at. */
export interface Coverage {
  /** Clause or control to the day on which the last audit that tested it ended. */
  readonly tested: ReadonlyMap<string, PlainDate>;
  /** Clauses and controls of audits that are planned or under way. */
  readonly planned: ReadonlySet<string>;
}

/** Later than any. */
const LAST_DAY = '9999-12-31' as PlainDate;

export const ALL_CLAUSES: readonly string[] = CLAUSES.map(({ id }) => id);

/**
 * What was tested counts from reports that were issued; what is only being written counts as planned. With a last day, what
 * ended or was issued after it does not count as tested.
 */
export function coverageSince(
  isms: Isms,
  programme: AuditProgramme,
  start: PlainDate,
  until: PlainDate = LAST_DAY,
): Coverage {
  // One whose last day cannot be read may be of any cycle: other rules tell of the day.
  const undated = issuedReports(isms).filter(({ facts }) => given(facts.audit_to) === undefined);
  const tested = new Map<string, PlainDate>();
  for (const { report, ended } of reportsBetween(isms, start, until))
    for (const { ref } of lookedAt(report)) if (ended > (tested.get(ref) ?? '')) tested.set(ref, ended);
  return { tested, planned: new Set([...plannedScope(isms, [programme]), ...scopesOf(undated)]) };
}

/** Issued reports of audits that ended between two days, and were issued by the last; both count. */
export function reportsBetween(
  isms: Isms,
  start: PlainDate,
  until: PlainDate,
): readonly { readonly report: AuditReport; readonly ended: PlainDate }[] {
  return issuedReports(isms).flatMap((report) => {
    const ended = given(report.facts.audit_to);
    const isIn = ended !== undefined && start <= ended && ended <= until;
    return isIn && (given(report.facts.issued_on) ?? ended) <= until ? [{ report, ended }] : [];
  });
}

/** Clauses and controls of audits that these programmes plan, and of those that are under way. */
export function plannedScope(isms: Isms, programmes: readonly AuditProgramme[]): ReadonlySet<string> {
  const unissued = recordsOf(isms, auditReport).filter(({ entry }) => !hasReached(entry, 'issued'));
  return new Set(scopesOf([...programmes.flatMap((programme) => auditsToCome(programme, isms)), ...unissued]));
}

/** Reports of internal audits that were issued: only these say what was found. */
export function issuedReports(isms: Isms): readonly AuditReport[] {
  return recordsOf(isms, auditReport).filter(({ entry }) => hasReached(entry, 'issued'));
}

/**
 * What an audit looked at, and what it found as its report writes it. A report without a single test is taken by the clauses
 * and controls that it names, with no result: that its tests are missing is said elsewhere.
 */
export function lookedAt(
  report: AuditReport,
): readonly { readonly ref: string; readonly result: string | undefined }[] {
  const tests = testsOf(report);
  if (tests.length === 0) return scopeOf(report.facts).map((ref) => ({ ref, result: undefined }));
  return tests.flatMap(({ isDone, refs, result }) => (isDone ? refs.map((ref) => ({ ref, result })) : []));
}

function scopesOf(audits: readonly { readonly facts: Parameters<typeof scopeOf>[0] }[]): readonly string[] {
  return audits.flatMap(({ facts }) => scopeOf(facts));
}

/** The clauses and controls that an audit names, planned or held. */
export function scopeOf({ clauses, controls }: Pick<AuditReport['facts'], 'clauses' | 'controls'>): readonly string[] {
  return [...valuesOf(given(clauses)).flat().map(clauseOf), ...valuesOf(given(controls)).flat()];
}

/** Controls that the statement of applicability in force calls applicable; `undefined` where there is none. */
export function applicableControls(isms: Isms): readonly string[] | undefined {
  const inForce = recordsOf(isms, soa).filter(({ entry }) => entry.lifecycle === 'in-force');
  if (inForce.length === 0) return undefined;
  const entries = inForce.flatMap(({ facts }) => given(facts.entries) ?? []);
  const applicable = entries.filter(({ facts }) => given(facts.applicable) === true);
  return [...new Set(applicable.flatMap(({ facts }) => given(facts.control) ?? []))];
}

/** The themes of Annex A with a control that applies, each with these controls. */
export function themesOf(applicable: readonly string[] | undefined): ReadonlyMap<Theme, readonly string[]> {
  const themes = new Map<Theme, readonly string[]>();
  for (const { id, theme } of CONTROLS)
    if (!applicable || applicable.includes(id)) themes.set(theme, [...(themes.get(theme) ?? []), id]);
  return themes;
}
