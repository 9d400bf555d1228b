import { fingerprint } from '../../src/engine/fingerprint.ts';
import { worstFirst } from '../../src/engine/judge.ts';
import type { Finding } from '../../src/model/finding.ts';
import { ruleUrl } from '../../src/model/links.ts';
import type { Report, ReportedFinding } from '../../src/model/report.ts';

/** A finding with nothing special about it: a policy without an owner. */
export function someFinding(change: Partial<ReportedFinding> = {}): ReportedFinding {
  const path = change.path ?? 'policies/access.md';
  const rule = change.rule ?? 'owner-missing';
  return {
    rule,
    severity: 'error',
    grade: 'minor',
    cause: 'content',
    path,
    position: { line: 2, column: 8, endLine: 2, endColumn: 21 },
    excerpt: { text: 'title: Access policy', note: undefined },
    document: undefined,
    title: 'Access policy',
    message: 'No owner',
    why: 'Someone must answer for it.',
    fix: 'Name who answers for it, for example `owner: role:it-lead`.',
    url: ruleUrl(rule),
    clauses: ['5.3'],
    controls: ['A.5.2'],
    owner: undefined,
    due: undefined,
    daysOverdue: undefined,
    derivation: undefined,
    needsIssue: true,
    fingerprint: fingerprint(rule, change.document ?? path, ''),
    formerFingerprints: [],
    status: 'existing',
    enforced: true,
    tolerated: false,
    ...change,
  };
}

/** An overdue review, due on a day and late by so many days. */
export function overdueFinding(
  due: string,
  daysOverdue: number,
  change: Partial<ReportedFinding> = {},
): ReportedFinding {
  return someFinding({
    rule: 'review-overdue',
    cause: 'calendar',
    message: `Review was due ${due}, ${daysOverdue} days ago`,
    why: 'Nobody can show that it is still suitable.',
    fix: 'Review it, and set `reviewed_on`.',
    due,
    daysOverdue,
    derivation: '`reviewed_on` + 12 months',
    owner: '@alice',
    ...change,
  });
}

/** A report of these findings, worst first, with a summary that agrees with them. */
export function reportOf(findings: readonly ReportedFinding[], change: Partial<Report> = {}): Report {
  const sorted = [...findings].sort(worstFirst);
  const paths = [...new Set(sorted.map(({ path }) => path))];
  const how = (severity: Finding['severity']): number =>
    sorted.filter((finding) => finding.severity === severity).length;
  return {
    today: '2026-11-22',
    timezone: 'Europe/London',
    failOn: 'error',
    summary: {
      documents: Math.max(1, paths.length),
      governed: Math.max(1, paths.length),
      findings: sorted.length,
      errors: how('error'),
      warnings: how('warning'),
      notices: how('notice'),
      dueSoon: 0,
      unscheduled: 0,
    },
    findings: sorted,
    fixed: [],
    waived: [],
    baseline: undefined,
    notChecked: [],
    delta: undefined,
    nextDue: { title: 'Backup policy', due: '2027-01-31', owner: 'role:it-lead' },
    judged: paths,
    unjudged: [],
    ...change,
  };
}

/** The same findings for another pull request: compared with a base. */
export function deltaOf(findings: readonly ReportedFinding[], fixed: readonly Finding[] = []): Report {
  return reportOf(findings, { delta: { base: 'ba5e'.repeat(10) }, fixed });
}
