import { given } from '../../model/fact.ts';
import { type AuditReport, requirementsIn } from '../../records/audit-tests.ts';
import { recordById, recordsOf } from '../../records/inventory.ts';
import type { Isms } from '../../records/isms.ts';
import { valuesOf } from '../../records/links.ts';
import type { RecordOf } from '../../records/record-of.ts';
import { nonconformity } from '../../records/types/nonconformity.ts';

export type Finding = (AuditReport['facts']['findings'] & { readonly state: 'given' })['value'][number];
type Nonconformity = RecordOf<typeof nonconformity.fields>;

/** A major or minor finding of a report, and what became of it. */
export interface Match {
  readonly finding: Finding;
  readonly found: Nonconformity | undefined;
  /** The id that the finding names, of a record of whatever type. */
  readonly id: string | undefined;
}

/** Findings that need a nonconformity. An id that leads nowhere or cannot be read is the finding of another rule. */
export function matchesOf(isms: Isms, report: AuditReport): readonly Match[] {
  const findings = (given(report.facts.findings) ?? []).filter(({ facts }) => isTracked(given(facts.grade)));
  const own = nonconformitiesOf(isms, report, findings);
  return findings.flatMap((finding): readonly Match[] => {
    const { nonconformity: named } = finding.facts;
    const id = given(named);
    if (named.state === 'unreadable' || (id !== undefined && !isms.byId.has(id))) return [];
    const found = id === undefined ? takeMatch(own, finding) : recordById(isms, nonconformity, id);
    return [{ finding, found, id }];
  });
}

function isTracked(grade: string | undefined): boolean {
  return grade === 'major' || grade === 'minor';
}

/** Nonconformities that name the report and that no finding of it names. */
function nonconformitiesOf(isms: Isms, report: AuditReport, findings: readonly Finding[]): Nonconformity[] {
  const id = given(report.entry.id);
  const named = new Set(findings.map(({ facts }) => given(facts.nonconformity)));
  return recordsOf(isms, nonconformity).filter(
    ({ entry, facts }) => id !== undefined && given(facts.source_ref) === id && !named.has(given(entry.id)),
  );
}

/** The first one about what the finding is about; no other finding gets it. */
function takeMatch(own: Nonconformity[], finding: Finding): Nonconformity | undefined {
  const index = own.findIndex((one) => sharesRequirement(finding, one));
  return index === -1 ? undefined : own.splice(index, 1)[0];
}

/** What the nonconformity says otherwise than the finding, as the rest of a sentence. */
export function differencesOf(report: AuditReport, finding: Finding, { facts }: Nonconformity): readonly string[] {
  const [grade, here] = [given(facts.grade), given(finding.facts.grade)];
  const [source, id] = [given(facts.source_ref), given(report.entry.id)];
  return [
    ...(grade !== undefined && grade !== here ? [`calls it ${grade} where the report says ${here}`] : []),
    ...(source !== undefined && id !== undefined && source !== id ? [`names ${source} as its source`] : []),
    ...(sharesRequirement(finding, { facts }) ? [] : [`does not name ${given(finding.facts.ref)} as its requirement`]),
  ];
}

/** What either of them leaves out differs from nothing. */
function sharesRequirement(finding: Finding, { facts }: Pick<Nonconformity, 'facts'>): boolean {
  const wanted = requirementsIn(given(finding.facts.ref));
  const named = valuesOf(given(facts.requirement)).flatMap((value) => requirementsIn(value));
  return wanted.length === 0 || named.length === 0 || wanted.some((id) => named.includes(id));
}
