import { parseVersion } from '../../documents/values/version.ts';
import { type Fact, given } from '../../model/fact.ts';
import { ADMINISTRATIVE } from '../../records/content.ts';
import { type Entry, fieldFact } from '../../records/entry.ts';
import { type State, statesOf, whenOf } from '../../records/states.ts';
import { type Draft, defineRule, NO_OPTIONS } from '../define-rule.ts';
import { inWords } from '../wording.ts';
import { approvedDocuments, approvedState, capitalised, changeSince } from './changes-since.ts';

const HEAD =
  '---\nid: POL-02\ntype: policy\ntitle: Cryptography policy\nstatus: effective\nowner: role:security-lead\nlevel: topic\n';
const CONFIG = { 'holdfast.yml': 'version: 1\npreset: iso27001\n' };

function policy(fields: string, body: string): string {
  return `${HEAD}${fields}---\n\n${body}\n`;
}

const APPROVED = 'version: "1.0"\napproved_by: [person:ana]\napproved_on: 2026-05-11\n';

export const approvalStale = defineRule({
  name: 'approval-stale',
  area: 'document-control',
  flags:
    'A document whose content changed after it was approved, or whose new version was reviewed after its approval.',
  why: 'What people follow is then not what somebody with the authority approved, and the approval date says otherwise (7.5.2 c).',
  fix: 'Have it approved again and raise its version; a change without meaning is committed with the trailer `Isms-Change: editorial`, or listed in `.isms-ignore-revs`.',
  severity: 'error',
  grade: 'minor',
  cause: 'content',
  issue: true,
  clauses: ['7.5.2'],
  controls: [],
  needs: ['git'],
  looksBack: (isms) => ({ entries: approvedDocuments(isms).map(({ entry }) => entry) }),
  steps: ['Have the change approved', 'Raise `version`, and set `approved_by` and `approved_on`'],
  falsePositives:
    'Whitespace, the width of tables, renames, status, review and approval fields, links, tags and the log of changes are no content. Commits with the trailer `Isms-Change: editorial` or listed in `.isms-ignore-revs` do not count, and neither does a change that was taken back. What was committed on the day of the approval or before, or together with the approval itself, was approved, however late it was merged.',
  options: NO_OPTIONS,
  examples: [
    {
      name: 'The body changed four months after the approval',
      files: { 'policies/crypto.md': policy(APPROVED, 'Keys are rotated every two years.'), ...CONFIG },
      history: [
        {
          on: '2026-05-12',
          by: 'Ana Ng',
          files: { 'policies/crypto.md': policy(APPROVED, 'Keys are rotated every year.') },
        },
        {
          id: 'a1b2c3d',
          on: '2026-09-03',
          by: 'Bo Li',
          files: { 'policies/crypto.md': policy(APPROVED, 'Keys are rotated every two years.') },
        },
      ],
      today: '2026-11-22',
      expect: [
        {
          path: 'policies/crypto.md',
          line: 10,
          message: 'The body changed on 2026-09-03 (a1b2c3d), after the approval of 2026-05-11',
        },
      ],
    },
    {
      name: 'A new version was reviewed, and the approval is of the old one',
      files: {
        'policies/crypto.md': policy(
          'version: "2.0"\napproved_by: [person:ana]\napproved_on: 2026-04-20\nreviewed_on: 2026-05-01\n',
          'Keys are rotated every year.',
        ),
        ...CONFIG,
      },
      history: [
        {
          on: '2025-05-02',
          by: 'Ana Ng',
          files: {
            'policies/crypto.md': policy(
              'version: "1.0"\napproved_by: [person:ana]\napproved_on: 2025-05-01\nreviewed_on: 2025-05-01\n',
              'Keys are rotated every year.',
            ),
          },
        },
        {
          on: '2026-05-02',
          by: 'Ana Ng',
          files: {
            'policies/crypto.md': policy(
              'version: "2.0"\napproved_by: [person:ana]\napproved_on: 2026-04-20\nreviewed_on: 2026-05-01\n',
              'Keys are rotated every year.',
            ),
          },
        },
      ],
      today: '2026-11-22',
      expect: [
        {
          path: 'policies/crypto.md',
          line: 10,
          message: 'Version 2.0 came out of the review of 2026-05-01, and the approval of 2026-04-20 is older',
        },
      ],
    },
    {
      name: 'Changed on the day of the approval, and reformatted since',
      files: { 'policies/crypto.md': policy(APPROVED, 'Keys are rotated\nevery year.'), ...CONFIG },
      history: [
        { on: '2026-05-10', by: 'Ana Ng', files: { 'policies/crypto.md': policy(APPROVED, 'Keys are rotated.') } },
        {
          on: '2026-05-11',
          by: 'Ana Ng',
          files: { 'policies/crypto.md': policy(APPROVED, 'Keys are rotated every year.') },
        },
        {
          on: '2026-09-03',
          by: 'Bo Li',
          files: { 'policies/crypto.md': policy(APPROVED, 'Keys are rotated\nevery year.') },
        },
      ],
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'A typo, committed as editorial',
      files: { 'policies/crypto.md': policy(APPROVED, 'Keys are rotated every year.'), ...CONFIG },
      history: [
        {
          on: '2026-05-12',
          by: 'Ana Ng',
          files: { 'policies/crypto.md': policy(APPROVED, 'Keys are rotatd every year.') },
        },
        {
          on: '2026-09-03',
          by: 'Bo Li',
          message: 'Correct a typo\n\nIsms-Change: editorial',
          files: { 'policies/crypto.md': policy(APPROVED, 'Keys are rotated every year.') },
        },
      ],
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'A change that was taken back, a review that gave the first number, and one before the first commit',
      files: {
        'policies/crypto.md': policy(APPROVED, 'Keys are rotated every year.'),
        'policies/backup.md': policy(
          'version: "1.0"\napproved_by: [person:ana]\napproved_on: 2026-04-20\nreviewed_on: 2026-05-01\n',
          'Backups are kept for a month.',
        ).replace('POL-02', 'POL-03'),
        'policies/mail.md': policy(
          'version: "1.0"\napproved_by: [person:ana]\napproved_on: 2026-03-01\nreviewed_on: 2026-04-01\n',
          'Mail is kept for a year.',
        ).replace('POL-02', 'POL-04'),
        ...CONFIG,
      },
      history: [
        {
          on: '2026-04-20',
          by: 'Ana Ng',
          files: {
            'policies/crypto.md': policy(APPROVED, 'Keys are rotated every year.'),
            'policies/backup.md': policy(
              'approved_by: [person:ana]\napproved_on: 2025-04-20\nreviewed_on: 2025-05-01\n',
              'Backups are kept for a month.',
            ).replace('POL-02', 'POL-03'),
            'policies/mail.md': policy(
              'version: "1.0"\napproved_by: [person:ana]\napproved_on: 2026-03-01\nreviewed_on: 2026-04-01\n',
              'Mail is kept for a year.',
            ).replace('POL-02', 'POL-04'),
          },
        },
        {
          on: '2026-05-02',
          by: 'Ana Ng',
          files: {
            'policies/backup.md': policy(
              'version: "1.0"\napproved_by: [person:ana]\napproved_on: 2026-04-20\nreviewed_on: 2026-05-01\n',
              'Backups are kept for a month.',
            ).replace('POL-02', 'POL-03'),
          },
        },
        {
          on: '2026-09-03',
          by: 'Bo Li',
          files: { 'policies/crypto.md': policy(APPROVED, 'Keys are rotated every two years.') },
        },
        {
          on: '2026-09-04',
          by: 'Bo Li',
          files: { 'policies/crypto.md': policy(APPROVED, 'Keys are rotated every year.') },
        },
      ],
      today: '2026-11-22',
      expect: [],
    },
  ],
  *check(isms) {
    for (const { entry, approvedOn } of approvedDocuments(isms)) {
      const states = statesOf(isms, entry);
      const message = changedAfter(states, approvedOn.value) ?? newVersionReviewed(entry, states, approvedOn.value);
      if (message !== undefined) yield { on: entry, at: approvedOn, message } satisfies Draft;
    }
  },
});

function changedAfter(states: readonly State[], approved: string): string | undefined {
  const change = changeSince(states, approvedState(states, approved), ADMINISTRATIVE);
  return (
    change &&
    `${capitalised(inWords(change.what))} changed on ${whenOf(change.state)}, after the approval of ${approved}`
  );
}

/** A review that made a new version, after the approval that the document shows. */
function newVersionReviewed(entry: Entry, states: readonly State[], approved: string): string | undefined {
  const reviewed = given(entry.reviewedOn) ?? '';
  if (reviewed <= approved) return undefined;
  const earlier = states.findIndex((state) => given(state.entry.reviewedOn) !== reviewed);
  if (earlier === -1) return undefined;
  const [after, before] = [states[earlier - 1] as State, states[earlier] as State];
  const [version, old] = [versionOf(after), versionOf(before)];
  if (after.isEditorial || version === undefined || old === undefined || version === old) return undefined;
  return `Version ${version} came out of the review of ${reviewed}, and the approval of ${approved} is older`;
}

function versionOf({ entry }: State): string | undefined {
  const fact: Fact<{ readonly text: string }> = fieldFact(entry, 'version', parseVersion);
  return given(fact)?.text;
}
