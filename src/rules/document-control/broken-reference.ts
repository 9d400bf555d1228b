import * as z from 'zod';
import { findField } from '../../documents/field-mapping.ts';
import { possibleTargets, relativeLinks, spellingsOf } from '../../documents/links.ts';
import type { FieldNode } from '../../model/document.ts';
import type { Fact, Unreadable } from '../../model/fact.ts';
import { nearest } from '../../model/nearest.ts';
import type { Span } from '../../model/position.ts';
import { type Entry, nameOf } from '../../records/entry.ts';
import type { Field } from '../../records/fields/field.ts';
import { walkFields } from '../../records/fields/walk.ts';
import type { Isms } from '../../records/isms.ts';
import { type Draft, defineRule } from '../define-rule.ts';
import { inWords } from '../wording.ts';
import { brokenRequirement, whyUnread } from './standard-references.ts';
import { strangersIn, unknownKey } from './strangers.ts';

/** `POL-01`, `NC-2026-004`. */
const ID = /^[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)*-\d{2,}$/;

/** `https://…`, `policies/access.md`. */
const ADDRESS = /^[a-z][a-z\d+.-]*:|\/|\.md$/i;

export const brokenReference = defineRule({
  name: 'broken-reference',
  area: 'document-control',
  flags:
    'A reference in the front matter (an id, a control, a clause, a person or a role), or a relative link in the body, that leads nowhere.',
  why: 'Whoever follows it, an auditor first of all, finds nothing, and the trail from requirement to evidence is cut.',
  fix: 'Correct it, or remove it.',
  severity: 'warning',
  grade: 'minor',
  cause: 'content',
  issue: false,
  clauses: ['7.5.3'],
  controls: [],
  needs: [],
  falsePositives:
    'Links in code are not links. A link to what a site generator builds (`access.html`, `access/`) resolves to its source. Links that start with `/` or a scheme are not looked at. Fields of unknown types are only followed when they hold an id. Ids that live in another repository belong under `external_ids`. A document whose front matter cannot be read is there: `front-matter-invalid` tells of it, and what refers to it is left alone. Controls of other frameworks, or of your own (`ACME-12`), are taken as they are; numbers of the edition of 2013 are told by `legacy-2013-reference`, owners that nobody knows by `owner-unverified`. Roles and people are only looked up where there are records of them; `role:risk-owner` is whoever owns the risk.',
  options: z.strictObject({
    external_ids: z
      .array(z.string().min(1))
      .default([])
      .describe('Ids, or what ids begin with, that live in another repository.'),
  }),
  examples: [
    {
      name: 'A corrective action for a nonconformity that is not there',
      files: {
        'records/CA-2026-001.md':
          '---\nid: CA-2026-001\ntype: corrective-action\ntitle: Ticket on leaving\nstatus: open\nowner: role:it-lead\nnonconformity: NC-2026-001\ndue: 2027-01-31\n---\n',
        'records/NC-2026-010.md':
          '---\nid: NC-2026-010\ntype: nonconformity\ntitle: Late access removal\nstatus: closed\nowner: role:it-lead\n---\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'records/CA-2026-001.md',
          line: 7,
          message: 'No document has the id `NC-2026-001` (nearest: NC-2026-010)',
        },
      ],
    },
    {
      name: 'Words where an id belongs, ids in a table, and one of a kind of which there is no other',
      files: {
        'records/CA-2026-001.md':
          '---\nid: CA-2026-001\ntype: corrective-action\ntitle: Ticket on leaving\nstatus: open\nowner: role:it-lead\nnonconformity: late access removal\nlinks: [IA-2026-01, the wiki]\n---\n',
        'records/INC-2026-01.md':
          '---\nid: INC-2026-01\ntype: incident\ntitle: Lost laptop\nstatus: closed\nowner: role:it-lead\n---\n',
        'records/NC-2026-010.md':
          '---\nid: NC-2026-010\ntype: nonconformity\ntitle: Backups not tested\nstatus: open\nowner: role:it-lead\nrequirement: [POL-09]\n---\n',
        'risks/plan.md':
          '---\nid: RTP-01\ntype: risk-treatment-plan\ntitle: Treatment of risks\nstatus: approved\nowner: role:it-lead\nactions:\n  - { id: 7, risk: RSK-044 }\n---\n',
      },
      today: '2026-11-22',
      expect: [
        { path: 'records/CA-2026-001.md', line: 7, message: 'No document has the id `late access removal`' },
        { path: 'records/CA-2026-001.md', line: 8, message: 'No document has the id `IA-2026-01`' },
        { path: 'records/NC-2026-010.md', line: 7, message: 'No document has the id `POL-09`' },
        { path: 'risks/plan.md', line: 8, message: 'No document has the id `RSK-044`' },
      ],
    },
    {
      name: 'A link in the body to a file that was renamed',
      files: {
        'policies/access.md':
          '---\ntitle: Access policy\nowner: role:it-lead\nnext_review: 2027-01-01\n---\n\nSee [the backup policy](back-up.md), `[not](this.md)`, [our site](https://acme.example/) and [the handbook](../../handbook/README.md).\n',
        'policies/backup.md': '---\ntitle: Backup policy\nowner: role:it-lead\nnext_review: 2027-01-01\n---\n',
      },
      today: '2026-11-22',
      expect: [{ path: 'policies/access.md', line: 7, message: 'The link to `back-up.md` leads nowhere' }],
    },
    {
      name: 'Numbers that the standard does not have',
      files: {
        'records/NC-2026-001.md':
          '---\nid: NC-2026-001\ntype: nonconformity\ntitle: Late access removal\nstatus: open\nowner: role:it-lead\nrequirement: [A.8.35, 9.2.3, A.5.18, CC6.1, A.9.2.3]\ncontrols: [A.5.18, A.8.35]\nclauses: ["9.1.1"]\n---\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'records/NC-2026-001.md',
          line: 7,
          message: '`requirement`: `A.8.35` is not in Annex A (nearest: A.8.34)',
        },
        {
          path: 'records/NC-2026-001.md',
          line: 7,
          message: '`requirement`: `9.2.3` is not a clause of ISO/IEC 27001:2022 (nearest: 9.2.2)',
        },
        {
          path: 'records/NC-2026-001.md',
          line: 8,
          message: '`controls`: `A.8.35` is not in Annex A (nearest: A.8.34)',
        },
        {
          path: 'records/NC-2026-001.md',
          line: 9,
          message: '`clauses`: `9.1.1` is not a clause of ISO/IEC 27001:2022 (nearest: 9.1)',
        },
      ],
    },
    {
      name: 'A verifier that no record has',
      files: {
        'people/kim.md':
          '---\nid: PER-02\ntype: person\ntitle: kim\nstatus: active\nowner: person:kim\nkind: employee\nstart: 2020-01-01\n---\n',
        'records/CA-2026-001.md':
          '---\nid: CA-2026-001\ntype: corrective-action\ntitle: Ticket on leaving\nstatus: verified\nowner: person:kim\nverified_on: 2026-11-01\nverified_by: person:kimm\n---\n',
        'records/CA-2026-002.md':
          '---\nid: CA-2026-002\ntype: corrective-action\ntitle: Ticket on joining\nstatus: verified\nowner: person:kim\nverified_on: 2026-11-01\nverified_by: person:kimm\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'records/CA-2026-001.md',
          line: 8,
          message: 'No person has the key `kimm` (nearest: kim); CA-2026-002 names it too',
          severity: 'error',
        },
      ],
    },
    {
      name: 'A document without a type, whose successor was never written',
      files: {
        'policies/passwords.md':
          '---\nid: POL-02\ntitle: Password policy\nowner: role:it-lead\nstatus: superseded\nsuperseded_by: POL-30\nlinks: [POL-02, "PRO-07 "]\n---\n',
        'policies/access.md':
          '---\nid: POL-03\ntitle: Access policy\nowner: role:it-lead\nnext_review: 2027-01-01\n---\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'policies/passwords.md',
          line: 6,
          message: 'No document has the id `POL-30` (nearest: POL-03)',
        },
        { path: 'policies/passwords.md', line: 7, message: 'No document has the id `PRO-07`' },
      ],
    },
    {
      name: 'A person whom four records name, and one whom a single record names',
      files: {
        'people/kim.md':
          '---\nid: PER-02\ntype: person\ntitle: kim\nstatus: active\nowner: person:kim\nkind: employee\nstart: 2020-01-01\n---\n',
        'records/CA-2026-001.md':
          '---\nid: CA-2026-001\ntype: corrective-action\ntitle: Ticket on leaving\nstatus: verified\nowner: person:kim\nverified_by: person:aldo\n---\n',
        'records/CA-2026-002.md':
          '---\nid: CA-2026-002\ntype: corrective-action\ntitle: Ticket on joining\nstatus: verified\nowner: person:kim\nverified_by: person:aldo\n---\n',
        'records/CA-2026-003.md':
          '---\nid: CA-2026-003\ntype: corrective-action\ntitle: Ticket on moving\nstatus: verified\nowner: person:kim\nverified_by: person:aldo\n---\n',
        'records/CA-2026-004.md':
          '---\nid: CA-2026-004\ntype: corrective-action\ntitle: Shorter list\nstatus: verified\nowner: person:kim\nverified_by: person:kimberley\n---\n',
        'records/TSK-2026-001.md':
          '---\nid: TSK-2026-001\ntype: task\ntitle: Restore test\nstatus: done\nowner: person:kim\ndone_by: person:aldo\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'records/CA-2026-001.md',
          line: 7,
          message: 'No person has the key `aldo`; CA-2026-002, CA-2026-003 and TSK-2026-001 name it too',
          severity: 'error',
        },
        {
          path: 'records/CA-2026-004.md',
          line: 7,
          message: 'No person has the key `kimberley`',
          severity: 'error',
        },
      ],
    },
    {
      name: 'Addresses where ids may stand',
      files: {
        'records/CA-2026-001.md':
          '---\nid: CA-2026-001\ntype: corrective-action\ntitle: Ticket on leaving\nstatus: open\nowner: person:kim\nnonconformity: https://tracker.acme.example/17\nlinks: [NC-2026-001.md]\n---\n',
        'records/CA-2026-002.md':
          '---\nid: CA-2026-002\ntype: corrective-action\ntitle: Ticket on joining\nstatus: open\nowner: person:kim\nnonconformity: late-access.md\ndue: before long\n---\n',
      },
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'Ids of another repository, and people where none are kept',
      files: {
        'records/CA-2026-001.md':
          '---\nid: CA-2026-001\ntype: corrective-action\ntitle: Ticket on leaving\nstatus: verified\nowner: person:kim\nnonconformity: GRC-2026-0017\nverified_by: person:lee\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\nrules: { broken-reference: { external_ids: [GRC-] } }\n',
      },
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'Ids in front matter that cannot be read: what is wrong is told of that document',
      files: {
        'policies/access.md':
          '---\nid: POL-03\ntitle: Access policy\nowner: role:it-lead\nnext_review: 2027-01-01\nlinks: [POL-04, RSK-02]\n---\n',
        'policies/backup.md': '---\nid: POL-04\ntitle: "Backup policy\nowner: role:it-lead\n---\n',
        'registers/risks.md':
          '---\nid: REG-01\ntype: register\nof: risk\nentries:\n  - { id: RSK-01, title: Fire }\n  - { id: "RSK-02", title: Flood: the cellar }\n---\n',
      },
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'Links and ids that lead somewhere',
      files: {
        'policies/access.md':
          '---\nid: POL-03\ntitle: Access policy\nowner: role:it-lead\nnext_review: 2027-01-01\nlinks:\n  - POL-04\n  - the handbook\n  - { title: Our wiki, id: WIKI-17 }\n---\n\nSee [the backup policy](backup.html#restore).\n',
        'policies/backup.md':
          '---\nid: POL-04\ntitle: Backup policy\nowner: role:it-lead\nnext_review: 2027-01-01\n---\n',
      },
      today: '2026-11-22',
      expect: [],
    },
  ],
  *check(isms, { external_ids }) {
    const unread = new Set(isms.unread.flatMap(({ ids }) => [...ids]));
    const isElsewhere = (id: string): boolean => unread.has(id) || external_ids.some((start) => id.startsWith(start));
    for (const entry of isms.entries) {
      yield* brokenIds(isms, entry, isElsewhere);
      yield* brokenNumbers(isms, entry);
      yield* brokenLinks(isms, entry);
    }
    yield* strangers(isms);
  },
});

