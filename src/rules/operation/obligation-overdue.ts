import * as z from 'zod';
import { defineRule, intervalOption } from '../define-rule.ts';
import { overdueDuties } from '../overdue.ts';

export const obligationOverdue = defineRule({
  name: 'obligation-overdue',
  area: 'operation',
  flags:
    'Any dated duty whose day has passed and that no other rule speaks about: a scheduled task, a proof that recurs, a duty of a record type of your own.',
  why: 'What a procedure or a record promises at planned times has to happen then (8.1); the gap is what an auditor samples.',
  fix: 'Do it and record it, or change the date with a reason that somebody approved.',
  severity: 'error',
  grade: 'minor',
  cause: 'calendar',
  issue: true,
  clauses: ['8.1'],
  controls: ['A.5.37'],
  needs: [],
  steps: ['Do what was due', 'Record it with its evidence'],
  falsePositives:
    'An occurrence is discharged by a task record with its day as `due` and the status `done`, or `skipped` with a `reason`. Occurrences before the procedure took effect, and those older than twelve months, are not told.',
  options: z.strictObject({
    grace: intervalOption('14 days').describe('How long a missed duty is a warning only.'),
  }),
  examples: [
    {
      name: 'Two quarters of an access review, one of them done',
      files: {
        'procedures/PRO-04.md':
          '---\nid: PRO-04\ntype: procedure\ntitle: Access review\nstatus: effective\nowner: role:it-lead\nversion: "1.3"\nprocess: access-review\napproved_by: [person:lee]\napproved_on: 2026-01-15\nreview_interval: 24 months\nschedule: 3 months\nschedule_from: 2026-01-15\n---\n',
        'records/TSK-2026-01.md':
          '---\nid: TSK-2026-01\ntype: task\ntitle: Access review, first quarter\nstatus: done\nowner: role:it-lead\nprocedure: PRO-04\ndue: 2026-04-15\ndone_on: 2026-04-14\n---\n',
        'records/TSK-2026-02.md':
          '---\nid: TSK-2026-02\ntype: task\ntitle: Access review, second quarter\nstatus: done\nowner: role:it-lead\nprocedure: PRO-04\ndue: 2026-07-15\ndone_on: 2026-07-20\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [{ path: 'procedures/PRO-04.md', line: 12, message: 'Scheduled task was due 2026-10-15, 38 days ago' }],
    },
    {
      name: 'A duty of a record type of your own, on the last day of its grace',
      files: {
        'visits/VIS-01.md':
          '---\nid: VIS-01\ntype: site-visit\ntitle: Visit to the data centre\nstatus: planned\nowner: role:it-lead\nrecorded_on: 2025-11-01\nvisited_on: 2025-11-08\n---\n',
        'holdfast.yml':
          'version: 1\npreset: iso27001\ntypes:\n  site-visit:\n    kind: record\n    prefix: VIS\n    states: [planned, closed]\n    final: [closed]\n    fields: { properties: { visited_on: { type: string, format: date } } }\n    obligations:\n      - { kind: next-visit, what: Next visit, after: visited_on, every: 12 months }\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'visits/VIS-01.md',
          line: 8,
          message: 'Next visit was due 2026-11-08, 14 days ago',
          severity: 'warning',
        },
      ],
    },
    {
      name: 'Due today; and a review and a corrective action that are late, of which other rules tell',
      files: {
        'records/CA-2026-009.md':
          '---\nid: CA-2026-009\ntype: corrective-action\ntitle: Encrypt all laptops\nstatus: open\nowner: role:it-lead\ndue: 2026-06-30\n---\n',
        'procedures/PRO-04.md':
          '---\nid: PRO-04\ntype: procedure\ntitle: Access review\nstatus: effective\nowner: role:it-lead\nversion: "1.3"\nprocess: access-review\napproved_by: [person:lee]\napproved_on: 2026-08-22\nreviewed_on: 2024-08-22\nschedule: 3 months\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'Every first of a quarter by a cron expression, the last one skipped with a reason',
      files: {
        'procedures/PRO-05.md':
          '---\nid: PRO-05\ntype: procedure\ntitle: Restore test\nstatus: effective\nowner: role:it-lead\nversion: "1.0"\nprocess: restore-test\napproved_by: [person:lee]\napproved_on: 2026-08-01\nschedule: 0 9 1 1,4,7,10 *\n---\n',
        'records/TSK-2026-09.md':
          '---\nid: TSK-2026-09\ntype: task\ntitle: Restore test\nstatus: skipped\nowner: role:it-lead\nprocedure: PRO-05\ndue: 2026-10-01\nreason: Restored for real on 2026-09-28 after an incident\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [],
    },
  ],
  *check(isms, { grace }) {
    const isMine = ({ saidBy, kind }: { readonly saidBy?: string | undefined; readonly kind: string }): boolean =>
      saidBy === undefined && kind !== 'review';
    for (const { draft } of overdueDuties(isms, isMine, grace)) yield draft;
  },
});
