import { ownersOf } from '../../records/entry.ts';
import { defineRule, NO_OPTIONS } from '../define-rule.ts';

export const correctiveActionUnowned = defineRule({
  name: 'corrective-action-unowned',
  area: 'corrective-action',
  flags: 'A corrective action that is not finished and that nobody owns.',
  why: 'An action without a name behind it is not done, and the nonconformity comes back at the next audit as a repeat.',
  fix: 'Set one named owner, for example `owner: person:kim`.',
  severity: 'error',
  grade: 'minor',
  cause: 'content',
  issue: true,
  clauses: ['10.2'],
  controls: [],
  needs: [],
  steps: ['Agree with the person or role that will carry it out', 'Set `owner` in the front matter'],
  falsePositives:
    'A role is an owner. Closed actions are not looked at. A placeholder is reported as `placeholder-value`.',
  options: NO_OPTIONS,
  examples: [
    {
      name: 'Nobody is named',
      files: {
        'records/CA-2026-001.md':
          '---\nid: CA-2026-001\ntype: corrective-action\ntitle: Ticket on leaving\nstatus: open\nnonconformity: NC-2026-001\ndue: 2027-01-31\n---\n',
      },
      today: '2026-11-22',
      expect: [{ path: 'records/CA-2026-001.md', line: 4, message: 'Nobody owns this corrective action' }],
    },
    {
      name: 'A role owns it',
      files: {
        'records/CA-2026-001.md':
          '---\nid: CA-2026-001\ntype: corrective-action\ntitle: Ticket on leaving\nstatus: open\nowner: role:it-lead\ndue: 2027-01-31\n---\n',
      },
      today: '2026-11-22',
      expect: [],
    },
  ],
  *check(isms) {
    for (const entry of isms.entries) {
      if (entry.type !== 'corrective-action' || entry.lifecycle === 'no-longer' || ownersOf(entry).length > 0) continue;
      if (entry.owner.state === 'absent') yield { on: entry, message: 'Nobody owns this corrective action' };
      if (entry.owner.state === 'unreadable') {
        yield {
          on: entry,
          at: entry.owner,
          message: `The owner of this corrective action cannot be read: ${entry.owner.why}`,
          fix: entry.owner.fix,
        };
      }
    }
  },
});
