import type { PlainDate } from '../../calendar/plain-date.ts';
import { type Fact, given } from '../../model/fact.ts';
import { type Entry, fieldFact, isFinal, statusWord } from '../../records/entry.ts';
import type { Isms } from '../../records/isms.ts';
import { type State, statesOf, whenOf } from '../../records/states.ts';
import { type Draft, defineRule, NO_OPTIONS } from '../define-rule.ts';
import { inWords } from '../wording.ts';
import { changeSince } from './changes-since.ts';

/** What may change in a record that is closed: how it is kept, and what points to it. */
const KEEPING = ['links', 'legal_hold', 'retention', 'tags'];

const CONFIG = { 'holdfast.yml': 'version: 1\npreset: iso27001\n' };

function audit(status: string, grade: string, fields = ''): string {
  return `---\nid: IA-2026-01\ntype: audit-report\ntitle: Internal audit, spring\nstatus: ${status}\nrecorded_on: 2026-02-20\n${fields}findings:\n  - { id: F1, grade: ${grade}, ref: A.5.15, statement: Two leavers kept their access }\n---\n`;
}

function policy(body: string): string {
  return `---\nid: POL-04\ntype: policy\ntitle: Mail policy\nstatus: withdrawn\nowner: role:it-lead\n---\n\n${body}\n`;
}

const CLOSED = 'closed_on: 2026-03-04\n';

