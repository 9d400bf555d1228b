import { type Entry, ownersOf } from '../../records/entry.ts';
import type { Isms } from '../../records/isms.ts';
import { type Draft, defineRule, NO_OPTIONS } from '../define-rule.ts';
import { spanOf } from '../span-of.ts';

export const correctiveActionUnowned = defineRule({
  name: 'corrective-action-unowned',
  area: 'corrective-action',
  flags:
    'A corrective action that is not finished and that nobody owns, or whose owner has left or is not known where the ISMS keeps people.',
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
    'A role is an owner; one that nobody holds is reported as `role-vacant`. Closed actions are not looked at. A placeholder is reported as `placeholder-value`. Without records of people and roles every form of owner is as good as another. Beside an owner who is there, one who is gone is a warning; a handle, an address, a channel or a name that no record of a person has is a notice. The last working day still counts.',
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
      name: 'An owner who left, one whom no record has, and one on the last working day',
      files: {
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
        'people/kim.md':
          '---\nid: PER-01\ntype: person\ntitle: kim\nstatus: active\nowner: role:people-lead\nkind: employee\nstart: 2020-01-01\nend: 2026-11-21\n---\n',
        'people/lee.md':
          '---\nid: PER-02\ntype: person\ntitle: lee\nstatus: active\nowner: role:people-lead\nkind: employee\nstart: 2020-01-01\nend: 2026-11-22\n---\n',
        'records/CA-2026-001.md':
          '---\nid: CA-2026-001\ntype: corrective-action\ntitle: Ticket on leaving\nstatus: open\nowner: person:kim\ndue: 2027-01-31\n---\n',
        'records/CA-2026-002.md':
          '---\nid: CA-2026-002\ntype: corrective-action\ntitle: Two keys for the safe\nstatus: open\nowner: person:kin\ndue: 2027-01-31\n---\n',
        'records/CA-2026-003.md':
          '---\nid: CA-2026-003\ntype: corrective-action\ntitle: List of guests\nstatus: open\nowner: person:lee\ndue: 2027-01-31\n---\n',
        'records/CA-2026-004.md':
          '---\nid: CA-2026-004\ntype: corrective-action\ntitle: Restore test\nstatus: open\nowner: "#security"\ndue: 2027-01-31\n---\n',
      },
      today: '2026-11-22',
      expect: [
        { path: 'records/CA-2026-001.md', line: 6, message: 'Its owner person:kim left on 2026-11-21' },
        { path: 'records/CA-2026-002.md', line: 6, message: 'Its owner person:kin is no person that the ISMS knows' },
        {
          path: 'records/CA-2026-004.md',
          line: 6,
          message: 'No record of a person has its owner #security',
          severity: 'notice',
        },
      ],
    },
    {
      name: 'A role owns it, and a name where the ISMS keeps no people',
      files: {
        'records/CA-2026-002.md':
          '---\nid: CA-2026-002\ntype: corrective-action\ntitle: Two keys for the safe\nstatus: open\nowner: Ana Ng\ndue: 2027-01-31\n---\n',
        'records/CA-2026-001.md':
          '---\nid: CA-2026-001\ntype: corrective-action\ntitle: Ticket on leaving\nstatus: open\nowner: role:it-lead\ndue: 2027-01-31\n---\n',
      },
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'An owner who left beside one who is there, and one who left nobody knows when',
      files: {
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
        'people/kim.md':
          '---\nid: PER-01\ntype: person\ntitle: kim\nstatus: left\nowner: role:people-lead\nkind: employee\nstart: 2020-01-01\nend: 2026-11-21\n---\n',
        'people/lee.md':
          '---\nid: PER-02\ntype: person\ntitle: lee\nstatus: active\nowner: role:people-lead\nkind: employee\nstart: 2020-01-01\n---\n',
        'people/max.md':
          '---\nid: PER-03\ntype: person\ntitle: max\nstatus: left\nowner: role:people-lead\nkind: employee\nstart: 2020-01-01\n---\n',
        'records/CA-2026-001.md':
          '---\nid: CA-2026-001\ntype: corrective-action\ntitle: Ticket on leaving\nstatus: open\nowner: [person:kim, person:lee]\ndue: 2027-01-31\n---\n',
        'records/CA-2026-002.md':
          '---\nid: CA-2026-002\ntype: corrective-action\ntitle: Two keys for the safe\nstatus: open\nowner: person:max\ndue: 2027-01-31\n---\n',
        'records/CA-2026-003.md':
          '---\nid: CA-2026-003\ntype: corrective-action\ntitle: List of guests\nstatus: open\nowner: role:it-lead\ndue: 2027-01-31\n---\n',
      },
      today: '2026-11-22',
      expect: [
        { path: 'records/CA-2026-002.md', line: 6, message: 'Its owner person:max has left' },
        {
          path: 'records/CA-2026-001.md',
          line: 6,
          message: 'Its owner person:kim left on 2026-11-21',
          severity: 'warning',
        },
      ],
    },
    {
      name: 'What stands there is no owner; a placeholder and a closed action are none of this rule',
      files: {
        'records/CA-2026-001.md':
          '---\nid: CA-2026-001\ntype: corrective-action\ntitle: Ticket on leaving\nstatus: open\nowner: "role:"\ndue: 2027-01-31\n---\n',
        'records/CA-2026-002.md':
          '---\nid: CA-2026-002\ntype: corrective-action\ntitle: Two keys for the safe\nstatus: open\nowner: TBD\ndue: 2027-01-31\n---\n',
        'records/CA-2026-003.md':
          '---\nid: CA-2026-003\ntype: corrective-action\ntitle: List of guests\nstatus: closed\nclosed_on: 2026-10-01\n---\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'records/CA-2026-001.md',
          line: 6,
          message: 'The owner of this corrective action cannot be read: `role:` is no owner that Holdfast knows',
        },
      ],
    },
  ],
  *check(isms) {
    for (const entry of isms.entries) {
      if (entry.type !== 'corrective-action' || entry.lifecycle === 'no-longer') continue;
      if (ownersOf(entry).length > 0) yield* goneOwners(isms, entry);
      else if (entry.owner.state === 'absent') yield { on: entry, message: 'Nobody owns this corrective action' };
      else if (entry.owner.state === 'unreadable') {
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

/** Owners who are not there any more, or whom nobody knows. Beside one who is there it is a warning. */
function* goneOwners({ people, today }: Isms, entry: Entry): Iterable<Draft> {
  const standings = ownersOf(entry).map((owner) => ({ owner, standing: people.standing(owner, today) }));
  const isAnswered = standings.some(({ standing }) => standing.state === 'present');
  const place = { on: entry, at: spanOf(entry.owner) };
  for (const { owner, standing } of standings) {
    const detail = `owner:${owner.text}`;
    if (standing.state === 'left' || standing.state === 'unknown') {
      const since = standing.state === 'left' ? people.lastDay(standing.person, today) : undefined;
      const gone = since === undefined ? 'has left' : `left on ${since}`;
      const problem = standing.state === 'left' ? gone : `is no ${owner.kind} that the ISMS knows`;
      const message = `Its owner ${owner.text} ${problem}`;
      yield { ...place, message, detail, ...(isAnswered ? { severity: 'warning', needsIssue: false } : {}) };
    } else if (standing.state === 'unverified' && owner.kind !== 'role' && people.all.length > 0) {
      const message = `No record of a person has its owner ${owner.text}`;
      yield { ...place, message, detail, severity: 'notice', grade: 'opportunity', needsIssue: false };
    }
  }
}
