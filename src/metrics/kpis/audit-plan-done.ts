import { given } from '../../model/fact.ts';
import { hasReached, nameOf } from '../../records/entry.ts';
import { recordById, recordsOf } from '../../records/inventory.ts';
import type { Isms } from '../../records/isms.ts';
import {
  type AuditProgramme,
  auditProgramme,
  type PlannedAudit,
  reportsByAudit,
} from '../../records/types/audit-programme.ts';
import { auditReport } from '../../records/types/audit-report.ts';
import { auditPlanDone as figureOf } from '../audit-plan-done.ts';
import { defineKpi, kpiFigure, part } from '../define-kpi.ts';
import { holdsDay } from '../period.ts';

export const auditPlanDone = defineKpi({
  id: 'audit-plan-done',
  name: 'Internal audits done as planned',
  headline: false,
  unit: 'percent',
  direction: 'up',
  target: 100,
  clauses: ['9.2.2'],
  controls: [],
  measures: 'period',
  says: 'The share of internal audits whose last planned day lies in the period and whose report was issued within 30 days of it, from the audit programmes and reports.',
  edges: [
    'A cancelled audit is left out when the programme that says so was approved, and counts as not done otherwise.',
    'A postponed audit counts as not done: programmes keep no approval of a move.',
    'While the 30 days run and no report is there, an audit is not counted yet.',
    'When none was planned there is no value.',
  ],
  of: (isms, period) => {
    const programmes = recordsOf(isms, auditProgramme).filter(({ entry }) => entry.lifecycle !== 'not-yet');
    const audits = programmes
      .flatMap((programme) => plannedIn(programme, isms))
      .filter((one) => holdsDay(period, one.plannedTo));
    const cancelled = audits.filter(({ status, isApproved }) => status === 'cancelled' && isApproved);
    const elsewhere = audits.filter((one) => !cancelled.includes(one) && one.isElsewhere);
    const counted = audits.filter((one) => !cancelled.includes(one) && !elsewhere.includes(one));
    const postponed = counted.filter(({ status }) => status === 'postponed').length;
    const figure = figureOf(counted, period, isms.today, [
      { why: 'cancelled with approval', count: cancelled.length },
      { why: 'reported elsewhere, and not known when', count: elsewhere.length },
    ]);
    return kpiFigure(figure, {
      parts: [part('postponed', 'postponed', 'count', postponed)],
      notes: [
        postponed > 0 && `${postponed} postponed: counted, since no approval of the move is recorded`,
        elsewhere.length > 0 && `The report of ${elsewhere.map(({ name }) => name).join(', ')} is kept elsewhere`,
      ],
      cases: counted.map(({ name }) => name),
    });
  },
});

function plannedIn(programme: AuditProgramme, isms: Isms) {
  const reports = reportsByAudit(programme, isms);
  const isApproved = programme.facts.approved_by.state === 'given';
  return (given(programme.facts.audits) ?? []).map((audit, index) => {
    const report = reports.get(audit);
    const isIssued = report !== undefined && hasReached(report.entry, 'issued');
    return {
      name: report
        ? nameOf(report.entry)
        : `${nameOf(programme.entry)} audit ${given(audit.facts.id) ?? `#${index + 1}`}`,
      status: given(audit.facts.status),
      isApproved,
      plannedTo: given(audit.facts.planned_to),
      issued: isIssued ? (given(report.facts.issued_on) ?? given(report.facts.audit_to)) : undefined,
      isElsewhere: isElsewhere(audit, isms),
    };
  });
}

/** An address instead of a record: nothing says when that report was issued. */
function isElsewhere({ facts }: PlannedAudit, isms: Isms): boolean {
  const report = given(facts.report);
  return report !== undefined && recordById(isms, auditReport, report) === undefined;
}