export const closedRecordModified = defineRule({
  name: 'closed-record-modified',
  area: 'document-control',
  flags: 'A record whose content changed after it was closed, or that was opened again.',
  why: 'A record is evidence of what was known and decided then: one that changes afterwards proves nothing (7.5.3, A.5.33).',
  fix: 'Take the change back, and write a new record that refers to this one. A migration is listed in `.isms-ignore-revs`.',
  severity: 'error',
  grade: 'minor',
  cause: 'content',
  issue: true,
  clauses: ['7.5.3'],
  controls: ['A.5.33'],
  needs: ['git'],
  looksBack: (isms) => ({ entries: records(isms) }),
  steps: ['Take the change back', 'Record the correction in a record of its own'],
  falsePositives:
    'Changes up to the day of `closed_on` belong to the closing, and without that date those of the day on which the closed record was committed. Links, tags, `retention` and `legal_hold` may change later, a missing `closed_on` may be added, and whitespace, renames, editorial commits and those in `.isms-ignore-revs` do not count. What was taken back is as it was.',
  options: NO_OPTIONS,
  examples: [
    {
      name: 'A grade was softened half a year after the audit was closed',
      files: { 'records/IA-2026-01.md': audit('closed', 'ofi', CLOSED), ...CONFIG },
      history: [
        { on: '2026-02-20', by: 'Ana Ng', files: { 'records/IA-2026-01.md': audit('issued', 'minor') } },
        { on: '2026-03-04', by: 'Ana Ng', files: { 'records/IA-2026-01.md': audit('closed', 'minor', CLOSED) } },
        {
          id: 'a1b2c3d',
          on: '2026-09-12',
          by: 'Bo Li',
          files: { 'records/IA-2026-01.md': audit('closed', 'ofi', CLOSED) },
        },
      ],
      today: '2026-11-22',
      expect: [
        {
          path: 'records/IA-2026-01.md',
          line: 7,
          message: 'Closed on 2026-03-04, and changed on 2026-09-12 (a1b2c3d): `findings`',
        },
      ],
    },
    {
      name: 'Opened again',
      files: { 'records/IA-2026-01.md': audit('issued', 'minor'), ...CONFIG },
      history: [
        { on: '2026-03-04', by: 'Ana Ng', files: { 'records/IA-2026-01.md': audit('closed', 'minor', CLOSED) } },
        { id: 'a1b2c3d', on: '2026-09-12', by: 'Bo Li', files: { 'records/IA-2026-01.md': audit('issued', 'minor') } },
      ],
      today: '2026-11-22',
      expect: [
        {
          path: 'records/IA-2026-01.md',
          line: 5,
          message: 'Closed on 2026-03-04, and opened again on 2026-09-12 (a1b2c3d)',
          severity: 'warning',
        },
      ],
    },
    {
      name: 'Closed without saying when: one was changed later, and one opened again',
      files: {
        'records/IA-2026-01.md': audit('closed', 'ofi'),
        'records/IA-2026-02.md': audit('issued', 'minor').replace('IA-2026-01', 'IA-2026-02'),
        ...CONFIG,
      },
      history: [
        {
          on: '2026-03-04',
          by: 'Ana Ng',
          files: {
            'records/IA-2026-01.md': audit('closed', 'major'),
            'records/IA-2026-02.md': audit('closed', 'minor').replace('IA-2026-01', 'IA-2026-02'),
          },
        },
        {
          id: 'd4e5f6a',
          on: '2026-03-04',
          by: 'Ana Ng',
          files: { 'records/IA-2026-01.md': audit('closed', 'minor') },
        },
        {
          on: '2026-03-09',
          by: 'Ana Ng',
          files: {
            'records/IA-2026-02.md': audit('closed', 'minor', 'tags: [access]\n').replace('IA-2026-01', 'IA-2026-02'),
          },
        },
        {
          id: 'a1b2c3d',
          on: '2026-09-12',
          by: 'Bo Li',
          files: {
            'records/IA-2026-01.md': audit('closed', 'ofi'),
            'records/IA-2026-02.md': audit('issued', 'minor').replace('IA-2026-01', 'IA-2026-02'),
          },
        },
      ],
      today: '2026-11-22',
      expect: [
        {
          path: 'records/IA-2026-01.md',
          line: 5,
          message: '`closed` since 2026-03-04, and changed on 2026-09-12 (a1b2c3d): `findings`',
        },
        {
          path: 'records/IA-2026-02.md',
          line: 5,
          message: '`closed` since 2026-03-04, and opened again on 2026-09-12 (a1b2c3d)',
          severity: 'warning',
        },
      ],
    },
    {
      name: 'The day of the closing was added later, and a record was opened on the day on which it was closed',
      files: {
        'records/IA-2026-01.md': audit('closed', 'minor', CLOSED),
        'records/IA-2026-02.md': audit('issued', 'minor').replace('IA-2026-01', 'IA-2026-02'),
        'records/IA-2026-03.md': audit('issued', 'minor').replace('IA-2026-01', 'IA-2026-03'),
        ...CONFIG,
      },
      history: [
        {
          on: '2026-03-03',
          by: 'Ana Ng',
          files: {
            'records/IA-2026-01.md': audit('closed', 'minor'),
            'records/IA-2026-02.md': audit('closed', 'minor', CLOSED).replace('IA-2026-01', 'IA-2026-02'),
            'records/IA-2026-03.md': audit('issued', 'minor').replace('IA-2026-01', 'IA-2026-03'),
          },
        },
        {
          on: '2026-03-04',
          by: 'Ana Ng',
          files: { 'records/IA-2026-02.md': audit('issued', 'minor').replace('IA-2026-01', 'IA-2026-02') },
        },
        { on: '2026-03-10', by: 'Ana Ng', files: { 'records/IA-2026-01.md': audit('closed', 'minor', CLOSED) } },
      ],
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'Corrected on the day of the closing and linked later, and a policy, which is no record',
      files: {
        'records/IA-2026-01.md': audit('closed', 'minor', `${CLOSED}links: [NC-2026-007]\n`),
        'policies/mail.md': policy('Mail is kept for two years.'),
        ...CONFIG,
      },
      history: [
        {
          on: '2026-03-03',
          by: 'Ana Ng',
          files: {
            'records/IA-2026-01.md': audit('closed', 'ofi', CLOSED),
            'policies/mail.md': policy('Mail is kept for a year.'),
          },
        },
        { on: '2026-03-04', by: 'Ana Ng', files: { 'records/IA-2026-01.md': audit('closed', 'minor', CLOSED) } },
        {
          on: '2026-09-12',
          by: 'Bo Li',
          files: {
            'records/IA-2026-01.md': audit('closed', 'minor', `${CLOSED}links: [NC-2026-007]\n`),
            'policies/mail.md': policy('Mail is kept for two years.'),
          },
        },
      ],
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'A migration of all records, listed in .isms-ignore-revs',
      files: {
        'records/IA-2026-01.md': audit('closed', 'minor', `${CLOSED}areas: [IT]\n`),
        '.isms-ignore-revs': '# New front matter\na1b2c3d000000000000000000000000000000000\n',
        ...CONFIG,
      },
      history: [
        { on: '2026-03-04', by: 'Ana Ng', files: { 'records/IA-2026-01.md': audit('closed', 'minor', CLOSED) } },
        {
          id: 'a1b2c3d',
          on: '2026-09-12',
          by: 'Bo Li',
          files: { 'records/IA-2026-01.md': audit('closed', 'minor', `${CLOSED}areas: [IT]\n`) },
        },
      ],
      today: '2026-11-22',
      expect: [],
    },
  ],
  *check(isms) {
    for (const entry of records(isms)) {
      const states = statesOf(isms, entry);
      const draft = isFinal(entry) ? changed(entry, states) : opened(entry, states);
      if (draft) yield draft;
    }
  },
});

