import { fieldFact, hasReached } from '../../records/entry.ts';
import { defineRule, NO_OPTIONS } from '../define-rule.ts';
import { detectionFor } from './actions.ts';

export const correctiveActionUndated = defineRule({
  name: 'corrective-action-undated',
  area: 'corrective-action',
  flags:
    'A corrective action that is not implemented and has no due date, or one before its nonconformity was detected.',
  why: 'Without a date an action is never late, and never done.',
  fix: 'Agree a day with the owner: `due: YYYY-MM-DD`.',
  severity: 'error',
  grade: 'minor',
  cause: 'content',
  issue: true,
  clauses: ['10.2'],
  controls: [],
  needs: [],
  steps: ['Agree a day with the owner', 'Set `due` in the front matter'],
  falsePositives:
    'Implemented actions need no date any more. A date that cannot be read is reported as `date-invalid`, a placeholder as `placeholder-value`.',
  options: NO_OPTIONS,
  examples: [
    {
      name: 'No due date',
      files: {
        'records/CA-2026-001.md':
          '---\nid: CA-2026-001\ntype: corrective-action\ntitle: Ticket on leaving\nstatus: open\nowner: role:it-lead\n---\n',
      },
      today: '2026-11-22',
      expect: [{ path: 'records/CA-2026-001.md', line: 4, message: 'This corrective action has no due date' }],
    },
    {
      name: 'Due before anything was found',
      files: {
        'records/CA-2026-001.md':
          '---\nid: CA-2026-001\ntype: corrective-action\ntitle: Ticket on leaving\nstatus: open\nowner: role:it-lead\nnonconformity: NC-2026-001\ndue: 2026-01-31\n---\n',
        'records/NC-2026-001.md':
          '---\nid: NC-2026-001\ntype: nonconformity\ntitle: Late access removal\nstatus: open\nowner: role:it-lead\ndetected_on: 2026-11-16\n---\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'records/CA-2026-001.md',
          line: 8,
          message: 'Due 2026-01-31, before NC-2026-001 was detected on 2026-11-16',
        },
      ],
    },
    {
      name: 'Due on the day of the detection; and a day that cannot be read',
      files: {
        'records/CA-2026-001.md':
          '---\nid: CA-2026-001\ntype: corrective-action\ntitle: Ticket on leaving\nstatus: open\nowner: role:it-lead\nnonconformity: NC-2026-001\ndue: 2026-11-16\n---\n',
        'records/CA-2026-002.md':
          '---\nid: CA-2026-002\ntype: corrective-action\ntitle: Two keys for the safe\nstatus: open\nowner: role:it-lead\nnonconformity: NC-2026-001\ndue: before Christmas\n---\n',
        'records/NC-2026-001.md':
          '---\nid: NC-2026-001\ntype: nonconformity\ntitle: Late access removal\nstatus: open\nowner: role:it-lead\ndetected_on: 2026-11-16\n---\n',
      },
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'An implemented action needs no date any more, and neither does one that was withdrawn',
      files: {
        'records/CA-2026-002.md':
          '---\nid: CA-2026-002\ntype: corrective-action\ntitle: Two keys for the safe\nstatus: withdrawn\nowner: role:it-lead\n---\n',
        'records/CA-2026-001.md':
          '---\nid: CA-2026-001\ntype: corrective-action\ntitle: Ticket on leaving\nstatus: implemented\nowner: role:it-lead\nimplemented_on: 2026-11-01\n---\n',
      },
      today: '2026-11-22',
      expect: [],
    },
  ],
  *check(isms) {
    for (const entry of isms.entries) {
      if (entry.type !== 'corrective-action' || entry.lifecycle === 'no-longer' || hasReached(entry, 'implemented'))
        continue;
      const due = fieldFact(entry, 'due', entry.readDate);
      if (due.state === 'absent') yield { on: entry, message: 'This corrective action has no due date' };
      const detected = detectionFor(isms, entry);
      if (due.state === 'given' && detected && due.value < detected.on) {
        yield {
          on: entry,
          at: due,
          message: `Due ${due.value}, before ${detected.id} was detected on ${detected.on}`,
          detail: 'before-detection',
        };
      }
    }
  },
});
