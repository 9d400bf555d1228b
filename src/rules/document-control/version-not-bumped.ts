import { compareVersions, parseVersion, type Version } from '../../documents/values/version.ts';
import { type Fact, given } from '../../model/fact.ts';
import { ADMINISTRATIVE } from '../../records/content.ts';
import { type Entry, fieldFact } from '../../records/entry.ts';
import { type State, statesOf, whenOf } from '../../records/states.ts';
import { defineRule, NO_OPTIONS } from '../define-rule.ts';
import { inWords } from '../wording.ts';
import { approvedState, capitalised, changeSince, documentsInForce } from './changes-since.ts';

const CONFIG = { 'holdfast.yml': 'version: 1\npreset: iso27001\n' };

function procedure(version: string, body: string, status = 'effective', approved?: string): string {
  const approval = approved === undefined ? '' : `approved_by: [person:ana]\napproved_on: ${approved}\n`;
  return `---\nid: PRO-02\ntype: procedure\ntitle: Restore test\nstatus: ${status}\nowner: role:it-lead\nprocess: Backup\nversion: "${version}"\n${approval}---\n\n${body}\n`;
}

function numbered(id: string, document: string): string {
  return document.replace('PRO-02', id);
}

export const versionNotBumped = defineRule({
  name: 'version-not-bumped',
  area: 'document-control',
  flags: 'A document in force whose content changed while its version stayed the same, or whose version went down.',
  why: 'When one version number stands for two contents, nobody can tell which one was approved, trained or audited (7.5.3 e).',
  fix: 'Raise `version`: the last number for an editorial change, the middle one for a change, the first for new duties.',
  severity: 'warning',
  grade: 'minor',
  cause: 'content',
  issue: false,
  clauses: ['7.5.2', '7.5.3'],
  controls: [],
  needs: ['git'],
  looksBack: (isms) => ({ entries: documentsInForce(isms).filter((entry) => versionOf(entry).state === 'given') }),
  falsePositives:
    'Drafts change under one version until they are in force, and so does what is still changed up to the day of its approval. Whitespace, administrative fields, the log of changes and editorial commits do not count. A change after the approval is reported as `approval-stale`. Only the version in force now is looked at: what went wrong with an earlier one is over. 1.10 comes after 1.9 and is the same as 1.10.0.',
  options: NO_OPTIONS,
  examples: [
    {
      name: 'New content under the old version',
      files: { 'procedures/restore.md': procedure('1.3', 'Restore two systems each quarter.'), ...CONFIG },
      history: [
        {
          on: '2026-02-02',
          by: 'Ana Ng',
          files: { 'procedures/restore.md': procedure('1.3', 'Restore one system each quarter.') },
        },
        {
          id: 'c0ffee1',
          on: '2026-06-15',
          by: 'Bo Li',
          files: { 'procedures/restore.md': procedure('1.3', 'Restore two systems each quarter.') },
        },
      ],
      today: '2026-11-22',
      expect: [
        {
          path: 'procedures/restore.md',
          line: 8,
          message: 'The body changed on 2026-06-15 (c0ffee1), and the version is still 1.3',
        },
      ],
    },
    {
      name: 'The version went down',
      files: { 'procedures/restore.md': procedure('1.9', 'Restore two systems each quarter.'), ...CONFIG },
      history: [
        {
          on: '2026-02-02',
          by: 'Ana Ng',
          files: { 'procedures/restore.md': procedure('1.10', 'Restore one system each quarter.') },
        },
        {
          id: 'c0ffee1',
          on: '2026-06-15',
          by: 'Bo Li',
          files: { 'procedures/restore.md': procedure('1.9', 'Restore two systems each quarter.') },
        },
      ],
      today: '2026-11-22',
      expect: [
        {
          path: 'procedures/restore.md',
          line: 8,
          message: 'The version was 1.10 until 2026-06-15 (c0ffee1), and is 1.9 now',
        },
      ],
    },
    {
      name: 'New content that was approved under the old version',
      files: { 'procedures/restore.md': procedure('1.3', 'Restore two.', 'effective', '2026-06-15'), ...CONFIG },
      history: [
        {
          on: '2026-02-02',
          by: 'Ana Ng',
          files: { 'procedures/restore.md': procedure('1.3', 'Restore one.', 'effective', '2026-02-02') },
        },
        {
          id: 'c0ffee1',
          on: '2026-06-15',
          by: 'Bo Li',
          files: { 'procedures/restore.md': procedure('1.3', 'Restore two.', 'effective', '2026-06-15') },
        },
      ],
      today: '2026-11-22',
      expect: [
        {
          path: 'procedures/restore.md',
          line: 8,
          message: 'The body changed on 2026-06-15 (c0ffee1), and the version is still 1.3',
        },
      ],
    },
    {
      name: 'New content that nobody approved: that is said by another rule',
      files: { 'procedures/restore.md': procedure('1.3', 'Restore two.', 'effective', '2026-02-02'), ...CONFIG },
      history: [
        {
          on: '2026-02-02',
          by: 'Ana Ng',
          files: { 'procedures/restore.md': procedure('1.3', 'Restore one.', 'effective', '2026-02-02') },
        },
        {
          on: '2026-06-15',
          by: 'Bo Li',
          files: { 'procedures/restore.md': procedure('1.3', 'Restore two.', 'effective', '2026-02-02') },
        },
      ],
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'Changed as a draft, and raised with the next change',
      files: { 'procedures/restore.md': procedure('1.1', 'Restore two systems each quarter.'), ...CONFIG },
      history: [
        { on: '2026-01-05', by: 'Ana Ng', files: { 'procedures/restore.md': procedure('1.0', 'To do.', 'draft') } },
        {
          on: '2026-01-20',
          by: 'Ana Ng',
          files: { 'procedures/restore.md': procedure('1.0', 'Restore one system each quarter.', 'draft') },
        },
        {
          on: '2026-02-02',
          by: 'Ana Ng',
          files: { 'procedures/restore.md': procedure('1.0', 'Restore one system each quarter.') },
        },
        {
          on: '2026-06-15',
          by: 'Bo Li',
          files: { 'procedures/restore.md': procedure('1.1', 'Restore two systems each quarter.') },
        },
      ],
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'What may change under one version: a draft, what is corrected up to the first approval, and what had no version yet',
      files: {
        'procedures/restore.md': procedure('1.3', 'Restore two.', 'effective', '2026-02-05'),
        'procedures/backup.md': numbered('PRO-03', procedure('1.0', 'Back up each night.')),
        'procedures/archive.md': numbered('PRO-04', procedure('1.4', 'Keep tapes.')),
        'procedures/cloud.md': numbered('PRO-05', procedure('1.10.0', 'Snapshots.')),
        'procedures/keys.md': numbered('PRO-06', procedure('1.0', 'Keep keys in the safe.')),
        'procedures/log.md': numbered('PRO-07', procedure('TBD', 'Write the log.')),
        ...CONFIG,
      },
      history: [
        {
          on: '2026-01-20',
          by: 'Ana Ng',
          files: {
            'procedures/restore.md': procedure('1.3', 'To do.', 'draft', '2025-06-01'),
            'procedures/backup.md': numbered('PRO-03', procedure('1.0', 'To do.', 'draft')),
            'procedures/archive.md': numbered('PRO-04', procedure('2.0', 'Keep disks.', 'draft')),
            'procedures/cloud.md': numbered('PRO-05', procedure('1.10', 'Snapshots.')),
            'procedures/keys.md': numbered('PRO-06', procedure('TBD', 'Keep keys.')),
            'procedures/log.md': numbered('PRO-07', procedure('TBD', 'Keep a log.')),
          },
        },
        {
          on: '2026-02-02',
          by: 'Ana Ng',
          files: {
            'procedures/restore.md': procedure('1.3', 'Restore one.'),
            'procedures/backup.md': numbered('PRO-03', procedure('1.0', 'Back up each night.')),
            'procedures/archive.md': numbered('PRO-04', procedure('1.4', 'Keep tapes.')),
            'procedures/cloud.md': numbered('PRO-05', procedure('1.10.0', 'Snapshots.')),
            'procedures/keys.md': numbered('PRO-06', procedure('1.0', 'Keep keys in the safe.')),
            'procedures/log.md': numbered('PRO-07', procedure('TBD', 'Write the log.')),
          },
        },
        {
          on: '2026-02-05',
          by: 'Ana Ng',
          files: { 'procedures/restore.md': procedure('1.3', 'Restore two.', 'effective', '2026-02-05') },
        },
      ],
      today: '2026-11-22',
      expect: [],
    },
  ],
  *check(isms) {
    for (const entry of documentsInForce(isms)) {
      const version = versionOf(entry);
      if (version.state !== 'given') continue;
      const states = statesOf(isms, entry);
      const message =
        wentDown(states, version.value) ?? (isAfterApproval(entry, states) ? undefined : stayed(states, version.value));
      if (message !== undefined) yield { on: entry, at: version, message };
    }
  },
});

