import { interval } from '../../calendar/interval.ts';
import { addInterval, type PlainDate } from '../../calendar/plain-date.ts';
import { given } from '../../model/fact.ts';
import { coverageSince, scopeOf } from '../../records/audit-coverage.ts';
import { cycleOf } from '../../records/audit-cycle.ts';
import { testsOf } from '../../records/audit-tests.ts';
import { hasReached, nameOf } from '../../records/entry.ts';
import { recordsOf } from '../../records/inventory.ts';
import type { Isms } from '../../records/isms.ts';
import { programmeInCharge } from '../../records/types/audit-programme.ts';
import { auditReport } from '../../records/types/audit-report.ts';
import { certification } from '../../records/types/certification.ts';

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

/** The cycle of the audit programme in charge, else that of the certificate, else the last three years. */
export function coverageCycle(isms: Isms): CoverageCycle {
  const { today } = isms;
  const programme = programmeInCharge(isms);
  const cycle = programme && cycleOf(programme, today, THREE_YEARS);
  if (programme && cycle)
    return { from: cycle.start, to: cycle.end, source: 'programme', name: nameOf(programme.entry) };
  for (const { entry, facts } of recordsOf(isms, certification)) {
    const [from, to] = [given(facts.decision_date), given(facts.expiry_date)];
    if (entry.lifecycle === 'in-force' && from !== undefined && to !== undefined && from <= today && today <= to)
      return { from, to, source: 'certificate', name: nameOf(entry) };
  }
  return { from: addInterval(today, THREE_YEARS_BEFORE), to: today, source: 'assumed', name: undefined };
}

/** Results of every issued internal audit by requirement, the newest first; a report without tests counts by what it lists. */
export function auditResults(isms: Isms, { from }: CoverageCycle): ReadonlyMap<string, readonly AuditResult[]> {
  const results = new Map<string, AuditResult[]>();
  for (const report of recordsOf(isms, auditReport)) {
    if (!hasReached(report.entry, 'issued')) continue;
    const day = given(report.facts.audit_to);
    const tests = testsOf(report);
    const looked =
      tests.length > 0
        ? tests.flatMap(({ isDone, refs, result }) => (isDone ? refs.map((ref) => ({ ref, result })) : []))
        : scopeOf(report.facts).map((ref) => ({ ref, result: undefined }));
    for (const { ref, result } of looked) {
      const one = {
        day,
        report: nameOf(report.entry),
        path: report.entry.path,
        result,
        inCycle: day !== undefined && day >= from && day <= isms.today,
      };
      results.set(ref, [...(results.get(ref) ?? []), one]);
    }
  }
  return new Map([...results].map(([ref, all]) => [ref, all.sort((a, b) => (b.day ?? '').localeCompare(a.day ?? ''))]));
}

/** What audits that are planned or under way will look at. */
export function plannedIn(isms: Isms, { from }: CoverageCycle): ReadonlySet<string> {
  const programme = programmeInCharge(isms);
  return programme ? coverageSince(isms, programme, from).planned : new Set();
}
