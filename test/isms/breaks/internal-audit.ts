import type { Breaks, Edit } from '../break.ts';

const PROGRAMME = 'governance/audit-programme.md';

export const breaks: Breaks = {
  'audit-cycle-coverage-gap': [
    {
      name: 'cryptography fell out of the last audit of the cycle',
      edits: [programme('A.8.17-A.8.29', 'A.8.17-A.8.23, A.8.25-A.8.29')],
    },
    {
      name: 'communication was left for next year three times',
      edits: [
        report(
          'evidence: [INC-2025-002, COM-01], result: conform }',
          'evidence: [INC-2025-002, COM-01], result: not-tested }',
        ),
        {
          path: 'records/audits/IA-2025-01.md',
          replace: 'result: ofi, note: Nobody is named for when the customer lead is away }',
          with: 'result: not-tested }',
        },
        programme(
          'cryptography and development", criteria: "ISO/IEC 27001:2022 and our own documents", clauses: ["4.1-10.2"]',
          'cryptography and development", criteria: "ISO/IEC 27001:2022 and our own documents", clauses: ["4.1-7.3", "7.5.1-10.2"]',
        ),
      ],
    },
  ],
  'audit-finding-untracked': [
    {
      name: 'nobody made a nonconformity of a minor finding',
      edits: [report('id: F2, grade: ofi', 'id: F2, grade: minor')],
    },
    {
      name: 'the nonconformity is graded lower than the finding',
      edits: [report('id: F1, grade: minor', 'id: F1, grade: major')],
    },
    {
      name: 'the nonconformity is about another requirement',
      edits: [
        {
          path: 'records/nonconformities/NC-2026-001.md',
          replace: 'requirement: [A.8.13, PRO-05]',
          with: 'requirement: [A.5.30, PRO-05]',
        },
      ],
    },
    {
      name: 'the report went to nobody who could act on it',
      edits: [report('reported_to: [role:top-management, role:cto]', 'reported_to: []')],
    },
    {
      name: 'the report came two months after the audit',
      edits: [
        report('status: closed\n', 'status: issued\n'),
        report('closed_on: 2026-09-25\n', ''),
        report('issued_on: 2026-05-05', 'issued_on: 2026-06-15'),
      ],
    },
    {
      name: 'a special audit in September is still being written down',
      edits: [
        {
          path: 'records/audits/IA-2026-02.md',
          add: `---
id: IA-2026-02
type: audit-report
title: Follow-up on restores
status: fieldwork
owner: role:internal-auditor
recorded_on: 2026-09-28
programme: AP-2024
audit_from: 2026-09-28
audit_to: 2026-09-29
criteria: ["ISO/IEC 27001:2022"]
audit_scope: Restore tests
clauses: ["8.1"]
controls: [A.8.13]
areas: [Platform]
lead_auditor: person:wren
independence_statement: No task in the company and no part in the restores
---

# Follow-up on restores

Held for a day and a half.
`,
        },
      ],
    },
  ],
  'auditor-not-independent': [
    {
      name: 'the ISMS manager audited the ISMS',
      edits: [report('lead_auditor: person:wren', 'lead_auditor: person:ines')],
    },
    {
      name: 'the auditor helped out and answers for a test of restores',
      edits: [
        { path: 'records/evidence/EVD-2026-002.md', replace: 'owner: role:platform-lead', with: 'owner: person:wren' },
      ],
    },
    {
      name: 'the auditor followed up an action that they had carried out',
      edits: [
        {
          path: 'records/corrective-actions/CA-2025-002.md',
          replace: 'implemented_by: [person:lena, person:yuki]',
          with: 'implemented_by: [person:lena, person:wren]',
        },
      ],
    },
    {
      name: 'the auditor was customer lead until the autumn before',
      edits: [
        {
          path: 'registers/roles.md',
          replace: 'holders: [{ person: person:hugo, from: 2022-06-01 }]',
          with: 'holders: [{ person: person:wren, from: 2024-04-15, to: 2025-10-31 }, { person: person:hugo, from: 2025-11-01 }]',
        },
        report(
          'areas: [Platform, Customers, People and finance]',
          'areas: [Platform, Customer lead, People and finance]',
        ),
      ],
    },
  ],
  'internal-audit-overdue': [
    {
      name: 'there is to be an audit every half year, and there was none since April',
      edits: [programme('frequency: 12 months', 'frequency: 6 months')],
    },
    {
      name: 'an audit of development was planned for September and not held',
      edits: [
        programme(
          '  - { id: A3,',
          '  - { id: A4, planned_from: 2026-09-07, planned_to: 2026-09-08, scope: Development, criteria: "ISO/IEC 27001:2022", clauses: ["8.1"], controls: [A.8.25], areas: [Engineering], lead_auditor: person:wren, status: planned }\n  - { id: A3,',
        ),
      ],
    },
  ],
  'superficial-audit': [
    {
      name: 'half a day, a handful of cases, and the conclusion of last year',
      edits: [
        report('effort_days: 5', 'effort_days: 0.5'),
        report(
          'population: 8, sampled: 5, method: the three dearest and two at random',
          'population: 8, sampled: 1, method: random',
        ),
        report('population: 305, sampled: 25', 'population: 305, sampled: 3'),
        report('population: 46, sampled: 9', 'population: 46, sampled: 2'),
        report('population: 410, sampled: 25', 'population: 410, sampled: 3'),
        report(
          'conclusion: Effective. Growth has not outrun control. One minor nonconformity in restore tests; components without a team and long procedures are what I would look at first.',
          "conclusion: The ISMS does what the standard and the company's own documents ask. One minor nonconformity about restores, two suggestions. People speak openly about mistakes.",
        ),
      ],
    },
  ],
};

function programme(replace: string, by: string): Edit {
  return { path: PROGRAMME, replace, with: by };
}

function report(replace: string, by: string): Edit {
  return { path: 'records/audits/IA-2026-01.md', replace, with: by };
}
