import { defineRule, NO_OPTIONS } from '../define-rule.ts';

export const nothingChecked = defineRule({
  name: 'nothing-checked',
  area: 'document-control',
  flags: 'A path or glob that was to be checked and holds no document that the rules speak about.',
  why: 'A run that looks at nothing must not be green: a renamed folder or a wrong key would switch the whole check off unseen.',
  fix: 'Correct the path or glob, map your own field names under `fields:`, or remove it.',
  severity: 'error',
  grade: 'none',
  cause: 'run',
  issue: false,
  clauses: ['9.1'],
  controls: [],
  needs: [],
  falsePositives:
    'With the preset `essentials` a document counts as soon as it carries an owner, a review date or an interval; with `iso27001` when it has a known `type`; with both when it is named under `require:`.',
  options: NO_OPTIONS,
  examples: [
    {
      name: 'A glob that matches no file',
      files: {
        'holdfast.yml': 'version: 1\ndocuments:\n  - "policies/*.md"\n  - "procedures/*.md"\n',
        'policies/access.md': '---\ntitle: Access policy\nowner: role:it-lead\nnext_review: 2027-01-01\n---\n',
      },
      today: '2026-11-22',
      expect: [{ path: 'holdfast.yml', line: 4, message: '`procedures/*.md` matches no file' }],
    },
    {
      name: 'Documents that carry none of the fields',
      files: {
        'holdfast.yml': 'version: 1\ndocuments: ["policies/*.md"]\n',
        'policies/access.md': '---\ntitle: Access policy\nresponsible: IT\n---\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'holdfast.yml',
          line: 2,
          message: '`policies/*.md` matches 1 file, and none carries an owner, a review date or an interval',
        },
      ],
    },
    {
      name: 'One governed document is enough',
      files: {
        'holdfast.yml': 'version: 1\ndocuments: ["policies/*.md"]\n',
        'policies/access.md': '---\ntitle: Access policy\nresponsible: IT\n---\n',
        'policies/backup.md': '---\ntitle: Backup policy\nowner: role:it-lead\nnext_review: 2027-01-01\n---\n',
      },
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'Documents without a type, where records are told by their type',
      files: {
        'holdfast.yml': 'version: 1\npreset: iso27001\ndocuments: ["policies/*.md"]\n',
        'policies/access.md': '---\ntitle: Access policy\nowner: role:it-lead\n---\n',
        'policies/backup.md': '---\ntitle: Backup policy\nowner: role:it-lead\n---\n',
      },
      today: '2026-11-22',
      expect: [
        { path: 'holdfast.yml', line: 3, message: '`policies/*.md` matches 2 files, and none has a known `type`' },
      ],
    },
  ],
  *check(isms) {
    for (const scope of isms.scopes) {
      if (scope.governed > 0) continue;
      const files = `${scope.documents} ${scope.documents === 1 ? 'file' : 'files'}`;
      const carries = isms.typed ? 'has a known `type`' : 'carries an owner, a review date or an interval';
      yield {
        on: scope.from,
        message:
          scope.documents === 0
            ? `\`${scope.pattern}\` matches no file`
            : `\`${scope.pattern}\` matches ${files}, and none ${carries}`,
        detail: scope.pattern,
      };
    }
  },
});
