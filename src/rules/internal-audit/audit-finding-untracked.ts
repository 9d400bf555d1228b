import * as z from 'zod';
import { formatInterval, type Interval } from '../../calendar/interval.ts';
import { addInterval, daysBetween } from '../../calendar/plain-date.ts';
import { given } from '../../model/fact.ts';
import type { AuditReport } from '../../records/audit-tests.ts';
import { hasReached, nameOf } from '../../records/entry.ts';
import type { Isms } from '../../records/isms.ts';
import { valuesOf } from '../../records/links.ts';
import { type Draft, defineRule, intervalOption } from '../define-rule.ts';
import { inWords } from '../wording.ts';
import { differencesOf, type Finding, matchesOf } from './finding-match.ts';
import { reportsFrom } from './reports.ts';

export const auditFindingUntracked = defineRule({
  name: 'audit-finding-untracked',
  area: 'internal-audit',
  flags:
    'A major or minor finding of an internal audit without a nonconformity, or with one that says something else; a report that reached no management, or that came late.',
  why: 'A finding that stays in the report is forgotten: nobody owns it, and the next audit finds it again (10.2).',
  fix: 'Open a nonconformity for the finding and name it under `nonconformity` of the finding, or the report under its `source_ref`.',
  severity: 'error',
  grade: 'minor',
  cause: 'content',
  issue: true,
  clauses: ['9.2.2', '10.2'],
  controls: [],
  needs: [],
  steps: ['Open the nonconformity', 'Name the report in it and it in the report'],
  falsePositives:
    'Opportunities and strengths need no nonconformity. What was corrected on the spot still needs one. A nonconformity that names the report and the requirement counts although the finding does not name it. An id that leads nowhere is reported as `broken-reference`. Closed reports are not looked at, except for the last audit.',
  options: z.strictObject({
    report_within: intervalOption('30 days').describe('Time from the last day of the audit to its report.'),
  }),
  examples: [
    {
      name: 'One finding without a nonconformity, one with another grade, one with another source',
      files: {
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
        'audits/IA-2026-01.md':
          '---\nid: IA-2026-01\ntype: audit-report\ntitle: Internal audit 2026\nstatus: issued\nowner: role:internal-auditor\naudit_to: 2026-02-18\nissued_on: 2026-03-20\nreported_to: [role:top-management]\nfindings:\n  - { id: F1, grade: minor, ref: "7.2", statement: No proof of skills }\n  - { id: F2, grade: major, ref: A.5.18, nonconformity: NC-2026-002 }\n  - { id: F3, grade: minor, ref: A.8.13, nonconformity: NC-2026-003 }\n  - { id: F4, grade: ofi, ref: "9.1", statement: Fewer figures }\n---\n',
        'records/NC-2026-002.md':
          '---\nid: NC-2026-002\ntype: nonconformity\ntitle: Late access removal\nstatus: open\nowner: role:it-lead\nsource: internal-audit\nsource_ref: IA-2026-01\ngrade: minor\nrequirement: [A.5.18]\n---\n',
        'records/NC-2026-003.md':
          '---\nid: NC-2026-003\ntype: nonconformity\ntitle: No restore test\nstatus: open\nowner: role:it-lead\nsource: internal-audit\nsource_ref: IA-2025-01\ngrade: minor\nrequirement: [A.5.30]\n---\n',
      },
      today: '2026-11-22',
      expect: [
        { path: 'audits/IA-2026-01.md', line: 11, message: 'Finding F1 (minor, 7.2) has no nonconformity' },
        {
          path: 'audits/IA-2026-01.md',
          line: 12,
          message: 'NC-2026-002 of finding F2 calls it minor where the report says major',
        },
        {
          path: 'audits/IA-2026-01.md',
          line: 13,
          message:
            'NC-2026-003 of finding F3 names IA-2025-01 as its source and does not name A.8.13 as its requirement',
        },
      ],
    },
    {
      name: 'Nobody told, and issued a day too late',
      files: {
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
        'audits/IA-2026-01.md':
          '---\nid: IA-2026-01\ntype: audit-report\ntitle: Internal audit 2026\nstatus: issued\nowner: role:internal-auditor\naudit_to: 2026-02-18\nissued_on: 2026-03-21\nreported_to: []\nfindings: []\n---\n',
      },
      today: '2026-11-22',
      expect: [
        { path: 'audits/IA-2026-01.md', line: 9, message: 'The report names nobody in management to whom it was sent' },
        {
          path: 'audits/IA-2026-01.md',
          line: 8,
          message: 'The report was issued on 2026-03-21; it was due 2026-03-20, 30 days after the audit',
          severity: 'warning',
        },
      ],
    },
    {
      name: 'Not issued at all, 31 days after the audit',
      files: {
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
        'audits/IA-2026-02.md':
          '---\nid: IA-2026-02\ntype: audit-report\ntitle: Audit of suppliers\nstatus: draft\nowner: role:internal-auditor\naudit_to: 2026-10-22\n---\n',
        'audits/IA-2026-03.md':
          '---\nid: IA-2026-03\ntype: audit-report\ntitle: Audit of backups\nstatus: fieldwork\nowner: role:internal-auditor\naudit_to: 2026-10-23\n---\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'audits/IA-2026-02.md',
          line: 7,
          message: 'The report is not issued; it was due 2026-11-21, 30 days after the audit',
        },
      ],
    },
    {
      name: 'A nonconformity that names the report',
      files: {
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
        'audits/IA-2026-01.md':
          '---\nid: IA-2026-01\ntype: audit-report\ntitle: Internal audit 2026\nstatus: issued\nowner: role:internal-auditor\naudit_to: 2026-02-18\nissued_on: 2026-02-25\nreported_to: role:top-management\nfindings:\n  - { id: F1, grade: minor, ref: 9.3.2 c, statement: No word about customers }\n---\n',
        'records/NC-2026-002.md':
          '---\nid: NC-2026-002\ntype: nonconformity\ntitle: Management review without customers\nstatus: open\nowner: role:isms-manager\nsource: internal-audit\nsource_ref: IA-2026-01\ngrade: minor\nrequirement: ["9.3.2"]\n---\n',
      },
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'The last report, closed: it says little, went to nobody, and names an action where a nonconformity belongs',
      files: {
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
        'audits/IA-2026-01.md':
          '---\nid: IA-2026-01\ntype: audit-report\ntitle: Internal audit 2026\nstatus: closed\nowner: role:internal-auditor\naudit_to: 2026-02-18\nissued_on: 2026-04-20\nfindings:\n  - { grade: minor, nonconformity: CA-2026-004 }\n  - { id: F2, grade: minor, ref: A.5.18, nonconformity: NC-2026-099 }\n  - { id: F3, grade: strength, ref: A.8.13 }\n---\n',
        'audits/IA-2026-02.md':
          '---\nid: IA-2026-02\ntype: audit-report\ntitle: Audit of suppliers\nstatus: planned\nowner: role:internal-auditor\naudit_to: 2026-05-06\n---\n',
        'records/CA-2026-004.md':
          '---\nid: CA-2026-004\ntype: corrective-action\ntitle: Ticket on leaving\nstatus: open\nowner: role:it-lead\n---\n',
      },
      today: '2026-11-22',
      expect: [
        { path: 'audits/IA-2026-01.md', line: 4, message: 'The report names nobody in management to whom it was sent' },
        {
          path: 'audits/IA-2026-01.md',
          line: 10,
          message: 'A finding (minor) has no nonconformity: CA-2026-004 is none',
        },
      ],
    },
  ],
  *check(isms, { report_within }) {
    for (const report of reportsFrom(isms, 'fieldwork')) {
      yield* lateReport(isms, report, report_within);
      if (!hasReached(report.entry, 'issued')) continue;
      yield* unreported(report);
      yield* untracked(isms, report);
    }
  },
});

