import { given } from '../../model/fact.ts';
import type { Entry } from '../../records/entry.ts';
import { defineRule, NO_OPTIONS } from '../define-rule.ts';
import { inWords } from '../wording.ts';

/** Most documents that a message names: more of them would not make the mistake clearer. */
const NAMED_MAX = 3;

/**
 * Every document that shares an id is reported and names the others: no path and no order of paths tells which one had it
 * first, and whoever wrote the original must not be told to give it up. It is one problem all the same, so where issues
 * are wanted only the first by path asks for one. `detail` is the document's own path, so that one more copy is introduced
 * and those that were there stay what they are, whichever of them comes first.
 */
export const duplicateId = defineRule({
  name: 'duplicate-id',
  area: 'document-control',
  flags: 'Two documents with the same id.',
  why: 'An id names one document for good: references, issues and evidence lead to the wrong one otherwise.',
  fix: 'Leave the id to the document that had it first, and give the others the next free ids.',
  severity: 'error',
  grade: 'minor',
  cause: 'content',
  issue: false,
  clauses: ['7.5.2'],
  controls: [],
  needs: [],
  falsePositives:
    'Which document had the id first cannot be told from the files: each of them is reported, and names the others. With `issue: true` they get one issue together. A register that lists documents by their ids, in rows without a type, names them and is no second document: what such rows say is compared by `metadata-contradiction`.',
  options: NO_OPTIONS,
  examples: [
    {
      name: 'A copied policy that kept its id',
      files: {
        'policies/access.md':
          '---\nid: POL-03\ntitle: Access policy\nowner: role:it-lead\nnext_review: 2027-01-01\n---\n',
        'policies/backup.md':
          '---\nid: POL-03\ntitle: Backup policy\nowner: role:it-lead\nnext_review: 2027-01-01\n---\n',
      },
      today: '2026-11-22',
      expect: [
        { path: 'policies/access.md', line: 2, message: '`POL-03` is also the id of policies/backup.md' },
        { path: 'policies/backup.md', line: 2, message: '`POL-03` is also the id of policies/access.md' },
      ],
    },
    {
      name: 'Two copies of one policy',
      files: {
        'policies/a-copy.md':
          '---\ntitle: Access policy\nid: POL-03\nowner: role:it-lead\nnext_review: 2027-01-01\n---\n',
        'policies/access.md':
          '---\nid: POL-03\ntitle: Access policy\nowner: role:it-lead\nnext_review: 2027-01-01\n---\n',
        'policies/z-copy.md':
          '---\nid: POL-03\ntitle: Access policy\nowner: role:it-lead\nnext_review: 2027-01-01\n---\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'policies/a-copy.md',
          line: 3,
          message: '`POL-03` is also the id of policies/access.md and policies/z-copy.md',
        },
        {
          path: 'policies/access.md',
          line: 2,
          message: '`POL-03` is also the id of policies/a-copy.md and policies/z-copy.md',
        },
        {
          path: 'policies/z-copy.md',
          line: 2,
          message: '`POL-03` is also the id of policies/a-copy.md and policies/access.md',
        },
      ],
    },
    {
      name: 'A list of documents that names them by their ids',
      files: {
        'documents.md':
          '---\nid: REG-01\ntype: register\ntitle: List of documents\nowner: role:isms-manager\nentries:\n  - { id: POL-03, title: Access policy, version: "2.0" }\n---\n',
        'policies/access.md':
          '---\nid: POL-03\ntitle: Access policy\nowner: role:it-lead\nnext_review: 2027-01-01\n---\n',
      },
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'Ids that differ in case are two ids',
      files: {
        'policies/access.md':
          '---\nid: POL-03\ntitle: Access policy\nowner: role:it-lead\nnext_review: 2027-01-01\n---\n',
        'policies/backup.md':
          '---\nid: Pol-03\ntitle: Backup policy\nowner: role:it-lead\nnext_review: 2027-01-01\n---\n',
      },
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'Rows of registers, told by their titles, where one issue is wanted for all of them',
      files: {
        'registers/assets.md':
          '---\nid: REG-03\ntype: register\nof: asset\ntitle: Assets\nowner: role:it-lead\nreviewed_on: 2026-06-16\nentries:\n  - { id: AST-01, title: Mail, status: active }\n  - { id: AST-01, title: Laptops, status: active }\n  - { id: AST-01, status: active }\n  - { id: AST-01, title: Wiki, status: active }\n---\n',
        'wiki/mail.md': '---\nid: AST-01\ntitle: How we run mail\nowner: role:it-lead\nnext_review: 2027-01-01\n---\n',
        'holdfast.yml': 'version: 1\nrules: { duplicate-id: { issue: true } }\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'registers/assets.md',
          line: 9,
          message:
            '`AST-01` is also the id of registers/assets.md (Laptops), registers/assets.md (a row without a title), registers/assets.md (Wiki) and 1 more',
        },
        {
          path: 'registers/assets.md',
          line: 10,
          message:
            '`AST-01` is also the id of registers/assets.md (Mail), registers/assets.md (a row without a title), registers/assets.md (Wiki) and 1 more',
        },
        {
          path: 'registers/assets.md',
          line: 11,
          message:
            '`AST-01` is also the id of registers/assets.md (Mail), registers/assets.md (Laptops), registers/assets.md (Wiki) and 1 more',
        },
        {
          path: 'registers/assets.md',
          line: 12,
          message:
            '`AST-01` is also the id of registers/assets.md (Mail), registers/assets.md (Laptops), registers/assets.md (a row without a title) and 1 more',
        },
        {
          path: 'wiki/mail.md',
          line: 2,
          message:
            '`AST-01` is also the id of registers/assets.md (Mail), registers/assets.md (Laptops), registers/assets.md (a row without a title) and 1 more',
        },
      ],
    },
    {
      name: 'A list that has one id twice and no document with it',
      files: {
        'documents.md':
          '---\nid: REG-01\ntype: register\ntitle: List of documents\nowner: role:isms-manager\nentries:\n  - { id: POL-03, title: Access policy }\n  - { id: POL-03, title: Backup policy }\n---\n',
      },
      today: '2026-11-22',
      expect: [
        { path: 'documents.md', line: 7, message: '`POL-03` is also the id of documents.md (Backup policy)' },
        { path: 'documents.md', line: 8, message: '`POL-03` is also the id of documents.md (Access policy)' },
      ],
    },
  ],
  *check(isms) {
    for (const [id, group] of isms.byId) {
      const sharing = group.filter((entry) => !isMention(entry, group));
      if (sharing.length < 2) continue;
      for (const entry of sharing) {
        if (entry.id.state !== 'given') continue;
        const others = sharing.filter((other) => other !== entry);
        yield {
          on: entry,
          at: entry.id,
          message: `\`${id}\` is also the id of ${inWords(others.map(placeOf), NAMED_MAX)}`,
          detail: entry.name,
          ...(entry === sharing[0] ? {} : { needsIssue: false }),
        };
      }
    }
  },
});

/** A row is told by its title: its path is that of all the others. */
function placeOf({ path, register, title }: Entry): string {
  return register ? `${path} (${given(title) ?? 'a row without a title'})` : path;
}

/** A row of a list of documents: it names the document and is none. */
function isMention({ register, definition }: Entry, group: readonly Entry[]): boolean {
  return register !== undefined && definition === undefined && group.some((other) => other.register === undefined);
}
