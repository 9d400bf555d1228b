import { given } from '../../model/fact.ts';
import { ownersOf } from '../../records/entry.ts';
import { defineRule, NO_OPTIONS } from '../define-rule.ts';
import { inWords } from '../wording.ts';
import { approversOf, identitiesOf, isBot, objectionTo } from './approvers.ts';

export const selfApproval = defineRule({
  name: 'self-approval',
  area: 'document-control',
  flags: 'A document that nobody but its owner approved; bots do not count.',
  why: 'An approval is a second pair of eyes: an owner who approves their own work has none (7.5.2 c, A.5.3).',
  fix: 'Ask another person with the authority to approve it. Where there is none, record an exception that waives this rule and names what makes up for it.',
  severity: 'error',
  grade: 'minor',
  cause: 'content',
  issue: true,
  clauses: ['7.5.2'],
  controls: ['A.5.3'],
  needs: [],
  steps: ['Have it approved by somebody else', 'Set `approved_by` and `approved_on` in the front matter'],
  falsePositives:
    'One approver beside the owner is enough. Roles stand for those who held them on `approved_on`, and two names of one person count as one, as far as records of people and roles tell. An owner who may not approve such a document anyhow is reported as `approver-not-authorised`. In a firm of one, use the preset `solo` and an exception that names the compensating control.',
  options: NO_OPTIONS,
  examples: [
    {
      name: 'Owner and only approver are the same person',
      files: {
        'policies/access.md':
          '---\nid: POL-04\ntype: policy\ntitle: Access policy\nstatus: effective\nowner: person:ana\nversion: "2.0"\nlevel: topic\napproved_by: [person:ana]\napproved_on: 2026-05-01\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [{ path: 'policies/access.md', line: 9, message: 'Approved by its owner alone (person:ana)' }],
    },
    {
      name: 'The approver held the role that owns it, under another name of theirs',
      files: {
        'people/ana.md':
          '---\nid: PER-01\ntype: person\ntitle: ana\nstatus: active\nowner: role:people-lead\nkind: employee\nstart: 2024-02-01\ngithub: ana-acme\n---\n',
        'people/it-lead.md':
          '---\nid: ROL-01\ntype: role\ntitle: IT lead\nstatus: active\nowner: role:director\nkey: it-lead\nholders:\n  - { person: person:ana, from: 2024-02-01 }\n---\n',
        'policies/access.md':
          '---\nid: POL-04\ntype: policy\ntitle: Access policy\nstatus: effective\nowner: role:it-lead\nversion: "2.0"\nlevel: topic\napproved_by: ["@ana-acme"]\napproved_on: 2026-05-01\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'policies/access.md',
          line: 9,
          message: 'Approved by its owner alone (@ana-acme, who was role:it-lead on 2026-05-01)',
        },
      ],
    },
    {
      name: 'The owner may not approve such a document anyhow: that is said by another rule',
      files: {
        'people/ana.md':
          '---\nid: PER-01\ntype: person\ntitle: ana\nstatus: active\nowner: role:people-lead\nkind: employee\nstart: 2024-02-01\n---\n',
        'people/director.md':
          '---\nid: ROL-01\ntype: role\ntitle: Director\nstatus: active\nowner: role:director\nkey: director\nmay_approve: [policy]\n---\n',
        'policies/access.md':
          '---\nid: POL-04\ntype: policy\ntitle: Access policy\nstatus: effective\nowner: person:ana\nversion: "2.0"\nlevel: topic\napproved_by: [person:ana]\napproved_on: 2026-05-01\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'The other approver is a bot',
      files: {
        'policies/access.md':
          '---\nid: POL-04\ntype: policy\ntitle: Access policy\nstatus: effective\nowner: person:ana\nversion: "2.0"\nlevel: topic\napproved_by: [person:ana, "renovate[bot]"]\napproved_on: 2026-05-01\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'policies/access.md',
          line: 9,
          message: 'Approved by its owner alone (person:ana) and a bot (renovate[bot])',
        },
      ],
    },
    {
      name: 'The owner is one of two approvers',
      files: {
        'policies/access.md':
          '---\nid: POL-04\ntype: policy\ntitle: Access policy\nstatus: effective\nowner: person:ana\nversion: "2.0"\nlevel: topic\napproved_by: [person:ana, person:bo]\napproved_on: 2026-05-01\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'The role has another holder since, and the one of that day was somebody else',
      files: {
        'people/ana.md':
          '---\nid: PER-01\ntype: person\ntitle: ana\nstatus: active\nowner: role:people-lead\nkind: employee\nstart: 2024-02-01\n---\n',
        'people/bo.md':
          '---\nid: PER-02\ntype: person\ntitle: bo\nstatus: active\nowner: role:people-lead\nkind: employee\nstart: 2024-02-01\n---\n',
        'people/it-lead.md':
          '---\nid: ROL-01\ntype: role\ntitle: IT lead\nstatus: active\nowner: role:director\nkey: it-lead\nholders:\n  - { person: person:bo, from: 2024-02-01, to: 2026-06-30 }\n  - { person: person:ana, from: 2026-07-01 }\n---\n',
        'policies/access.md':
          '---\nid: POL-04\ntype: policy\ntitle: Access policy\nstatus: effective\nowner: role:it-lead\nversion: "2.0"\nlevel: topic\napproved_by: [person:ana]\napproved_on: 2026-05-01\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'Nobody but a bot approved it',
      files: {
        'policies/access.md':
          '---\nid: POL-04\ntype: policy\ntitle: Access policy\nstatus: effective\nowner: person:ana\nversion: "2.0"\nlevel: topic\napproved_by: ["renovate[bot]"]\napproved_on: 2026-05-01\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [{ path: 'policies/access.md', line: 9, message: 'Approved by nobody but a bot (renovate[bot])' }],
    },
    {
      name: 'A draft, a change, and an approval without its day',
      files: {
        'policies/access.md':
          '---\nid: POL-04\ntype: policy\ntitle: Access policy\nstatus: in-review\nowner: person:ana\nversion: "2.1"\nlevel: topic\napproved_by: [person:ana]\napproved_on: 2026-05-01\n---\n',
        'policies/backup.md':
          '---\nid: POL-05\ntype: policy\ntitle: Backup policy\nstatus: effective\nowner: person:ana\nversion: "1.0"\nlevel: topic\napproved_by: [person:ana]\n---\n',
        'records/CHG-2026-004.md':
          '---\nid: CHG-2026-004\ntype: change\ntitle: New mail provider\nstatus: approved\nowner: person:ana\napproved_by: [person:ana]\napproved_on: 2026-05-01\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [],
    },
  ],
  *check(isms) {
    if (!isms.typed) return;
    const { people } = isms;
    for (const entry of isms.entries) {
      const { lifecycle, definition } = entry;
      if (lifecycle !== 'in-force' || definition?.kind !== 'document') continue;
      const approvers = approversOf(entry);
      const [first] = approvers;
      // Without the day nobody knows who held a role then: `approval-missing` asks for it.
      const day = given(entry.approvedOn);
      if (!first || day === undefined) continue;
      const owners = ownersOf(entry);
      const own = new Set(owners.flatMap((owner) => identitiesOf(people, owner, day)));
      const humans = approvers.filter(({ owner }) => !isBot(people, owner));
      const others = humans.flatMap(({ owner }) => identitiesOf(people, owner, day)).filter((name) => !own.has(name));
      if (others.length > 0) continue;
      // An approval that does not count anyhow is reported as `approver-not-authorised`.
      const counts = humans.filter(({ owner }) => !objectionTo(people, owner, definition.type, day));
      if (humans.length > 0 && counts.length === 0) continue;
      const names = new Set(owners.map(({ text }) => text.toLowerCase()));
      const said = humans.map(({ owner: { text } }) =>
        names.has(text.toLowerCase())
          ? text
          : `${text}, who was ${inWords(owners.map((owner) => owner.text))} on ${day}`,
      );
      const bots = approvers.filter((one) => !humans.includes(one)).map(({ owner }) => owner.text);
      const bot = bots.length === 0 ? '' : `a bot (${inWords(bots)})`;
      yield {
        on: entry,
        at: first,
        message:
          said.length === 0
            ? `Approved by nobody but ${bot}`
            : `Approved by its owner alone (${inWords(said)})${bot === '' ? '' : ` and ${bot}`}`,
      };
    }
  },
});
