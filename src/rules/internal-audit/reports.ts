import { given } from '../../model/fact.ts';
import type { AuditReport } from '../../records/audit-tests.ts';
import { hasReached } from '../../records/entry.ts';
import { recordsOf } from '../../records/inventory.ts';
import type { Isms } from '../../records/isms.ts';
import { lastAudit } from '../../records/types/audit-programme.ts';
import { auditReport } from '../../records/types/audit-report.ts';

/** Reports with which something can still be done: those that reached a state and are not closed, and the last one even so. */
export function reportsFrom(isms: Isms, state: 'fieldwork' | 'issued'): readonly AuditReport[] {
  const last = lastAudit(isms)?.entry;
  return recordsOf(isms, auditReport).filter(
    ({ entry }) => hasReached(entry, state) && (entry.lifecycle === 'in-force' || entry === last),
  );
}

/** The issued report of the audit that ended last before this one did. */
export function reportBefore(isms: Isms, report: AuditReport): AuditReport | undefined {
  const ended = given(report.facts.audit_to) ?? '';
  const earlier = recordsOf(isms, auditReport).flatMap((other) => {
    const day = given(other.facts.audit_to);
    return day !== undefined && day < ended && hasReached(other.entry, 'issued') ? [{ other, day }] : [];
  });
  return earlier.sort((a, b) => b.day.localeCompare(a.day))[0]?.other;
}