function wentDown(states: readonly State[], now: Version): string | undefined {
  const higher = states.findIndex(({ entry }) => {
    const then = entry.lifecycle === 'in-force' ? given(versionOf(entry)) : undefined;
    return then !== undefined && compareVersions(then, now) > 0;
  });
  const [then, lowered] = [states[higher], states[higher - 1]];
  if (!then || !lowered) return undefined;
  return `The version was ${given(versionOf(then.entry))?.text} until ${whenOf(lowered)}, and is ${now.text} now`;
}

/** What changed after the approval is reported as `approval-stale`, which asks for a new version as well. */
function isAfterApproval({ approvedOn }: Entry, states: readonly State[]): boolean {
  const approved = given(approvedOn);
  return approved !== undefined && changeSince(states, approvedState(states, approved), ADMINISTRATIVE) !== undefined;
}

function stayed(states: readonly State[], now: Version): string | undefined {
  const change = changeSince(states, firstInForce(states, now), [...ADMINISTRATIVE, 'version']);
  return (
    change &&
    `${capitalised(inWords(change.what))} changed on ${whenOf(change.state)}, and the version is still ${now.text}`
  );
}

/** The first state in force under the version, or a later one from the time up to its first approval. */
function firstInForce(states: readonly State[], now: Version): number {
  const other = states.findIndex(({ entry }) => {
    const then = given(versionOf(entry));
    return then === undefined || compareVersions(then, now) !== 0;
  });
  const run = other === -1 ? states : states.slice(0, other);
  const first = run.findLastIndex(({ entry }) => entry.lifecycle === 'in-force');
  const inForce = run.filter(({ entry }) => entry.lifecycle === 'in-force');
  const approved = inForce.flatMap(({ entry }) => given(entry.approvedOn) ?? []).at(-1);
  const upToApproval = approved === undefined ? -1 : run.findIndex(({ on }) => on <= approved);
  return upToApproval === -1 ? first : Math.min(first, upToApproval);
}

/** Without quotes too: a number that YAML would cut is reported by `front-matter-invalid`, and its characters are there. */
function versionOf(entry: Entry): Fact<Version> {
  return fieldFact(entry, 'version', parseVersion);
}
