import * as z from 'zod';
import type { Fact } from '../../model/fact.ts';
import type { Span } from '../../model/position.ts';
import type { Entry } from '../../records/entry.ts';
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
    /** Where approvals are kept; with `github` the front matter need not repeat them. */
    source: z.enum(['front-matter', 'github', 'both']).default('front-matter'),
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
      name: 'A draft, and an approved document',
      files: {
        'policies/access.md':
          '---\nid: POL-09\ntype: policy\ntitle: Access policy\nstatus: in-review\nowner: role:it-lead\nversion: "0.9"\nlevel: topic\n---\n',
        'policies/backup.md':
          '---\nid: POL-10\ntype: policy\ntitle: Backup policy\nstatus: effective\nowner: role:it-lead\nversion: "1.0"\nlevel: topic\napproved_by: [person:mara]\napproved_on: 2026-03-01\n---\n',
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
      const approver = missingApprover(entry);
      const day = isMissing(entry.approvedOn) && approver.isAsked;
      if (!approver.isMissing && !day) continue;
      const lacks = !day
        ? 'does not name who approved it'
        : approver.isMissing
          ? 'names neither who approved it nor when'
          : 'does not say when it was approved';
      yield {
        on: entry,
        at: approver.at ?? placeOf(entry.approvedOn),
        message: `The ${entry.type} is ${entry.status.state === 'given' ? entry.status.value : 'in force'}, and ${lacks}`,
      };
    }
  },
});

/** A name among the approvers that cannot be read is reported as what it is, and is not a missing one. */
function missingApprover(entry: Entry): {
  readonly isAsked: boolean;
  readonly isMissing: boolean;
  readonly at: Span | undefined;
} {
  const walked = walkFields(entry);
  const field = walked.find(({ path }) => path === 'approved_by');
  const isAsked = field?.isRequired ?? false;
  const hasItems = walked.some(({ path }) => path.startsWith('approved_by.'));
  const none = field !== undefined && (isMissing(field.fact) || (field.fact.state === 'given' && !hasItems));
  return { isAsked, isMissing: isAsked && none, at: isAsked && none ? placeOf(field.fact) : undefined };
}

function isMissing(fact: Fact<unknown>): boolean {
  return fact.state === 'absent' || fact.state === 'placeholder';
}

function placeOf(fact: Fact<unknown>): Span | undefined {
  return fact.state === 'absent' ? undefined : fact;
}
