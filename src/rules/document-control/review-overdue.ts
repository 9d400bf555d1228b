import * as z from 'zod';
import type { Obligation } from '../../records/obligation.ts';
import { defineRule, intervalOption } from '../define-rule.ts';
import { overdueDuties } from '../overdue.ts';

export const reviewOverdue = defineRule({
  name: 'review-overdue',
  area: 'document-control',
  flags: 'A document in force whose review date has passed. Within the grace it is a warning.',
  why: 'An unreviewed document is the first thing a surveillance audit finds: nobody can show that it is still suitable.',
  fix: 'Review it, record who did and what came of it, and set `reviewed_on`.',
  severity: 'error',
  grade: 'minor',
  cause: 'calendar',
  issue: true,
  clauses: ['7.5.2'],
  controls: ['A.5.1'],
  needs: [],
  steps: [
    'Read it against how the work is done today, with those who do it',
    'Change what is no longer true, raise the version, and have it approved',
    'Record the review in the front matter: `reviewed_on`, and `approved_on` if it changed',
  ],
  falsePositives:
    'Due today is not overdue. Drafts and documents that were replaced or withdrawn have no due date. A review on another branch counts once it is merged.',
  options: z.strictObject({
    grace: intervalOption('14 days').describe(
      'How long after the due date the finding stays a warning and opens no issue.',
    ),
  }),
  examples: [
    {
      name: 'Past its grace',
      files: {
        'policies/access.md':
          '---\ntitle: Access policy\nowner: role:it-lead\nreviewed_on: 2025-06-16\nreview_interval: 6 months\n---\n',
      },
      today: '2026-01-01',
      expect: [
        { path: 'policies/access.md', line: 4, message: 'Review was due 2025-12-16, 16 days ago', severity: 'error' },
      ],
    },
    {
      name: 'Within its grace',
      files: { 'policies/access.md': '---\ntitle: Access policy\nowner: role:it-lead\nnext_review: 2025-12-31\n---\n' },
      today: '2026-01-01',
      expect: [
        { path: 'policies/access.md', line: 4, message: 'Review was due 2025-12-31, 1 day ago', severity: 'warning' },
      ],
    },
    {
      name: 'Due today is not overdue',
      files: { 'policies/access.md': '---\ntitle: Access policy\nowner: role:it-lead\nnext_review: 2026-01-01\n---\n' },
      today: '2026-01-01',
      expect: [],
    },
    {
      name: 'A withdrawn policy is not reviewed any more',
      files: {
        'policies/access.md':
          '---\ntitle: Access policy\nstatus: withdrawn\nowner: role:it-lead\nnext_review: 2020-01-01\n---\n',
      },
      today: '2026-01-01',
      expect: [],
    },
    {
      name: 'A row of a register and an action of a plan are told by other rules',
      files: {
        'registers/assets.md':
          '---\nid: REG-03\ntype: register\nof: asset\ntitle: Assets\nowner: role:it-lead\nnext_review: 2026-06-16\nentries:\n  - { id: AST-01, title: Mail, next_review: 2025-06-16 }\n---\n',
        'plan.md':
          '---\nid: RTP-01\ntype: risk-treatment-plan\ntitle: Treatment plan\nstatus: in-progress\nowner: role:isms-manager\nnext_review: 2026-06-16\nactions:\n  - { id: "1", action: Buy keys, owner: role:it-lead, due: 2025-06-16 }\n---\n',
      },
      today: '2026-01-01',
      expect: [],
    },
  ],
  *check(isms, options) {
    // Entries of registers are spoken about by `register-entry-stale`.
    const isMine = ({ kind, entry }: Obligation): boolean => kind === 'review' && entry.definition?.kind !== 'register';
    for (const { draft } of overdueDuties(isms, isMine, options.grace)) yield draft;
  },
});
