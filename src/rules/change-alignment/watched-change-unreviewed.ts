import type { PlainDate } from '../../calendar/plain-date.ts';
import { given } from '../../model/fact.ts';
import { type Entry, nameOf, statusWord } from '../../records/entry.ts';
import type { Commit } from '../../records/history.ts';
import { recordsOf } from '../../records/inventory.ts';
import type { Isms } from '../../records/isms.ts';
import { statesOf, whenCommitted } from '../../records/states.ts';
import { change as changeType } from '../../records/types/change.ts';
import { type Draft, defineRule, NO_OPTIONS } from '../define-rule.ts';
import { touchedBy } from './follow-up.ts';
import { blindnessOf, isNamedBy, type Watch, watching } from './watches.ts';

/** How much of a glob is shown. */
const SHOWN_MAX_CHARS = 100;

const CONFIG = { 'holdfast.yml': 'version: 1\npreset: iso27001\n' };

const PROCEDURE =
  '---\nid: PRO-04\ntype: procedure\ntitle: Key rotation\nstatus: effective\nowner: role:it-lead\nprocess: Cryptography\nreviewed_on: 2026-05-11\nwatches: ["src/crypto/**"]\n---\n';

const START = {
  on: '2026-05-11',
  by: 'Ana Ng',
  files: { 'procedures/keys.md': PROCEDURE, 'src/crypto/tls.ts': 'old\n' },
};

const FILES = { 'procedures/keys.md': PROCEDURE, 'src/crypto/tls.ts': 'new\n', ...CONFIG };

export const watchedChangeUnreviewed = defineRule({
  name: 'watched-change-unreviewed',
  area: 'change-alignment',
  flags: 'A document whose `watches:` name files that changed since somebody last looked at it.',
  why: 'The document says how something is done, and that something changed: until somebody compares the two, nobody knows whether it still holds (6.3, 8.1).',
  fix: 'Compare the document with the change and set `reviewed_on`, or commit with the trailer `No-Impact: <id> because …`, or list the document in a change record.',
  severity: 'warning',
  grade: 'minor',
  cause: 'content',
  issue: false,
  clauses: ['6.3', '7.5.2', '8.1'],
  controls: ['A.5.37', 'A.8.32'],
  needs: ['git'],
  looksBack: (isms) => ({ entries: watching(isms).map(({ entry }) => entry) }),
  falsePositives:
    'A change that came in with one of the document itself, or up to the day on which it was reviewed, approved or changed last, counts as looked at. Editorial commits, those in `.isms-ignore-revs` and those with the trailer `No-Impact:` (or `Isms-No-Impact:`) that names the document and gives a reason do not count. A change record that lists the document under `impact.documents`, planned or done since and not rejected, takes it over. A folder stands for all that is in it, and `!` before a pattern takes files out again.',
  options: NO_OPTIONS,
  examples: [
    {
      name: 'The code changed four months after the review',
      files: FILES,
      history: [START, { id: 'a1b2c3d', on: '2026-09-03', by: 'Bo Li', files: { 'src/crypto/tls.ts': 'new\n' } }],
      today: '2026-11-22',
      expect: [
        {
          path: 'procedures/keys.md',
          line: 9,
          message:
            '`src/crypto/tls.ts` changed on 2026-09-03 (a1b2c3d), and PRO-04, which watches it, was last looked at on 2026-05-11',
        },
      ],
    },
    {
      name: 'What it watches lies where nobody sees it',
      files: { 'procedures/keys.md': PROCEDURE.replace('src/crypto', '../infra'), ...CONFIG },
      history: [{ ...START, files: { 'procedures/keys.md': PROCEDURE.replace('src/crypto', '../infra') } }],
      today: '2026-11-22',
      expect: [
        {
          path: 'procedures/keys.md',
          line: 9,
          message: '`../infra/**` lies outside the folder under check, so no change is seen there',
          severity: 'notice',
        },
      ],
    },
    {
      name: 'The commit says why the document is not touched by it',
      files: FILES,
      history: [
        START,
        {
          on: '2026-09-03',
          by: 'Bo Li',
          message: 'Name a variable\n\nNo-Impact: PRO-04 because only a name changed',
          files: { 'src/crypto/tls.ts': 'new\n' },
        },
      ],
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'A change record takes it over',
      files: {
        ...FILES,
        'records/CHG-2026-021.md':
          '---\nid: CHG-2026-021\ntype: change\ntitle: New TLS library\nstatus: implemented\nplanned_for: 2026-09-01\nimplemented_on: 2026-09-03\nimpact:\n  documents: [PRO-04]\n---\n',
      },
      history: [START, { on: '2026-09-03', by: 'Bo Li', files: { 'src/crypto/tls.ts': 'new\n' } }],
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'The change record that would have taken it over was rejected',
      files: {
        ...FILES,
        'records/CHG-2026-021.md':
          '---\nid: CHG-2026-021\ntype: change\ntitle: New TLS library\nstatus: rejected\nplanned_for: 2026-09-01\nimpact:\n  documents: [PRO-04]\n---\n',
      },
      history: [START, { id: 'a1b2c3d', on: '2026-09-03', by: 'Bo Li', files: { 'src/crypto/tls.ts': 'new\n' } }],
      today: '2026-11-22',
      expect: [
        {
          path: 'procedures/keys.md',
          line: 9,
          message:
            '`src/crypto/tls.ts` changed on 2026-09-03 (a1b2c3d), and PRO-04, which watches it, was last looked at on 2026-05-11',
        },
      ],
    },
    {
      name: 'Changed on the day of the review',
      files: FILES,
      history: [START, { on: '2026-05-11', by: 'Bo Li', files: { 'src/crypto/tls.ts': 'new\n' } }],
      today: '2026-11-22',
      expect: [],
    },
  ],
  *check(isms) {
    for (const watch of watching(isms)) {
      yield* outOfSight(watch);
      const draft = unreviewed(isms, watch);
      if (draft) yield draft;
    }
  },
});

