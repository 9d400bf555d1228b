import * as z from 'zod';
import { defineRule, intervalOption } from '../define-rule.ts';
import { auditedThings } from './audited.ts';
import { auditOf, managesAlone, ownActions, ownWork, rolesHeld } from './independence.ts';
import { reportsFrom } from './reports.ts';

export const auditorNotIndependent = defineRule({
  name: 'auditor-not-independent',
  area: 'internal-audit',
  flags:
    'An internal auditor who answers for what the audit tested, held an audited role until shortly before, followed up an action of their own, or manages the ISMS and audited it alone.',
  why: 'Nobody sees the gaps in their own work: auditors have to be objective and impartial, and a certification auditor asks who audited whom.',
  fix: 'Give what the auditor answers for to somebody else, inside or outside, and say under `auditor` of the test who looked at it.',
  severity: 'error',
  grade: 'minor',
  cause: 'content',
  issue: true,
  clauses: ['9.2.2'],
  controls: ['A.5.3', 'A.5.35'],
  needs: [],
  steps: ['Find somebody who does not answer for it', 'Have it tested again', 'Add the result to the report'],
  falsePositives:
    'In a team each item counts as looked at by a member who does not answer for it, unless its test names an `auditor`: a small firm splits the areas between two people. Auditors from outside have no role and own nothing. Owning the audit programme, a report or a nonconformity is no conflict. Closed reports are not looked at, except for the last audit.',
  options: z.strictObject({
    cooling_off: intervalOption('12 months').describe('How long after leaving a role somebody does not audit it.'),
  }),
  examples: [
    {
      name: 'The auditor owns the policy whose controls were tested',
      files: {
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
        'policies/POL-04.md':
          '---\nid: POL-04\ntype: policy\ntitle: Access control policy\nstatus: effective\nowner: person:ana\nlevel: topic\ncontrols: [A.5.15-A.5.18]\n---\n',
        'audits/IA-2026-01.md':
          '---\nid: IA-2026-01\ntype: audit-report\ntitle: Internal audit 2026\nstatus: issued\nowner: role:internal-auditor\naudit_from: 2026-02-16\naudit_to: 2026-02-18\nlead_auditor: person:ana\ntests:\n  - { ref: A.5.15, result: conform }\n  - { ref: A.5.18, result: minor }\n  - { ref: A.8.13, result: conform }\n---\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'audits/IA-2026-01.md',
          line: 9,
          message: 'person:ana is not independent of what was audited: answers for POL-04 (A.5.15 and A.5.18)',
        },
      ],
    },
    {
      name: 'A role that the auditor gave up a day less than a year before, and one given up a year before',
      files: {
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
        'people/ana.md':
          '---\nid: PER-01\ntype: person\ntitle: ana\nstatus: active\nowner: role:people-lead\nkind: employee\nstart: 2020-01-01\n---\n',
        'roles/it-lead.md':
          '---\nid: ROL-01\ntype: role\ntitle: IT lead\nstatus: active\nowner: role:people-lead\nkey: it-lead\nholders:\n  - { person: person:ana, from: 2020-01-01, to: 2025-02-17 }\n---\n',
        'roles/dpo.md':
          '---\nid: ROL-02\ntype: role\ntitle: DPO\nstatus: active\nowner: role:people-lead\nkey: dpo\nholders:\n  - { person: person:ana, from: 2020-01-01, to: 2025-02-16 }\n---\n',
        'audits/IA-2026-01.md':
          '---\nid: IA-2026-01\ntype: audit-report\ntitle: Internal audit 2026\nstatus: issued\nowner: role:internal-auditor\naudit_from: 2026-02-16\naudit_to: 2026-02-18\nlead_auditor: person:ana\ninterviews:\n  - { person_or_role: role:it-lead, topic: Access, date: 2026-02-16 }\n  - { person_or_role: role:dpo, topic: Privacy, date: 2026-02-17 }\ntests:\n  - { ref: A.5.15, result: conform }\n---\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'audits/IA-2026-01.md',
          line: 9,
          message: 'person:ana is not independent of what was audited: held role:it-lead until 2025-02-17',
        },
      ],
    },
    {
      name: 'The ISMS manager audits the ISMS alone, and an action of their own with it',
      files: {
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
        'records/CA-2025-004.md':
          '---\nid: CA-2025-004\ntype: corrective-action\ntitle: Ticket on leaving\nstatus: implemented\nowner: role:isms-manager\n---\n',
        'audits/IA-2026-01.md':
          '---\nid: IA-2026-01\ntype: audit-report\ntitle: Internal audit 2026\nstatus: draft\nowner: role:internal-auditor\naudit_from: 2026-02-16\naudit_to: 2026-02-18\nlead_auditor: role:isms-manager\ntests:\n  - { ref: "10.2", result: conform, evidence: [CA-2025-004] }\n---\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'audits/IA-2026-01.md',
          line: 9,
          message:
            'role:isms-manager is not independent of what was audited: followed up CA-2025-004, an action of their own; manages the ISMS and audited it alone',
        },
      ],
    },
    {
      name: 'Two people who split the areas, and an auditor from outside',
      files: {
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
        'policies/POL-04.md':
          '---\nid: POL-04\ntype: policy\ntitle: Access control policy\nstatus: effective\nowner: person:ana\nlevel: topic\ncontrols: [A.5.15]\n---\n',
        'policies/POL-06.md':
          '---\nid: POL-06\ntype: policy\ntitle: Backup policy\nstatus: effective\nowner: person:lee\nlevel: topic\ncontrols: [A.8.13]\n---\n',
        'audits/IA-2026-01.md':
          '---\nid: IA-2026-01\ntype: audit-report\ntitle: Internal audit 2026\nstatus: issued\nowner: role:internal-auditor\naudit_from: 2026-02-16\naudit_to: 2026-02-18\nlead_auditor: person:ana\nauditors: [person:lee]\ntests:\n  - { ref: A.5.15, result: conform }\n  - { ref: A.8.13, result: conform, auditor: person:ana }\n---\n',
        'audits/IA-2026-02.md':
          '---\nid: IA-2026-02\ntype: audit-report\ntitle: Audit of suppliers 2026\nstatus: issued\nowner: role:internal-auditor\naudit_from: 2026-05-04\naudit_to: 2026-05-05\nlead_auditor: Rowan Vale\nexternal_auditor: true\ntests:\n  - { ref: A.5.15, result: conform }\n---\n',
      },
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'A team of two: a test that names who answers for the control and the action, and a role that both held',
      files: {
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
        'policies/POL-04.md':
          '---\nid: POL-04\ntype: policy\ntitle: Access control policy\nstatus: effective\nowner: person:ana\nlevel: topic\ncontrols: [A.5.15, A.5.18]\n---\n',
        'records/CA-2025-004.md':
          '---\nid: CA-2025-004\ntype: corrective-action\ntitle: Ticket on leaving\nstatus: implemented\nowner: role:it-lead\nimplemented_by: [person:ana]\n---\n',
        'roles/it-lead.md':
          '---\nid: ROL-01\ntype: role\ntitle: IT lead\nstatus: active\nowner: role:people-lead\nkey: it-lead\nholders:\n  - { person: person:lee, from: 2025-01-01, to: 2025-06-30 }\n  - { person: person:ana, from: 2025-07-01 }\n---\n',
        'audits/IA-2026-01.md':
          '---\nid: IA-2026-01\ntype: audit-report\ntitle: Internal audit 2026\nstatus: issued\nowner: role:internal-auditor\naudit_from: 2026-02-16\naudit_to: 2026-02-18\nlead_auditor: person:ana\nauditors: [person:lee]\nareas: [IT lead]\ntests:\n  - { ref: A.5.15, result: conform }\n  - { ref: A.5.18, result: conform, auditor: person:ana, evidence: [CA-2025-004] }\n---\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'audits/IA-2026-01.md',
          line: 9,
          message:
            'person:ana is not independent of what was audited: answers for POL-04 (A.5.18); holds role:it-lead; followed up CA-2025-004, an action of their own',
        },
        {
          path: 'audits/IA-2026-01.md',
          line: 10,
          message: 'person:lee is not independent of what was audited: held role:it-lead until 2025-06-30',
        },
      ],
    },
  ],
  *check(isms, { cooling_off }) {
    const things = auditedThings(isms);
    for (const report of reportsFrom(isms, 'fieldwork')) {
      const audit = auditOf(isms, report, cooling_off);
      for (const auditor of audit.team) {
        const reasons = [
          ...ownWork(audit, auditor, things),
          ...rolesHeld(audit, auditor),
          ...ownActions(audit, auditor),
          ...managesAlone(audit, auditor),
        ];
        if (reasons.length === 0) continue;
        yield {
          on: report.entry,
          at: auditor.at,
          message: `${auditor.owner.text} is not independent of what was audited: ${reasons.join('; ')}`,
          detail: auditor.owner.text,
        };
      }
    }
  },
});