function records({ entries }: Pick<Isms, 'entries'>): readonly Entry[] {
  return entries.filter(({ definition }) => definition?.kind === 'record');
}

function changed(entry: Entry, states: readonly State[]): Draft | undefined {
  const run = beginning(states, isFinal);
  const first = run.at(-1) as State;
  const said = given(closedOn(first.entry));
  const closed = said ?? first.on;
  const upToClosing = run.findIndex(({ on }) => on <= closed);
  const reference = upToClosing === -1 ? run.length - 1 : upToClosing;
  const change = changeSince(states, reference, said === undefined ? [...KEEPING, 'closed_on'] : KEEPING);
  if (!change) return undefined;
  const since = said === undefined ? `\`${statusWord(entry)}\` since ${closed}` : `Closed on ${closed}`;
  return {
    on: entry,
    at: placeOf(closedOn(entry)) ?? placeOf(entry.status),
    message: `${since}, and changed on ${whenOf(change.state)}: ${inWords(change.what)}`,
  };
}

/** Only `closed` is an end for good: what has expired or was rejected may come back. */
function opened(entry: Entry, states: readonly State[]): Draft | undefined {
  const isClosed = (one: Entry): boolean => statusWord(one) === 'closed';
  const at = states.findIndex((state) => isClosed(state.entry));
  const opening = states[at - 1];
  if (!opening || opening.isEditorial) return undefined;
  const run = beginning(states.slice(at), isClosed);
  const [last, first] = [run[0] as State, run.at(-1) as State];
  const said = given(closedOn(last.entry));
  const closed = said ?? first.on;
  if (opening.on <= closed) return undefined;
  const since = said === undefined ? `\`closed\` since ${closed}` : `Closed on ${closed}`;
  return {
    on: entry,
    at: placeOf(entry.status),
    message: `${since}, and opened again on ${whenOf(opening)}`,
    fix: 'Close it again as it was, and write a new record that refers to it.',
    severity: 'warning',
    detail: 'opened',
  };
}

/** The newest states up to the first that is none such. */
function beginning(states: readonly State[], isSuch: (entry: Entry) => boolean): readonly State[] {
  const end = states.findIndex(({ entry }) => !isSuch(entry));
  return end === -1 ? states : states.slice(0, end);
}

function closedOn(entry: Entry): Fact<PlainDate> {
  return fieldFact(entry, 'closed_on', entry.readDate);
}

function placeOf(fact: Fact<unknown>): (Fact<unknown> & { readonly state: 'given' }) | undefined {
  return fact.state === 'given' ? fact : undefined;
}