function* outOfSight({ entry, field, globs }: Watch): Iterable<Draft> {
  for (const glob of globs) {
    const why = blindnessOf(glob);
    if (why === undefined) continue;
    const shown = glob.slice(0, SHOWN_MAX_CHARS);
    yield {
      on: entry,
      at: field,
      message: `\`${shown}\` ${why}, so no change is seen there`,
      fix: glob.startsWith('../')
        ? 'Check from a folder that holds both, or remove the path.'
        : 'Write several short ones.',
      severity: 'notice',
      grade: 'none',
      detail: `outside:${shown}`,
    };
  }
}

function unreviewed(isms: Isms, { entry, field, globs }: Watch): Draft | undefined {
  const looked = lastLookedAt(isms, entry);
  if (!looked || isTakenOver(isms, entry, looked.on)) return undefined;
  const isNamed = isNamedBy(globs);
  const isWatched = (path: string): boolean => path !== entry.path && isNamed(path);
  const touches = (commit: Commit): boolean => commit.paths.some(isWatched);
  const isDeclared = (commit: Commit): boolean => commit.isEditorial || saysNoImpact(commit, entry);
  for (const step of isms.history?.commits ?? []) {
    if (step.id === looked.step) return undefined;
    if (step.on <= looked.on || isDeclared(step) || !touches(step)) continue;
    const inside = step.merged.filter(touches);
    const commit = inside.length === 0 ? step : inside.find((one) => !isDeclared(one));
    if (!commit) continue;
    // What was written before that look and merged after it came with the merge.
    const when = whenCommitted(commit.on > looked.on ? commit : step);
    return {
      on: entry,
      at: field,
      message: `\`${commit.paths.find(isWatched)}\` changed on ${when}, and ${nameOf(entry)}, which watches it, was last looked at on ${looked.on}`,
    };
  }
  return undefined;
}

/** The day on which somebody last looked at the document, and the step with which it last changed. */
function lastLookedAt(
  isms: Isms,
  entry: Entry,
): { readonly on: PlainDate; readonly step: string | undefined } | undefined {
  const states = statesOf(isms, entry);
  if (states[0]?.version === undefined) return undefined; // somebody is at work on it
  const changed = states.find(({ isEditorial }) => !isEditorial)?.version?.arrived;
  const days = [given(entry.reviewedOn), given(entry.approvedOn), changed?.on].flatMap((day) => day ?? []).sort();
  const on = days.at(-1);
  return on === undefined ? undefined : { on, step: changed?.id };
}

/** `No-Impact: PRO-04, PRO-05 because only a name changed`. */
function saysNoImpact({ trailers }: Commit, entry: Entry): boolean {
  const names = [given(entry.id) ?? [], entry.path].flat().map((name) => name.toLowerCase());
  return trailers.some(({ key, value }) => {
    const [said = '', why] = value.toLowerCase().split(/\sbecause\s+(?=\S)/);
    const isMeant = (key === 'no-impact' || key === 'isms-no-impact') && why !== undefined;
    return isMeant && said.split(/[\s,]/).some((name) => names.includes(name));
  });
}

/** Whether a change record names the document: then `document-not-updated-after-change` follows it up. */
function isTakenOver(isms: Isms, entry: Entry, since: PlainDate): boolean {
  return recordsOf(isms, changeType).some((record) => {
    const day = given(record.facts.implemented_on) ?? given(record.facts.planned_for);
    const isNamed = touchedBy(record, 'documents').some(({ value }) => value === given(entry.id));
    return isNamed && (day ?? '') >= since && statusWord(record.entry) !== 'rejected';
  });
}