function* brokenIds(isms: Isms, entry: Entry, isElsewhere: (id: string) => boolean): Iterable<Draft> {
  for (const { to, field, at, isStrict } of referencesOf(entry)) {
    if (isms.byId.has(to) || (!isStrict && !ID.test(to)) || ADDRESS.test(to) || isElsewhere(to)) continue;
    const hint = nearest(to, sameFamily(isms, to));
    yield {
      on: entry,
      at,
      message: `No document has the id \`${to}\`${hint === undefined ? '' : ` (nearest: ${hint})`}`,
      detail: `${field}:${to}`,
    };
  }
}

interface Reference {
  readonly to: string;
  readonly field: string;
  readonly at: Span;
  /** Whether the field holds ids and nothing else. */
  readonly isStrict: boolean;
}

/** References of a typed entry by the fields of its type; of any other, what looks like an id in the usual fields. */
function referencesOf(entry: Entry): readonly Reference[] {
  if (entry.definition) {
    return walkFields(entry).flatMap(({ path, field, fact }): readonly Reference[] => {
      const holdsIds = field.kind === 'reference';
      if (fact.state !== 'given' || (!holdsIds && field.kind !== 'reference-or-url' && field.kind !== 'requirement'))
        return [];
      return [
        { to: String(fact.value), field: withoutIndex(path), at: fact, isStrict: holdsIds && field.to?.length !== 0 },
      ];
    });
  }
  return UNTYPED_REFERENCES.flatMap((name) => {
    const value = entry.root && findField(entry.root, name, entry.mapping)?.value;
    return idsIn(value).map(({ id, at }) => ({ to: id, field: name, at, isStrict: false }));
  });
}

