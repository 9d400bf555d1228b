import type { Finding } from '../model/finding.ts';
import type { BaselineProgress, Report, ReportedFinding, WaivedFinding } from '../model/report.ts';
import type { JsonFinding, JsonReport } from './report-schema.ts';

/** The report for programs: `holdfast/report@1`, described by `schemas/report.schema.json`. */
export function renderJson(report: Report): string {
  return `${JSON.stringify(toJson(report), null, 2)}\n`;
}

export function toJson(report: Report): JsonReport {
  const { summary } = report;
  return {
    schema: 'holdfast/report@1',
    today: report.today,
    timezone: report.timezone,
    ...(report.delta ? { base: report.delta.base } : {}),
    summary: {
      documents: summary.documents,
      governed: summary.governed,
      findings: summary.findings,
      errors: summary.errors,
      warnings: summary.warnings,
      notices: summary.notices,
      due_soon: summary.dueSoon,
      unscheduled: summary.unscheduled,
    },
    findings: report.findings.map(reported),
    fixed: report.fixed.map(plain),
    waived: report.waived.map((finding) => ({ ...plain(finding), waiver: waiverOf(finding) })),
    ...(report.baseline ? { baseline: baselineOf(report.baseline) } : {}),
    not_checked: report.notChecked.map(({ what, why, fix, rules }) => ({
      what,
      why,
      ...(fix === undefined ? {} : { fix }),
      ...(rules === undefined ? {} : { rules: [...rules] }),
    })),
  };
}

function reported(finding: ReportedFinding): JsonFinding {
  const { rule, severity, grade, ...rest } = plain(finding);
  return {
    rule,
    severity,
    grade,
    status: finding.status,
    tolerated: finding.tolerated,
    enforced: finding.enforced,
    ...rest,
  };
}

function waiverOf({ waiver }: WaivedFinding): JsonReport['waived'][number]['waiver'] {
  const { id, path, reason, compensating, approvedBy, expires } = waiver;
  return { id, path, reason, compensating, approved_by: approvedBy, expires };
}

function baselineOf({ doneAtThisPace, ...rest }: BaselineProgress): JsonReport['baseline'] {
  return { ...rest, ...(doneAtThisPace === undefined ? {} : { done_at_this_pace: doneAtThisPace }) };
}

function plain(finding: Finding): JsonFinding {
  const optional = {
    document: finding.document,
    title: finding.title,
    owner: finding.owner,
    due: finding.due,
    days_overdue: finding.daysOverdue,
    derivation: finding.derivation,
  };
  const given = Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined));
  return {
    rule: finding.rule,
    severity: finding.severity,
    grade: finding.grade,
    path: finding.path,
    line: finding.position.line,
    column: finding.position.column,
    end_line: finding.position.endLine,
    end_column: finding.position.endColumn,
    message: finding.message,
    help: `${finding.why} ${finding.fix}`,
    url: finding.url,
    clauses: [...finding.clauses],
    controls: [...finding.controls],
    ...given,
    needs_issue: finding.needsIssue,
    fingerprint: finding.fingerprint,
  };
}
