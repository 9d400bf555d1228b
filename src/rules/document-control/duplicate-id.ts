import { given } from '../../model/fact.ts';
import type { Entry } from '../../records/entry.ts';
import { defineRule, NO_OPTIONS } from '../define-rule.ts';

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
  ],
  *check(isms) {
    for (const [id, group] of isms.byId) {
      const sharing = group.filter((entry) => !isMention(entry, group));
      if (sharing.length < 2) continue;
      for (const entry of sharing) {
        if (entry.id.state !== 'given') continue;
        yield {
          on: entry,
          at: entry.id,
          message: `\`${id}\` is also the id of ${named(sharing.filter((other) => other !== entry))}`,
          detail: entry.name,
          ...(entry === sharing[0] ? {} : { needsIssue: false }),
        };
      }
    }
  },
});

function named(entries: readonly Entry[]): string {
  const names = entries.slice(0, NAMED_MAX).map(placeOf);
  const more = entries.length - names.length;
  if (more > 0) return `${names.join(', ')} and ${more} more`;
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : names.join('');
}

/** A row is told by its title: its path is that of all the others. */
function placeOf({ path, register, title }: Entry): string {
  return register ? `${path} (${given(title) ?? 'a row without a title'})` : path;
}

/** A row of a list of documents: it names the document and is none. */
function isMention({ register, definition }: Entry, group: readonly Entry[]): boolean {
  return register !== undefined && definition === undefined && group.some((other) => other.register === undefined);
}