function* lateReport(isms: Isms, { entry, facts }: AuditReport, within: Interval): Iterable<Draft> {
  const ended = facts.audit_to;
  if (ended.state !== 'given') return;
  const due = addInterval(ended.value, within);
  const wasDue = `it was due ${due}, ${formatInterval(within)} after the audit`;
  const issued = facts.issued_on;
  if (hasReached(entry, 'issued')) {
    if (issued.state !== 'given' || issued.value <= due || entry.lifecycle !== 'in-force') return;
    const message = `The report was issued on ${issued.value}; ${wasDue}`;
    yield {
      on: entry,
      at: issued,
      message,
      severity: 'warning',
      needsIssue: false,
      fix: 'Agree with the auditor how the next report comes in time.',
      detail: 'late',
    };
  } else if (due < isms.today) {
    const message = `The report is not issued; ${wasDue}`;
    const daysOverdue = daysBetween(due, isms.today);
    yield { on: entry, at: ended, message, fix: 'Issue the report.', due, daysOverdue, detail: 'not-issued' };
  }
}

function* unreported({ entry, facts }: AuditReport): Iterable<Draft> {
  const { reported_to } = facts;
  if (valuesOf(given(reported_to)).length > 0) return;
  yield {
    on: entry,
    at: reported_to.state === 'absent' ? undefined : reported_to,
    message: 'The report names nobody in management to whom it was sent',
    fix: 'Send it to the management of what was audited, and name them under `reported_to`.',
    detail: 'reported-to',
  };
}

/** Each major or minor finding against its nonconformity, whichever of the two names the other. */
function* untracked(isms: Isms, report: AuditReport): Iterable<Draft> {
  for (const { finding, found, id } of matchesOf(isms, report)) {
    const { facts } = finding;
    const at = facts.nonconformity.state === 'given' ? facts.nonconformity : finding;
    const detail = `finding:${given(facts.id) ?? given(facts.statement) ?? given(facts.ref) ?? ''}`;
    const draft = { on: report.entry, at, detail };
    if (found) {
      const differences = differencesOf(report, finding, found);
      const message = `${nameOf(found.entry)} of ${nameOfFinding(finding)} ${inWords(differences)}`;
      if (differences.length > 0) yield { ...draft, message, fix: 'Correct whichever of the two is wrong.' };
    } else {
      const other = id === undefined ? '' : `: ${id} is none`;
      yield {
        ...draft,
        message: `${capitalised(nameOfFinding(finding))}${remarksOn(finding)} has no nonconformity${other}`,
        missing: ['nonconformity'],
      };
    }
  }
}

function nameOfFinding({ facts }: Finding): string {
  const id = given(facts.id);
  return id === undefined ? 'a finding' : `finding ${id}`;
}

function remarksOn({ facts }: Finding): string {
  const remarks = [given(facts.grade), given(facts.ref)].filter((remark) => remark !== undefined);
  return ` (${remarks.join(', ')})`;
}

function capitalised(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
