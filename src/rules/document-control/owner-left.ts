import { type Entry, ownersOf } from '../../records/entry.ts';
import type { Isms } from '../../records/isms.ts';
import { type Draft, defineRule, NO_OPTIONS } from '../define-rule.ts';

export const ownerLeft = defineRule({
  name: 'owner-left',
  area: 'document-control',
  flags: 'A document whose owner has left the organisation.',
  why: 'Nobody is asked any more when its review falls due, and nobody answers for what it says (5.3, A.6.5).',
  fix: 'Name another owner, best a role: then the next change of people is made in one place.',
  severity: 'error',
  grade: 'minor',
  cause: 'calendar',
  issue: true,
  clauses: ['5.3', '7.5.2'],
  controls: ['A.5.2', 'A.6.5'],
  needs: [],
  steps: ['Agree with the person or role that will answer for it', 'Set `owner` in the front matter'],
  falsePositives:
    'The last working day itself is one in office. Documents that were replaced or withdrawn need no owner. What leavers still have besides documents is told by `leaver-still-assigned`, and a role that nobody holds by `role-vacant`. Beside another owner who is still here it is a warning. Somebody who came back needs a record with the new dates.',
  options: NO_OPTIONS,
  examples: [
    {
      name: 'The owner left in summer',
      files: {
        'people/raj.md':
          '---\nid: PER-01\ntype: person\ntitle: raj\nstatus: left\nowner: role:people-lead\nkind: employee\nstart: 2020-01-01\nend: 2026-07-31\n---\n',
        'policies/access.md':
          '---\nid: POL-03\ntype: policy\ntitle: Access policy\nstatus: effective\nowner: person:raj\nversion: "1.0"\nlevel: topic\nreviewed_on: 2026-03-01\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [{ path: 'policies/access.md', line: 6, message: 'Its owner person:raj left on 2026-07-31' }],
    },
    {
      name: 'The last working day, and the day after it for one of two owners',
      files: {
        'people/raj.md':
          '---\nid: PER-01\ntype: person\ntitle: raj\nstatus: active\nowner: role:people-lead\nkind: employee\nstart: 2020-01-01\nend: 2026-11-22\n---\n',
        'people/kim.md':
          '---\nid: PER-02\ntype: person\ntitle: kim\nstatus: left\nowner: role:people-lead\nkind: employee\nstart: 2020-01-01\nend: 2026-11-21\n---\n',
        'policies/access.md':
          '---\nid: POL-03\ntype: policy\ntitle: Access policy\nstatus: effective\nowner: person:raj\nversion: "1.0"\nlevel: topic\nreviewed_on: 2026-03-01\n---\n',
        'policies/backup.md':
          '---\nid: POL-04\ntype: policy\ntitle: Backup policy\nstatus: effective\nowner: [person:raj, person:kim]\nversion: "1.0"\nlevel: topic\nreviewed_on: 2026-03-01\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'policies/backup.md',
          line: 6,
          message: 'Its owner person:kim left on 2026-11-21',
          severity: 'warning',
        },
      ],
    },
    {
      name: 'A withdrawn policy of somebody who left',
      files: {
        'people/raj.md':
          '---\nid: PER-01\ntype: person\ntitle: raj\nstatus: left\nowner: role:people-lead\nkind: employee\nstart: 2020-01-01\nend: 2026-07-31\n---\n',
        'policies/access.md':
          '---\nid: POL-03\ntype: policy\ntitle: Access policy\nstatus: withdrawn\nowner: person:raj\nversion: "1.0"\nlevel: topic\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'An owner from CODEOWNERS who left on a day that nobody wrote down, and an asset, of which another rule speaks',
      files: {
        'people/raj.md':
          '---\nid: PER-01\ntype: person\ntitle: raj\nstatus: left\nowner: role:people-lead\nkind: employee\nstart: 2020-01-01\ngithub: raj-acme\n---\n',
        'wiki/vpn.md': '---\ntitle: VPN\nreviewed_on: 2026-03-01\nreview_interval: 12 months\n---\n',
        'registers/assets.md':
          '---\nid: REG-03\ntype: register\nof: asset\ntitle: Assets\nstatus: active\nowner: role:it-lead\nreviewed_on: 2026-06-16\nentries:\n  - { id: AST-01, title: Mail, status: active, owner: person:raj }\n---\n',
        CODEOWNERS: '/wiki/ @raj-acme\n',
        'holdfast.yml': 'version: 1\nowner_fallback: codeowners\n',
      },
      today: '2026-11-22',
      expect: [{ path: 'wiki/vpn.md', line: 2, message: 'Its owner @raj-acme has left' }],
    },
  ],
  *check(isms) {
    for (const entry of isms.entries) {
      if (entry.lifecycle !== 'no-longer' && (entry.definition?.kind ?? 'document') === 'document')
        yield* ownersGone(isms, entry);
    }
  },
});

function* ownersGone({ people, today }: Isms, entry: Entry): Iterable<Draft> {
  const standings = ownersOf(entry).map((owner) => ({ owner, standing: people.standing(owner, today) }));
  const isAnswered = standings.some(({ standing }) => standing.state === 'present');
  for (const { owner, standing } of standings) {
    if (standing.state !== 'left') continue;
    const last = people.lastDay(standing.person, today);
    yield {
      on: entry,
      at: entry.owner.state === 'given' ? entry.owner : undefined,
      message: `Its owner ${owner.text} ${last === undefined ? 'has left' : `left on ${last}`}`,
      severity: isAnswered ? 'warning' : undefined,
      needsIssue: isAnswered ? false : undefined,
      detail: `owner:${owner.text}`,
    };
  }
}
