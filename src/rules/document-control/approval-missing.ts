import * as z from 'zod';
import { type Fact, given } from '../../model/fact.ts';
import type { Span } from '../../model/position.ts';
import { walkFields } from '../../records/fields/walk.ts';
import { defineRule } from '../define-rule.ts';

export const approvalMissing = defineRule({
  name: 'approval-missing',
  area: 'document-control',
  flags: 'A document that is approved or in force and does not say by whom and on which day it was approved.',
  why: 'Nobody can show that somebody with the authority found it suitable before it was used (7.5.2 c).',
  fix: 'Have it approved and set `approved_by` and `approved_on`, or return it to draft.',
  severity: 'error',
  grade: 'minor',
  cause: 'content',
  issue: true,
  clauses: ['7.5.2', '5.2'],
  controls: ['A.5.1'],
  needs: [],
  steps: ['Have it approved by somebody who may', 'Set `approved_by` and `approved_on` in the front matter'],
  falsePositives:
    'Drafts, documents that were replaced or withdrawn, records and entries of registers are not asked for an approval. Where approvals live in pull requests alone, set `source: github`. An approver whom nobody knows is a `broken-reference`.',
  options: z.strictObject({
    source: z
      .enum(['front-matter', 'github', 'both'])
      .default('front-matter')
      .describe('Where approvals are kept; with `github` the front matter need not repeat them.'),
  }),
  examples: [
    {
      name: 'In force, and neither approver nor day',
      files: {
        'policies/access.md':
          '---\nid: POL-09\ntype: policy\ntitle: Access policy\nstatus: effective\nowner: role:it-lead\nversion: "1.0"\nlevel: topic\neffective_on: 2026-03-01\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'policies/access.md',
          line: 4,
          message: 'The policy is effective, and names neither who approved it nor when',
        },
      ],
    },
    {
      name: 'An approver to be confirmed',
      files: {
        'policies/access.md':
          '---\nid: POL-09\ntype: policy\ntitle: Access policy\nstatus: approved\nowner: role:it-lead\nversion: "1.0"\nlevel: topic\napproved_by: TBC\napproved_on: 2026-03-01\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [
        { path: 'policies/access.md', line: 9, message: 'The policy is approved, and does not name who approved it' },
      ],
    },
    {
      name: 'A list of approvers with nobody on it, and a day to be confirmed',
      files: {
        'policies/access.md':
          '---\nid: POL-09\ntype: policy\ntitle: Access policy\nstatus: effective\nowner: role:it-lead\nversion: "1.0"\nlevel: topic\napproved_by: []\napproved_on: 2026-03-01\n---\n',
        'policies/backup.md':
          '---\nid: POL-10\ntype: policy\ntitle: Backup policy\nstatus: effective\nowner: role:it-lead\nversion: "1.0"\nlevel: topic\napproved_by: [person:mara]\napproved_on: TBC\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [
        { path: 'policies/access.md', line: 9, message: 'The policy is effective, and does not name who approved it' },
        {
          path: 'policies/backup.md',
          line: 10,
          message: 'The policy is effective, and does not say when it was approved',
        },
      ],
    },
    {
      name: 'An approver and no day',
      files: {
        'policies/access.md':
          '---\nid: POL-09\ntype: policy\ntitle: Access policy\nstatus: effective\nowner: role:it-lead\nversion: "1.0"\nlevel: topic\napproved_by: [person:mara]\nreviewed_on: 2026-03-01\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'policies/access.md',
          line: 4,
          message: 'The policy is effective, and does not say when it was approved',
        },
      ],
    },
    {
      name: 'A draft, an approved document, and one that was replaced',
      files: {
        'policies/access.md':
          '---\nid: POL-09\ntype: policy\ntitle: Access policy\nstatus: in-review\nowner: role:it-lead\nversion: "0.9"\nlevel: topic\n---\n',
        'policies/backup.md':
          '---\nid: POL-10\ntype: policy\ntitle: Backup policy\nstatus: effective\nowner: role:it-lead\nversion: "1.0"\nlevel: topic\napproved_by: [person:mara]\napproved_on: 2026-03-01\n---\n',
        'policies/mail.md':
          '---\nid: POL-11\ntype: policy\ntitle: Mail policy\nstatus: superseded\nowner: role:it-lead\nversion: "1.0"\nlevel: topic\nsuperseded_by: POL-09\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'Approvals that live in pull requests',
      files: {
        'policies/access.md':
          '---\nid: POL-09\ntype: policy\ntitle: Access policy\nstatus: effective\nowner: role:it-lead\nversion: "1.0"\nlevel: topic\nreviewed_on: 2026-03-01\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\nrules: { approval-missing: { source: github } }\n',
      },
      today: '2026-11-22',
      expect: [],
    },
  ],
  *check(isms, { source }) {
    if (!isms.typed || source === 'github') return;
    for (const entry of isms.entries) {
      if (entry.lifecycle !== 'in-force' || entry.definition?.kind !== 'document') continue;
      const fields = walkFields(entry);
      const asked = fields.find(({ path, isRequired }) => path === 'approved_by' && isRequired);
      if (!asked) continue;
      // A name that cannot be read is reported as what it is, and is not a missing one.
      const hasName = fields.some(({ path }) => path.startsWith('approved_by.'));
      const hasDay = !isMissing(entry.approvedOn);
      if (hasName && hasDay) continue;
      const lacks = hasDay
        ? 'does not name who approved it'
        : hasName
          ? 'does not say when it was approved'
          : 'names neither who approved it nor when';
      yield {
        on: entry,
        at: (hasName ? undefined : placeOf(asked.fact)) ?? placeOf(entry.approvedOn),
        message: `The ${entry.type} is ${given(entry.status)}, and ${lacks}`,
      };
    }
  },
});

function isMissing(fact: Fact<unknown>): boolean {
  return fact.state === 'absent' || fact.state === 'placeholder';
}

function placeOf(fact: Fact<unknown>): Span | undefined {
  return fact.state === 'absent' ? undefined : fact;
}
