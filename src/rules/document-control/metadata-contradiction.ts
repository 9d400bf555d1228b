import { given } from '../../model/fact.ts';
import { type Entry, fieldFact, readText } from '../../records/entry.ts';
import type { Isms } from '../../records/isms.ts';
import { type Draft, defineRule, NO_OPTIONS } from '../define-rule.ts';
import { bodyStatements, COMPARED, type Said, type Statement } from './body-metadata.ts';
import { contradicted } from './metadata-agreement.ts';

/** Longest part of a value that a message repeats. */
const QUOTED_MAX_CHARS = 60;

const WORDS: Readonly<Record<Said, string>> = {
  owner: 'owner',
  version: 'version',
  status: 'status',
  reviewed_on: 'day of the last review',
  next_review: 'day of the next review',
  review_date: 'review date',
};

const POLICY =
  '---\nid: POL-03\ntype: policy\ntitle: Access policy\nstatus: effective\nowner: role:it-lead\nversion: "2.0"\nlevel: topic\nreviewed_on: 2026-03-01\n---\n\n# Access policy\n';

export const metadataContradiction = defineRule({
  name: 'metadata-contradiction',
  area: 'document-control',
  flags:
    'A document whose owner, version, status or review date is one thing in its front matter and another in a table or bold line at the top of its body, or in a register that lists it.',
  why: 'Nobody can tell which one holds, so none of them identifies the document (7.5.2 a).',
  fix: 'Keep it in the front matter alone, or make both say the same.',
  severity: 'warning',
  grade: 'minor',
  cause: 'content',
  issue: false,
  clauses: ['7.5.2', '7.5.3'],
  controls: [],
  needs: [],
  falsePositives:
    'Words for being in force (approved, effective, published) count as one, `v2.0` is `2`, and dates are compared as days. A name and a role are compared when records of people and roles say who holds it. Tables below the first section of the body, and those with one such line only, are about something else.',
  options: NO_OPTIONS,
  examples: [
    {
      name: 'A table in the body that nobody kept up',
      files: {
        'policies/access.md': `${POLICY}\n| Field | Value |\n| - | - |\n| Version | 1.4 |\n| Status | Draft |\n| Owner | IT lead |\n| Last reviewed | 1 March 2026 |\n`,
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'policies/access.md',
          line: 16,
          message: 'The body says version 1.4, the front matter 2.0',
        },
        {
          path: 'policies/access.md',
          line: 17,
          message: 'The body says status Draft, the front matter effective',
        },
      ],
    },
    {
      name: 'Bold lines, and an owner who does not hold the role',
      files: {
        'people/kim.md':
          '---\nid: PER-02\ntype: person\ntitle: kim\nname: Kim Lee\nstatus: active\nowner: role:it-lead\nkind: employee\nstart: 2020-01-01\n---\n',
        'people/dana.md':
          '---\nid: PER-03\ntype: person\ntitle: dana\nname: Dana Novak\nstatus: active\nowner: role:it-lead\nkind: employee\nstart: 2020-01-01\n---\n',
        'people/it-lead.md':
          '---\nid: ROL-01\ntype: role\ntitle: IT lead\nstatus: active\nowner: person:kim\nkey: it-lead\nholders:\n  - { person: person:kim, from: 2020-01-01 }\n---\n',
        'policies/access.md': `${POLICY}\n**Owner:** Dana Novak | **Version:** v2\n\n**Review date**: 2026-04-01\n`,
        'policies/backup.md': `${POLICY.replace('POL-03', 'POL-04')}\n**Owner:** Kim Lee\n`,
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'policies/access.md',
          line: 14,
          message: 'The body says owner Dana Novak, the front matter role:it-lead',
        },
        {
          path: 'policies/access.md',
          line: 16,
          message: 'The body says review date 2026-04-01, the front matter 2026-03-01',
        },
      ],
    },
    {
      name: 'A list of documents that is behind',
      files: {
        'documents.md':
          '---\nid: REG-01\ntype: register\ntitle: List of documents\nowner: role:isms-manager\nreviewed_on: 2026-10-01\nentries:\n  - { id: POL-03, title: Access policy, version: "1.4", owner: role:it-lead }\n---\n',
        'policies/access.md': POLICY,
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'documents.md',
          line: 8,
          message: 'The register says version 1.4 of POL-03, the document 2.0 (policies/access.md)',
        },
      ],
    },
    {
      name: 'A table of roles, and a history below',
      files: {
        'policies/access.md': `${POLICY}\n| Owner | approves access |\n| - | - |\n| User | asks for access |\n\n## History\n\n| Version | 1.0 |\n| - | - |\n| Status | Draft |\n`,
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'Sixty characters of a value are repeated, and a longer one is cut',
      files: {
        'policies/access.md': `${POLICY.replace('id: POL-03\n', '')}\n**Version:** 1.4, adopted by the board of directors at the August meeting\n**Status:** Draft that the board of directors takes up again in its May meeting\n`,
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'policies/access.md',
          line: 13,
          message:
            'The body says version 1.4, adopted by the board of directors at the August meeting, the front matter 2.0',
        },
        {
          path: 'policies/access.md',
          line: 14,
          message:
            'The body says status Draft that the board of directors takes up again in its May…, the front matter effective',
        },
      ],
    },
    {
      name: 'A register names its own owner, and what shares an id is no list of documents',
      files: {
        'registers/risks.md':
          '---\nid: REG-02\ntype: register\nof: risk\ntitle: Risks\nowner: role:isms-manager\nentries:\n  - { id: RSK-01, title: Fire, status: treated, owner: role:it-lead }\n---\n\n**Owner:** role:isms-manager\n',
        'risks/fire.md': '---\nid: RSK-01\ntype: risk\ntitle: Fire\nstatus: treated\nowner: role:facilities\n---\n',
        'policies/access.md': POLICY,
        'notes/access.md': '---\nid: POL-03\ntitle: Notes on the access policy\nversion: "0.3"\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [],
    },
  ],
  *check(isms) {
    for (const entry of isms.entries) {
      if (entry.register) continue;
      for (const statement of bodyStatements(entry.document)) yield* inBody(isms, entry, statement);
      yield* inRegisters(isms, entry);
    }
  },
});

function* inBody(isms: Isms, entry: Entry, statement: Statement): Iterable<Draft> {
  const { field, text } = statement;
  const own = contradicted(isms, entry, field, text);
  if (own === undefined) return;
  yield {
    on: entry,
    at: statement,
    message: `The body says ${WORDS[field]} ${short(text)}, the front matter ${short(own)}`,
    detail: `body:${field}`,
  };
}

/** Rows that list the document under its id, and are no records of their own. */
function* inRegisters(isms: Isms, entry: Entry): Iterable<Draft> {
  const id = given(entry.id) ?? '';
  for (const row of isms.byId.get(id) ?? []) {
    if (!row.register || row.definition) continue;
    for (const field of COMPARED) {
      const said = fieldFact(row, field, readText);
      if (said.state !== 'given') continue;
      const own = contradicted(isms, entry, field, said.value);
      if (own === undefined) continue;
      yield {
        on: row,
        at: said,
        message: `The register says ${WORDS[field]} ${short(said.value)} of ${id}, the document ${short(own)} (${entry.path})`,
        detail: `register:${id}:${field}`,
      };
    }
  }
}

/** As much of a value as a message needs to name it. */
function short(text: string): string {
  return text.length > QUOTED_MAX_CHARS ? `${text.slice(0, QUOTED_MAX_CHARS - 1)}…` : text;
}
