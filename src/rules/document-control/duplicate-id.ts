import { positionAt } from '../../documents/position-at.ts';
import { defineRule, NO_OPTIONS } from '../define-rule.ts';

export const duplicateId = defineRule({
  name: 'duplicate-id',
  area: 'document-control',
  flags: 'Two documents with the same id.',
  why: 'An id names one document for good: references, issues and evidence lead to the wrong one otherwise.',
  fix: 'Give the newer document the next free id.',
  severity: 'error',
  grade: 'minor',
  cause: 'content',
  issue: false,
  clauses: ['7.5.2'],
  controls: [],
  needs: [],
  falsePositives: 'The first document by path keeps the id; the others are reported.',
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
        { path: 'policies/backup.md', line: 2, message: '`POL-03` is already the id of policies/access.md line 2' },
      ],
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
    for (const [id, [first, ...others]] of isms.byId) {
      if (first?.id.state !== 'given') continue;
      const { line } = positionAt(first.document, first.id);
      for (const other of others) {
        if (other.id.state !== 'given') continue;
        yield {
          on: other,
          at: other.id,
          message: `\`${id}\` is already the id of ${first.path} line ${line}`,
          detail: other.path,
        };
      }
    }
  },
});