/** A list counts by its field, so that moving an item makes no new finding. */
function withoutIndex(path: string): string {
  return path.replace(/\.\d+$/, '');
}

/** Fields in which documents without a known type refer to others. */
const UNTYPED_REFERENCES = ['links', 'supersedes', 'superseded_by'];

/** Ids with the same prefix: a nonconformity is never a slip for a policy. */
function sameFamily(isms: Isms, id: string): readonly string[] {
  const prefix = id.slice(0, id.indexOf('-') + 1);
  return [...isms.byId.keys()].filter((known) => known.startsWith(prefix));
}

function idsIn(node: FieldNode | undefined): readonly { readonly id: string; readonly at: Span }[] {
  if (node?.kind === 'list') return node.items.flatMap(idsIn);
  return node?.kind === 'scalar' ? [{ id: node.raw.trim(), at: node }] : [];
}

/** Controls and clauses that the standard does not have. */
function* brokenNumbers(isms: Isms, entry: Entry): Iterable<Draft> {
  for (const { path, field, fact } of walkFields(entry)) {
    const broken = problemOf(isms, field, fact);
    if (!broken || fact.state === 'absent') continue;
    yield {
      on: entry,
      at: fact,
      message: `\`${fact.key}\`: ${broken.why}`,
      fix: broken.fix,
      detail: `${withoutIndex(path)}:${fact.raw}`,
    };
  }
}

