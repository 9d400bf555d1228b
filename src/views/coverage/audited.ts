import { interval } from '../../calendar/interval.ts';
import { addInterval, type PlainDate } from '../../calendar/plain-date.ts';
import { given } from '../../model/fact.ts';
import { issuedReports, lookedAt, plannedScope, scopeOf } from '../../records/audit-coverage.ts';
import { cycleOf } from '../../records/audit-cycle.ts';
import type { AuditReport } from '../../records/audit-tests.ts';
import { nameOf } from '../../records/entry.ts';
import { recordsOf } from '../../records/inventory.ts';
import type { Isms } from '../../records/isms.ts';
import { type AuditProgramme, auditProgramme, programmeInCharge } from '../../records/types/audit-programme.ts';
import { isToIso27001, runningCertificates } from '../../rules/certification-cycle/certificates.ts';

/** What one internal audit found out about a requirement. */
export interface AuditResult {
  /** The last day of the audit; `undefined` when it cannot be read. */
  readonly day: PlainDate | undefined;
  readonly report: string;
  readonly path: string;
  /** As the report writes it: `conform`, `minor`; `undefined` when the report only lists what was looked at. */
  readonly result: string | undefined;
  readonly inCycle: boolean;
}

/** The time in which audits should reach everything. */
export interface CoverageCycle {
  readonly from: PlainDate;
  readonly to: PlainDate;
  /** Where it comes from: the audit programme, the certificate, or nobody says and it is the last three years. */
  readonly source: 'programme' | 'certificate' | 'assumed';
  readonly name: string | undefined;
}

const THREE_YEARS = interval({ months: 36 });
const THREE_YEARS_BEFORE = interval({ months: -36 });

/** The cycle of the audit programme in charge, else that of the certificate, else the last three years. One that is over is none. */
export function coverageCycle(isms: Isms): CoverageCycle {
  const { today } = isms;
  const programme = programmeInCharge(isms);
  const cycle = programme && cycleOf(programme, today, THREE_YEARS);
  if (programme && cycle && today <= cycle.end)
    return { from: cycle.start, to: cycle.end, source: 'programme', name: nameOf(programme.entry) };
  for (const { entry, facts } of runningCertificates(isms).filter(isToIso27001)) {
    const [from, to] = [given(facts.decision_date), given(facts.expiry_date)];
    if (from !== undefined && to !== undefined && from <= today && today <= to)
      return { from, to, source: 'certificate', name: nameOf(entry) };
  }
  return { from: addInterval(today, THREE_YEARS_BEFORE), to: today, source: 'assumed', name: undefined };
}

/** Results of every issued internal audit by requirement, the newest first; a report without tests counts by what it lists. */
export function auditResults(isms: Isms, { from }: CoverageCycle): ReadonlyMap<string, readonly AuditResult[]> {
  const results = new Map<string, AuditResult[]>();
  for (const report of issuedReports(isms)) {
    if (isAhead(report, isms)) continue;
    const day = given(report.facts.audit_to);
    for (const { ref, result } of lookedAt(report)) {
      const one = {
        day,
        report: nameOf(report.entry),
        path: report.entry.path,
        result,
        inCycle: day !== undefined && day >= from,
      };
      const there = results.get(ref);
      if (there) there.push(one);
      else results.set(ref, [one]);
    }
  }
  return new Map([...results].map(([ref, all]) => [ref, all.sort((a, b) => (b.day ?? '').localeCompare(a.day ?? ''))]));
}

/** What audits will look at: those that any programme in force plans, those under way, and those whose last day lies ahead. */
export function plannedIn(isms: Isms): ReadonlySet<string> {
  const ahead = issuedReports(isms).filter((report) => isAhead(report, isms));
  return new Set([...plannedScope(isms, programmesInForce(isms)), ...ahead.flatMap(({ facts }) => scopeOf(facts))]);
}

/** What is not known of the cycle and of the audits, in sentences. */
export function auditNotes(isms: Isms, cycle: CoverageCycle): readonly string[] {
  return [
    ...cycleNotes(isms, cycle),
    ...issuedReports(isms).flatMap((report): readonly string[] => {
      if (given(report.facts.audit_to) === undefined)
        return [`The last day of the audit of ${named(report)} cannot be told: it counts for no cycle.`];
      return isAhead(report, isms)
        ? [`${named(report)} is issued, and its last day lies ahead: it does not count as held.`]
        : [];
    }),
  ];
}

function cycleNotes(isms: Isms, { source, name }: CoverageCycle): readonly string[] {
  const programme = programmeInCharge(isms);
  if (source === 'programme') {
    const others = programmesInForce(isms).filter(({ entry }) => entry !== programme?.entry);
    return others.map((other) => `${named(other)} is in force as well; the cycle is that of ${name}.`);
  }
  const taken =
    source === 'certificate' ? `that of the certificate ${name} is taken` : 'the last three years are taken';
  if (!programme) {
    return source === 'certificate'
      ? []
      : [`Neither an audit programme nor a certificate in force says when the cycle began: ${taken}.`];
  }
  const start = given(programme.facts.cycle_start);
  const cycle = cycleOf(programme, isms.today, THREE_YEARS);
  if (start !== undefined && start > isms.today)
    return [`The cycle of ${named(programme)} begins on ${start}: ${taken}.`];
  return [
    cycle
      ? `The cycle of ${named(programme)} ended on ${cycle.end}: ${taken}.`
      : `When the cycle of ${named(programme)} runs cannot be told: ${taken}.`,
  ];
}

function named({ entry }: AuditReport | AuditProgramme): string {
  return `${nameOf(entry)} (${entry.path})`;
}

function isAhead({ facts }: AuditReport, { today }: Isms): boolean {
  return (given(facts.audit_to) ?? today) > today;
}

function programmesInForce(isms: Isms): readonly AuditProgramme[] {
  return recordsOf(isms, auditProgramme).filter(({ entry }) => entry.lifecycle === 'in-force');
}
