import type { Owner } from '../../documents/values/owner.ts';
import type { Span } from '../../model/position.ts';
import type { Entry } from '../../records/entry.ts';
import { nameOf } from '../../records/entry.ts';
import type { Isms } from '../../records/isms.ts';
import { defineRule, NO_OPTIONS } from '../define-rule.ts';
import { inWords } from '../wording.ts';
import { unknownKey } from './strangers.ts';

/** Forms of owners as people call them. */
const FORMS: Readonly<Record<Owner['kind'], string>> = {
  user: 'a handle',
  team: 'a team',
  email: 'an address',
  channel: 'a channel',
  role: 'a role',
  person: 'a person',
  name: 'a name',
};

export const ownerUnverified = defineRule({
  name: 'owner-unverified',
  area: 'document-control',
  flags: 'An owner that no record of a person or role confirms, although the ISMS keeps such records.',
  why: 'Whether such an owner is still there, nobody can tell: this owner is never reported as gone (5.3).',
  fix: 'Name the role or person by key, or add the record that is missing.',
  severity: 'notice',
  grade: 'opportunity',
  cause: 'content',
  issue: false,
  clauses: ['5.3'],
  controls: ['A.5.2'],
  needs: [],
  falsePositives:
    'Each owner is told once, with everything that it owns. Without records of people and roles every form is as good as another, and nothing is said. A handle, an address or a name counts when a record of a person has it. Corrective actions have a rule of their own.',
  options: NO_OPTIONS,
  examples: [
    {
      name: 'A role that has no record, and a channel',
      files: {
        'people/kim.md':
          '---\nid: PER-02\ntype: person\ntitle: kim\nstatus: active\nowner: role:it-lead\nkind: employee\nstart: 2020-01-01\n---\n',
        'people/it-lead.md':
          '---\nid: ROL-01\ntype: role\ntitle: IT lead\nstatus: active\nowner: person:kim\nkey: it-lead\nholders:\n  - { person: person:kim, from: 2020-01-01 }\n---\n',
        'policies/access.md':
          '---\nid: POL-03\ntype: policy\ntitle: Access policy\nstatus: effective\nowner: role:it-leed\nversion: "1.0"\nlevel: topic\n---\n',
        'policies/backup.md':
          '---\nid: POL-04\ntype: policy\ntitle: Backup policy\nstatus: effective\nowner: "#platform"\nversion: "1.0"\nlevel: topic\n---\n',
        'policies/cloud.md':
          '---\nid: POL-05\ntype: policy\ntitle: Cloud policy\nstatus: effective\nowner: "#platform"\nversion: "1.0"\nlevel: topic\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'policies/access.md',
          line: 6,
          message: 'No role has the key `it-leed` (nearest: it-lead); it owns POL-03',
        },
        {
          path: 'policies/backup.md',
          line: 6,
          message: '`#platform` is a channel that no record of a person or role names; it owns POL-04 and POL-05',
        },
      ],
    },
    {
      name: 'A handle and a name that a person has',
      files: {
        'people/kim.md':
          '---\nid: PER-02\ntype: person\ntitle: Kim\nstatus: active\nowner: "@kim-acme"\nkind: employee\nstart: 2020-01-01\ngithub: kim-acme\n---\n',
        'policies/access.md':
          '---\nid: POL-03\ntype: policy\ntitle: Access policy\nstatus: effective\nowner: Kim\nversion: "1.0"\nlevel: topic\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'A repository that keeps no people',
      files: {
        'policies/access.md':
          '---\nid: POL-03\ntype: policy\ntitle: Access policy\nstatus: effective\nowner: "#platform"\nversion: "1.0"\nlevel: topic\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'A person who has no record, and a row with an owner of its own',
      files: {
        'people/kim.md':
          '---\nid: PER-02\ntype: person\ntitle: Kim\nstatus: active\nowner: person:kim\nkind: employee\nstart: 2020-01-01\n---\n',
        'registers/assets.md':
          '---\nid: REG-01\ntype: register\nof: asset\ntitle: Assets\nstatus: active\nowner: "@acme/platform"\nversion: "1.0"\nentries:\n  - { id: AST-01, title: Laptops, status: active }\n  - { id: AST-02, title: Wiki, status: active, owner: person:zoe }\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'registers/assets.md',
          line: 7,
          message: '`@acme/platform` is a team that no record of a person or role names; it owns REG-01',
        },
        { path: 'registers/assets.md', line: 11, message: 'No person has the key `zoe`; it owns AST-02' },
      ],
    },
    {
      name: 'Records of roles alone, which tell nothing about a channel; what is withdrawn, and a corrective action',
      files: {
        'people/it-lead.md':
          '---\nid: ROL-01\ntype: role\ntitle: IT lead\nstatus: active\nowner: role:it-lead\nkey: it-lead\n---\n',
        'policies/access.md':
          '---\nid: POL-03\ntype: policy\ntitle: Access policy\nstatus: effective\nowner: ["#platform", person:kim]\nversion: "1.0"\nlevel: topic\n---\n',
        'policies/backup.md':
          '---\nid: POL-04\ntype: policy\ntitle: Backup policy\nstatus: withdrawn\nowner: role:cto\nversion: "1.0"\nlevel: topic\n---\n',
        'records/CA-2026-001.md':
          '---\nid: CA-2026-001\ntype: corrective-action\ntitle: Ticket on leaving\nstatus: open\nowner: role:cto\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [],
    },
  ],
  *check(isms) {
    const owned = new Map<string, Owned>();
    for (const entry of isms.entries) {
      if (entry.lifecycle === 'no-longer' || entry.type === 'corrective-action') continue;
      // What a row takes from its register is said of the register.
      if (entry.register && entry.owner === entry.register.owner) continue;
      if (entry.owner.state !== 'given') continue;
      for (const owner of entry.owner.value) {
        if (!isUnverified(isms, owner)) continue;
        const found = owned.get(owner.text);
        if (found) found.entries.push(entry);
        else owned.set(owner.text, { owner, on: entry, at: entry.owner, entries: [entry] });
      }
    }
    for (const { owner, on, at, entries } of owned.values()) {
      const owns = `it owns ${inWords(entries.map(nameOf))}`;
      yield { on, at, message: `${problemOf(isms, owner)}; ${owns}`, detail: `owner:${owner.text}` };
    }
  },
});

/** An owner, where it is named first, and all that it owns. */
interface Owned {
  readonly owner: Owner;
  readonly on: Entry;
  readonly at: Span;
  readonly entries: Entry[];
}

/** A key is unknown when there are records of its kind; any other form when there are people whom it could name. */
function isUnverified({ people, today }: Isms, owner: Owner): boolean {
  const { state } = people.standing(owner, today);
  if (owner.kind === 'role' || owner.kind === 'person') return state === 'unknown';
  return state === 'unverified' && people.all.length > 0;
}

function problemOf({ people }: Isms, owner: Owner): string {
  if (owner.kind !== 'role' && owner.kind !== 'person')
    return `\`${owner.text}\` is ${FORMS[owner.kind]} that no record of a person or role names`;
  return unknownKey(people, owner);
}