function problemOf(isms: Isms, { kind }: Field, fact: Fact<unknown>): Unreadable | undefined {
  if (fact.state === 'unreadable') return kind === 'control' || kind === 'clause' ? whyUnread(kind, fact) : undefined;
  if (fact.state !== 'given' || kind !== 'requirement' || isms.byId.has(String(fact.value))) return undefined;
  return brokenRequirement(String(fact.value));
}

/** One record is missing, however often it is asked for: each stranger is told once. */
function* strangers(isms: Isms): Iterable<Draft> {
  for (const { owner, on, at, others } of strangersIn(isms)) {
    const verb = others.length > 1 ? 'name' : 'names';
    const elsewhere = others.length === 0 ? '' : `; ${inWords(others.map(nameOf))} ${verb} it too`;
    yield { on, at, message: `${unknownKey(isms.people, owner)}${elsewhere}`, detail: `person:${owner.text}` };
  }
}

/** Parses the body only when something that may be a link may be broken. */
function* brokenLinks(isms: Isms, entry: Entry): Iterable<Draft> {
  const { document } = entry;
  if (!possibleTargets(document).some((path) => isMissing(isms, path))) return;
  for (const link of relativeLinks(document)) {
    if (link.path === undefined || !isMissing(isms, link.path)) continue;
    yield { on: entry, at: link, message: `The link to \`${link.target}\` leads nowhere`, detail: `link:${link.path}` };
  }
}

/** Missing means that every file the link may mean was looked for and none is there. */
function isMissing(isms: Isms, path: string): boolean {
  // Most links lead straight to a file: only the others are worth spelling out.
  return isms.exists(path) !== true && spellingsOf(path).every((spelling) => isms.exists(spelling) === false);
}
