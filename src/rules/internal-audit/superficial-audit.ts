import * as z from 'zod';
import { defineRule } from '../define-rule.ts';
import { reportBefore, reportsFrom } from './reports.ts';
import { signsOf } from './signs.ts';

export const superficialAudit = defineRule({
  name: 'superficial-audit',
  area: 'internal-audit',
  flags:
    'An internal audit with several signs of having stayed on the surface: no or small samples, tests without evidence, no interviews, never a finding, few tests, little time, the words of last year.',
  why: 'An audit that looks at nothing closely finds nothing, and then the certification auditor is the first who does.',
  fix: 'Sample records, talk to people, cite what was seen, and test more of what is in scope.',
  severity: 'warning',
  grade: 'opportunity',
  cause: 'content',
  issue: false,
  clauses: ['9.2.2'],
  controls: ['A.5.35'],
  needs: [],
  falsePositives:
    'A small and mature ISMS may truly have nothing to find: each sign is a hint, they are shown, and only several together are told. Interviews, samples, tests and the conclusion count wherever they stand, in the front matter or in the text. Short conclusions are not compared.',
  options: z.strictObject({
    threshold: z.int().min(1).default(3).describe('How many signs it takes.'),
    sample_min: z.int().min(0).default(5).describe('The fewest cases of a sample.'),
    sample_percent: z
      .number()
      .min(0)
      .max(100)
      .default(10)
      .describe('The share of the population that a sample takes, where that is more.'),
    sample_cap: z.int().min(1).default(25).describe('The most cases that a sample needs.'),
    text_likeness: z
      .number()
      .min(0)
      .max(1)
      .default(0.85)
      .describe('From which likeness on the text counts as that of the last report, 0 to 1.'),
  }),
  examples: [
    {
      name: 'Four signs',
      files: {
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
        'audits/IA-2025-01.md':
          '---\nid: IA-2025-01\ntype: audit-report\ntitle: Internal audit 2025\nstatus: closed\nowner: role:internal-auditor\naudit_from: 2025-09-10\naudit_to: 2025-09-12\nfindings: []\nconclusion: The management system conforms to the standard and to our own policies, and it is kept up well.\n---\n',
        'audits/IA-2026-01.md':
          '---\nid: IA-2026-01\ntype: audit-report\ntitle: Internal audit 2026\nstatus: issued\nowner: role:internal-auditor\naudit_from: 2026-09-10\naudit_to: 2026-09-12\nclauses: ["9.1", "9.2"]\ncontrols: [A.5.18]\nsamples:\n  - { what: Leavers, population: 60, sampled: 6 }\ninterviews: []\ntests:\n  - { ref: "9.1", result: conform }\n  - { ref: A.5.18, result: conform }\nfindings: []\nconclusion: The management system conforms to the standard and to our own policies, and it is kept up well.\n---\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'audits/IA-2026-01.md',
          line: 4,
          message:
            'The audit looks shallow (4 signs): 0 of 2 tests with evidence; no interviews; no findings, as in IA-2025-01; text 100 % like that of IA-2025-01',
        },
      ],
    },
    {
      name: 'A report that says nothing of tests, samples and interviews',
      files: {
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
        'audits/IA-2026-01.md':
          '---\nid: IA-2026-01\ntype: audit-report\ntitle: Internal audit 2026\nstatus: issued\nowner: role:internal-auditor\naudit_from: 2026-09-10\naudit_to: 2026-09-12\nconclusion: All in order.\n---\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'audits/IA-2026-01.md',
          line: 4,
          message: 'The audit looks shallow (3 signs): no samples; no tests; no interviews',
        },
      ],
    },
    {
      name: 'Five days of work in a day: samples one case too small, little time, all on one day',
      files: {
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
        'audits/IA-2026-01.md':
          '---\nid: IA-2026-01\ntype: audit-report\ntitle: Internal audit 2026\nstatus: issued\nowner: role:internal-auditor\nrecorded_on: 2026-09-10\naudit_from: 2026-09-10\naudit_to: 2026-09-10\nissued_on: 2026-09-10\nclauses: ["4-10"]\neffort_days: 1\nsamples:\n  - { what: Leavers, population: 61, sampled: 6 }\ninterviews:\n  - { person_or_role: role:it-lead, topic: Access }\ntests:\n  - { ref: "4-10", result: conform, evidence: [EVD-2026-003] }\n---\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'audits/IA-2026-01.md',
          line: 4,
          message:
            'The audit looks shallow (3 signs): 1 of 1 samples too small; 1 day for 30 clauses and controls; planned, held and issued on one day',
        },
      ],
    },
    {
      name: 'Two signs only: a clean audit, as the year before, written as a report is written',
      files: {
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
        'audits/IA-2025-01.md':
          '---\nid: IA-2025-01\ntype: audit-report\ntitle: Internal audit 2025\nstatus: closed\nowner: role:internal-auditor\naudit_to: 2025-09-12\nfindings: []\n---\n',
        'audits/IA-2026-01.md':
          '---\nid: IA-2026-01\ntype: audit-report\ntitle: Internal audit 2026\nstatus: issued\nowner: role:internal-auditor\naudit_to: 2026-09-12\neffort_days: 0.1\ncontrols: [A.5.15, A.5.18, A.8.13]\nfindings: []\n---\n\n## People interviewed\n\n- IT lead, on access\n\n## Samples\n\nAll four leavers of the year.\n\n## Tests\n\n| Control | Evidence | Result |\n| - | - | - |\n| A.5.15 | Access list of 2026-09-01 | Conforms |\n| A.5.18 | Tickets of four leavers | Conforms |\n',
      },
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'One sign, where one is enough; a report that is still a draft is left alone',
      files: {
        'holdfast.yml': 'version: 1\npreset: iso27001\nrules:\n  superficial-audit: { threshold: 1 }\n',
        'audits/IA-2026-01.md':
          '---\nid: IA-2026-01\ntype: audit-report\ntitle: Internal audit 2026\nstatus: issued\nowner: role:internal-auditor\naudit_to: 2026-09-12\nclauses: ["8"]\ncontrols: [A.5.15, A.5.18, A.8.13, A.8.15]\neffort_days: 0.35\nsamples:\n  - { what: Leavers, population: 4, sampled: 4 }\ninterviews:\n  - { person_or_role: role:it-lead, topic: Access }\ntests:\n  - { ref: A.5.15, result: conform, evidence: [EVD-2026-003] }\n  - { ref: A.5.18, result: conform, evidence: [EVD-2026-004] }\n  - { ref: A.8.13, result: minor, evidence: [EVD-2026-005] }\n  - { ref: A.8.15, result: not-tested }\n---\n',
        'audits/IA-2026-02.md':
          '---\nid: IA-2026-02\ntype: audit-report\ntitle: Audit of suppliers\nstatus: draft\nowner: role:internal-auditor\naudit_to: 2026-11-12\n---\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'audits/IA-2026-01.md',
          line: 4,
          message: 'The audit looks shallow (1 sign): 3 tested of 7 clauses and controls in scope',
        },
      ],
    },
  ],
  *check(isms, { threshold, sample_min, sample_percent, sample_cap, text_likeness }) {
    const sample = { least: sample_min, percent: sample_percent, cap: sample_cap };
    for (const report of reportsFrom(isms, 'issued')) {
      const signs = signsOf(report, reportBefore(isms, report), { sample, likeness: text_likeness });
      if (signs.length < threshold) continue;
      const count = `${signs.length} ${signs.length === 1 ? 'sign' : 'signs'}`;
      yield { on: report.entry, message: `The audit looks shallow (${count}): ${signs.join('; ')}` };
    }
  },
});
