import { given } from '../../model/fact.ts';
import { defineRule, NO_OPTIONS } from '../define-rule.ts';
import { approversOf, objectionTo } from './approvers.ts';

const PEOPLE = {
  'people/raj.md':
    '---\nid: PER-01\ntype: person\ntitle: raj\nstatus: left\nowner: role:people-lead\nkind: employee\nstart: 2020-01-01\nend: 2026-07-31\n---\n',
  'people/kim.md':
    '---\nid: PER-02\ntype: person\ntitle: kim\nstatus: active\nowner: role:people-lead\nkind: employee\nstart: 2024-02-01\n---\n',
  'people/isms-manager.md':
    '---\nid: ROL-01\ntype: role\ntitle: ISMS manager\nstatus: active\nowner: role:director\nkey: isms-manager\nmay_approve: [procedure, standard]\nholders:\n  - { person: person:raj, from: 2024-01-01, to: 2026-07-31 }\n---\n',
  'holdfast.yml': 'version: 1\npreset: iso27001\n',
};

export const approverNotAuthorised = defineRule({
  name: 'approver-not-authorised',
  area: 'document-control',
  flags:
    'A document approved by somebody who had left, had not started, or held no role that day that may approve such a document.',
  why: 'An approval counts only when it came from someone with the authority to give it (5.3, 7.5.2 c).',
  fix: 'Have it approved again by somebody who holds such a role, or correct the dates of the role.',
  severity: 'error',
  grade: 'minor',
  cause: 'content',
  issue: true,
  clauses: ['5.3', '7.5.2'],
  controls: ['A.5.2'],
  needs: [],
  steps: ['Have it approved by somebody who may', 'Set `approved_by` and `approved_on` in the front matter'],
  falsePositives:
    'What counts is the day of the approval: the last day in a role is one in it, and leaving later does no harm. One approver with the authority is enough. Deputies count. Top management may approve everything, unless its role says what. Without records of people and roles nothing is said, and neither is it about types that no role may approve. Dates of a role that were entered late look like a missing authority: correct them.',
  options: NO_OPTIONS,
  examples: [
    {
      name: 'Approved by somebody who had left',
      files: {
        ...PEOPLE,
        'procedures/access-review.md':
          '---\nid: PRO-05\ntype: procedure\ntitle: Access review\nstatus: effective\nowner: role:it-lead\nversion: "1.3"\nprocess: access-review\napproved_by: [person:raj]\napproved_on: 2026-08-01\n---\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'procedures/access-review.md',
          line: 9,
          message: 'Approved on 2026-08-01 by person:raj, whose last day was 2026-07-31',
        },
      ],
    },
    {
      name: 'Approved on the last day, by somebody who left since',
      files: {
        ...PEOPLE,
        'procedures/access-review.md':
          '---\nid: PRO-05\ntype: procedure\ntitle: Access review\nstatus: effective\nowner: role:it-lead\nversion: "1.3"\nprocess: access-review\napproved_by: [person:raj]\napproved_on: 2026-07-31\n---\n',
      },
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'Approved by somebody without the authority',
      files: {
        ...PEOPLE,
        'procedures/access-review.md':
          '---\nid: PRO-05\ntype: procedure\ntitle: Access review\nstatus: effective\nowner: role:it-lead\nversion: "1.3"\nprocess: access-review\napproved_by: person:kim\napproved_on: 2026-03-02\n---\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'procedures/access-review.md',
          line: 9,
          message: 'Approved on 2026-03-02 by person:kim, who held no role then that may approve a procedure',
        },
      ],
    },
    {
      name: 'Two approvers, one of them with the authority',
      files: {
        ...PEOPLE,
        'procedures/access-review.md':
          '---\nid: PRO-05\ntype: procedure\ntitle: Access review\nstatus: effective\nowner: role:it-lead\nversion: "1.3"\nprocess: access-review\napproved_by: [person:kim, person:raj]\napproved_on: 2026-03-02\n---\n',
      },
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'Approved before the first day, and by a role that nobody held',
      files: {
        ...PEOPLE,
        'procedures/access-review.md':
          '---\nid: PRO-05\ntype: procedure\ntitle: Access review\nstatus: effective\nowner: role:it-lead\nversion: "1.3"\nprocess: access-review\napproved_by: [person:kim]\napproved_on: 2024-01-31\n---\n',
        'standards/servers.md':
          '---\nid: STD-02\ntype: standard\ntitle: Server hardening\nstatus: effective\nowner: role:it-lead\nversion: "2.1"\napplies_to: [Linux servers]\napproved_by: [role:isms-manager]\napproved_on: 2026-08-01\n---\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'procedures/access-review.md',
          line: 9,
          message: 'Approved on 2024-01-31 by person:kim, who started on 2024-02-01',
        },
        {
          path: 'standards/servers.md',
          line: 9,
          message: 'Approved on 2026-08-01 by role:isms-manager, a role that nobody held that day',
        },
      ],
    },
    {
      name: 'A repository that keeps no people',
      files: {
        'procedures/access-review.md':
          '---\nid: PRO-05\ntype: procedure\ntitle: Access review\nstatus: effective\nowner: role:it-lead\nversion: "1.3"\nprocess: access-review\napproved_by: [person:raj]\napproved_on: 2026-08-01\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'A draft, a change, and an approval without its day',
      files: {
        ...PEOPLE,
        'procedures/access-review.md':
          '---\nid: PRO-05\ntype: procedure\ntitle: Access review\nstatus: draft\nowner: role:it-lead\nversion: "1.4"\nprocess: access-review\napproved_by: [person:raj]\napproved_on: 2026-08-01\n---\n',
        'procedures/backup.md':
          '---\nid: PRO-06\ntype: procedure\ntitle: Backup\nstatus: effective\nowner: role:it-lead\nversion: "1.0"\nprocess: backup\napproved_by: [person:raj]\n---\n',
        'records/CHG-2026-004.md':
          '---\nid: CHG-2026-004\ntype: change\ntitle: New mail provider\nstatus: approved\nowner: role:it-lead\napproved_by: [person:raj]\napproved_on: 2026-08-01\n---\n',
      },
      today: '2026-11-22',
      expect: [],
    },
  ],
  *check(isms) {
    if (!isms.typed) return;
    for (const entry of isms.entries) {
      const { lifecycle, definition } = entry;
      const day = given(entry.approvedOn);
      if (lifecycle !== 'in-force' || definition?.kind !== 'document' || day === undefined) continue;
      const judged = approversOf(entry).map((approver) => ({
        approver,
        objection: objectionTo(isms.people, approver.owner, definition.type, day),
      }));
      const counts = judged.some(({ objection }) => objection === undefined);
      for (const { approver, objection } of judged) {
        // Another signature beside one that counts does no harm; one of somebody who was not there is a false record.
        if (!objection || (counts && objection.kind === 'not-authorised')) continue;
        yield {
          on: entry,
          at: approver,
          message: `Approved on ${day} by ${approver.owner.text}${objection.words}`,
          detail: `approver:${approver.owner.text}`,
        };
      }
    }
  },
});
