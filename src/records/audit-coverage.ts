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
  const reports = recordsOf(isms, auditReport);
  const unissued = reports.filter((report) => reportedEnd(report) === undefined);
  const audits = [...auditsToCome(programme, isms), ...unissued];
  const tested = new Map<string, PlainDate>();
  for (const report of reports) {
    const ended = reportedEnd(report);
    const isCounted = ended !== undefined && start <= ended && (given(report.facts.issued_on) ?? ended) <= until;
    if (!isCounted || ended > until) continue;
    for (const id of testedIn(report)) if (ended > (tested.get(id) ?? '')) tested.set(id, ended);
  }
  return { tested, planned: new Set(audits.flatMap(({ facts }) => scopeOf(facts))) };
}

/** When the audit of an issued report ended. One whose last day cannot be read may be of any cycle: other rules tell of the day. */
function reportedEnd({ entry, facts }: AuditReport): PlainDate | undefined {
  return hasReached(entry, 'issued') ? given(facts.audit_to) : undefined;
}

/** A report without a single test is taken by the clauses and controls that it names: that its tests are missing is said elsewhere. */
function testedIn(report: AuditReport): readonly string[] {
  const tests = testsOf(report);
  return tests.length > 0 ? tests.flatMap(({ isDone, refs }) => (isDone ? refs : [])) : scopeOf(report.facts);
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
