import * as z from 'zod';
import { dueState } from '../../calendar/due-state.ts';
import { interval } from '../../calendar/interval.ts';
import { daysBetween } from '../../calendar/plain-date.ts';
import { derivationOf } from '../../records/obligation.ts';
import { defineRule, intervalOption } from '../define-rule.ts';
import { days } from '../wording.ts';

export const dueSoon = defineRule({
  name: 'due-soon',
  area: 'document-control',
  flags:
    'Any dated duty (review, action, assessment, audit, measurement, expiry, task) that falls due today or within the next weeks.',
  why: 'What is planned now is not late then.',
  fix: 'Plan the work, or agree another date before this one passes.',
  severity: 'notice',
  grade: 'none',
  cause: 'calendar',
  issue: false,
  clauses: ['7.5.2', '9.1'],
  controls: [],
  needs: [],
  falsePositives:
    'What is overdue is not due soon. Turn the rule off if the notices are noise: `rules: { due-soon: off }`.',
  options: z.strictObject({
    window: intervalOption('30 days').describe('How far ahead to look.'),
  }),
  examples: [
    {
      name: 'Due today',
      files: { 'policies/access.md': '---\ntitle: Access policy\nowner: role:it-lead\nnext_review: 2026-11-22\n---\n' },
      today: '2026-11-22',
      expect: [{ path: 'policies/access.md', line: 4, message: 'Review is due today' }],
    },
    {
      name: 'Due in thirty days, the last day of the window',
      files: { 'policies/access.md': '---\ntitle: Access policy\nowner: role:it-lead\nnext_review: 2026-12-22\n---\n' },
      today: '2026-11-22',
      expect: [{ path: 'policies/access.md', line: 4, message: 'Review is due 2026-12-22, in 30 days' }],
    },
    {
      name: 'Due in thirty-one days',
      files: { 'policies/access.md': '---\ntitle: Access policy\nowner: role:it-lead\nnext_review: 2026-12-23\n---\n' },
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'Two actions of one plan, due tomorrow',
      files: {
        'plan.md':
          '---\nid: RTP-01\ntype: risk-treatment-plan\ntitle: Treatment plan\nstatus: in-progress\nowner: role:isms-manager\nactions:\n  - { id: "1", action: Buy keys, owner: role:it-lead, due: 2026-11-23 }\n  - { id: "2", action: Hand them out, owner: role:it-lead, due: 2026-11-23 }\n---\n',
      },
      today: '2026-11-22',
      expect: [
        { path: 'plan.md', line: 8, message: 'Action 1 (Buy keys) is due 2026-11-23, in 1 day' },
        { path: 'plan.md', line: 9, message: 'Action 2 (Hand them out) is due 2026-11-23, in 1 day' },
      ],
    },
  ],
  *check(isms, options) {
    const window = { grace: interval({}), soon: options.window };
    for (const duty of isms.obligations) {
      const { state } = dueState(duty.due, isms.today, window);
      if (duty.due === undefined || (state !== 'due-today' && state !== 'due-soon')) continue;
      const when = state === 'due-today' ? 'today' : `${duty.due}, in ${days(daysBetween(isms.today, duty.due))}`;
      yield {
        on: duty.entry,
        at: duty.basis?.date,
        message: `${duty.what} is due ${when}`,
        due: duty.due,
        derivation: derivationOf(duty),
        note: derivationOf(duty),
        detail: duty.part === undefined ? duty.kind : `${duty.kind}:${duty.part}`,
      };
    }
  },
});
