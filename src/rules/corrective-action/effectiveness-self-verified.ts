import type { PlainDate } from '../../calendar/plain-date.ts';
import type { Owner } from '../../documents/values/owner.ts';
import { given } from '../../model/fact.ts';
import { fieldFact, hasReached, ownersOf } from '../../records/entry.ts';
import type { Commit, Version } from '../../records/history.ts';
import { recordsOf } from '../../records/inventory.ts';
import type { Isms } from '../../records/isms.ts';
import { valuesOf } from '../../records/links.ts';
import type { People } from '../../records/people.ts';
import { type State, statesOf, whenOf } from '../../records/states.ts';
import { correctiveAction } from '../../records/types/corrective-action.ts';
import { type Draft, defineRule, NO_OPTIONS } from '../define-rule.ts';
import { inWords } from '../wording.ts';
import type { Action } from './actions.ts';

const CONFIG = { 'holdfast.yml': 'version: 1\npreset: iso27001\n' };

function action(status: string, owner: string, verification = '', id = 'CA-2026-006'): string {
  return `---\nid: ${id}\ntype: corrective-action\ntitle: Ticket on leaving\nstatus: ${status}\nowner: ${owner}\nimplemented_on: 2026-05-01\nimplemented_by: [Kim Oh]\n${verification}---\n`;
}

const BY_LEE = 'verified_on: 2026-07-01\nverified_by: Lee Ray\neffective: true\n';

const BY_REVIEWERS = 'verified_on: 2026-07-01\nverified_by: role:reviewers\neffective: true\n';

/** Two people, and a role that both hold. */
const REVIEWERS = {
  'people/ana.md':
    '---\nid: PER-01\ntype: person\ntitle: ana\nname: Ana Ng\nstatus: active\nowner: role:people-lead\nkind: employee\nstart: 2020-01-01\n---\n',
  'people/lee.md':
    '---\nid: PER-02\ntype: person\ntitle: lee\nname: Lee Ray\nstatus: active\nowner: role:people-lead\nkind: employee\nstart: 2020-01-01\n---\n',
  'roles/reviewers.md':
    '---\nid: ROL-02\ntype: role\ntitle: Reviewers\nstatus: active\nowner: role:people-lead\nkey: reviewers\nholders:\n  - { person: person:lee, from: 2024-01-01 }\n  - { person: person:ana, from: 2024-01-01 }\n---\n',
};

export const effectivenessSelfVerified = defineRule({
  name: 'effectiveness-self-verified',
  area: 'corrective-action',
  flags:
    'A corrective action whose effect was verified by its owner or by whoever carried it out, or of which the history says that nobody else wrote the verification down.',
  why: 'Who did the work wants it to have worked: a second pair of eyes is what makes the verification worth something.',
  fix: 'Let somebody else verify it, and record who and when.',
  severity: 'error',
  grade: 'minor',
  cause: 'content',
  issue: true,
  clauses: ['10.2', '9.2.2'],
  controls: ['A.5.3'],
  needs: ['git-or-files'],
  looksBack: (isms) => ({ entries: verified(isms).map(({ entry }) => entry) }),
  steps: ['Ask somebody else to verify the action', 'Record the new verification with its evidence'],
  falsePositives:
    'Clause 10.2 does not ask for independence by name; it is sound practice, and auditors raise it. A verifier may write down their own verification. What the history says is a warning, because names of authors are typed by whoever commits, and an action that came into the repository already verified is not held against whoever brought it.',
  options: NO_OPTIONS,
  examples: [
    {
      name: 'The owner is the verifier, and so is who carried it out',
      files: {
        'records/CA-2026-006.md': action(
          'verified',
          'Ana Ng',
          'verified_on: 2026-07-01\nverified_by: Ana Ng\neffective: true\n',
        ),
        'records/CA-2026-007.md': action(
          'closed',
          'role:it-lead',
          'verified_on: 2026-07-01\nverified_by: Kim Oh\neffective: true\n',
          'CA-2026-007',
        ),
        ...CONFIG,
      },
      today: '2026-11-22',
      expect: [
        { path: 'records/CA-2026-006.md', line: 10, message: 'Verified by Ana Ng, who owns the action' },
        { path: 'records/CA-2026-007.md', line: 10, message: 'Verified by Kim Oh, who carried it out' },
      ],
    },
    {
      name: 'Verified by somebody who held the role of the owner that day',
      files: {
        'people/lee.md':
          '---\nid: PER-01\ntype: person\ntitle: lee\nstatus: active\nowner: role:people-lead\nkind: employee\nstart: 2020-01-01\n---\n',
        'roles/it-lead.md':
          '---\nid: ROL-01\ntype: role\ntitle: IT lead\nstatus: active\nowner: role:people-lead\nkey: it-lead\nholders:\n  - { person: person:lee, from: 2024-01-01, to: 2026-08-31 }\n---\n',
        'records/CA-2026-006.md': action(
          'verified',
          'role:it-lead',
          'verified_on: 2026-07-01\nverified_by: person:lee\neffective: true\n',
        ),
        ...CONFIG,
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'records/CA-2026-006.md',
          line: 10,
          message: 'Verified by person:lee, who owns the action (role:it-lead)',
        },
      ],
    },
    {
      name: 'Only the owner wrote that somebody else verified it',
      files: { 'records/CA-2026-006.md': action('verified', 'Ana Ng', BY_LEE), ...CONFIG },
      history: [
        { on: '2026-05-02', by: 'Ana Ng', files: { 'records/CA-2026-006.md': action('implemented', 'Ana Ng') } },
        {
          id: 'a1b2c3d',
          on: '2026-07-01',
          by: 'Ana Ng',
          files: { 'records/CA-2026-006.md': action('verified', 'Ana Ng', BY_LEE) },
        },
      ],
      today: '2026-11-22',
      expect: [
        {
          path: 'records/CA-2026-006.md',
          line: 9,
          message: 'That Lee Ray verified it was written by Ana Ng alone, who owns the action: 2026-07-01 (a1b2c3d)',
          severity: 'warning',
        },
      ],
    },
    {
      name: 'The verifier wrote it, and in another action the owner with the verifier',
      files: {
        'records/CA-2026-006.md': action('verified', 'Ana Ng', BY_LEE),
        'records/CA-2026-008.md': action('verified', 'Ana Ng', BY_LEE, 'CA-2026-008'),
        ...CONFIG,
      },
      history: [
        {
          on: '2026-05-02',
          by: 'Ana Ng',
          files: {
            'records/CA-2026-006.md': action('implemented', 'Ana Ng'),
            'records/CA-2026-008.md': action('implemented', 'Ana Ng', '', 'CA-2026-008'),
          },
        },
        {
          on: '2026-07-01',
          by: 'Lee Ray',
          files: { 'records/CA-2026-006.md': action('verified', 'Ana Ng', BY_LEE) },
        },
        {
          on: '2026-07-02',
          by: 'Ana Ng',
          message: 'Verify the ticket\n\nCo-authored-by: Lee Ray <lee.ray@example.invalid>',
          files: { 'records/CA-2026-008.md': action('verified', 'Ana Ng', BY_LEE, 'CA-2026-008') },
        },
      ],
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'One says no day, one is not called verified, and one names who is to verify it',
      files: {
        'records/CA-2026-006.md': action('verified', 'Ana Ng', 'verified_by: Ana Ng\n'),
        'records/CA-2026-007.md': action(
          'implemented',
          'role:it-lead',
          'verified_on: 2026-07-01\nverified_by: Kim Oh\n',
          'CA-2026-007',
        ).replace('[Kim Oh]', '[Max Ray, Kim Oh]'),
        'records/CA-2026-008.md': action('implemented', 'Ana Ng', 'verified_by: Ana Ng\n', 'CA-2026-008'),
        ...CONFIG,
      },
      today: '2026-11-22',
      expect: [
        { path: 'records/CA-2026-006.md', line: 9, message: 'Verified by Ana Ng, who owns the action' },
        { path: 'records/CA-2026-007.md', line: 10, message: 'Verified by Kim Oh, who carried it out' },
      ],
    },
    {
      name: 'Verified by a role of two, of whom one owns the action and wrote it down',
      files: { 'records/CA-2026-006.md': action('verified', 'Ana Ng', BY_REVIEWERS), ...REVIEWERS, ...CONFIG },
      history: [
        {
          on: '2026-05-02',
          by: 'Ana Ng',
          files: { 'records/CA-2026-006.md': action('implemented', 'Ana Ng'), ...REVIEWERS },
        },
        {
          on: '2026-07-01',
          by: 'Ana Ng',
          files: { 'records/CA-2026-006.md': action('verified', 'Ana Ng', BY_REVIEWERS) },
        },
      ],
      today: '2026-11-22',
      expect: [],
    },
  ],
  *check(isms) {
    for (const record of verified(isms)) {
      const by = record.facts.verified_by;
      const on = record.facts.verified_on;
      if (by.state !== 'given') continue;
      const day = given(on) ?? isms.today;
      const part = partOf(isms.people, record, by.value, day);
      if (part !== undefined) yield { on: record.entry, at: by, message: `Verified by ${by.value.text}, ${part}` };
      else if (on.state === 'given') yield* writtenAlone(isms, record, { by: by.value, day, at: on });
    }
  },
});

/** Actions that somebody says to have verified, closed ones as well: the verification is what closed them. */
function verified(isms: Isms): readonly Action[] {
  return recordsOf(isms, correctiveAction).filter(
    ({ entry, facts }) => hasReached(entry, 'verified') || facts.verified_on.state === 'given',
  );
}

/** What somebody has to do with an action: `who owns the action`; nothing when they came to it fresh. */
function partOf(people: People, { entry, facts }: Action, who: Owner, day: PlainDate): string | undefined {
  const isThem = (other: Owner): boolean => isBehind(people, who, other, day);
  const owner = ownersOf(entry).find(isThem);
  if (owner) return `who owns the action${people.isSame(owner, who) ? '' : ` (${owner.text})`}`;
  return valuesOf(given(facts.implemented_by)).some(isThem) ? 'who carried it out' : undefined;
}

/** Whether two names stand for the same people on a day: the same name, or all of one among those of the other. */
function isBehind(people: People, who: Owner, other: Owner, day: PlainDate): boolean {
  if (people.isSame(who, other)) return true;
  const [persons, others] = [people.behind(who, day), people.behind(other, day)];
  return persons.length > 0 && persons.every((person) => others.includes(person));
}

interface Verification {
  readonly by: Owner;
  readonly day: PlainDate;
  readonly at: { readonly start: number; readonly end: number };
}

function* writtenAlone(isms: Isms, record: Action, { by, day, at }: Verification): Iterable<Draft> {
  const set = changeThatVerified(statesOf(isms, record.entry));
  if (!set?.version) return;
  const authors = authorsOf(set.version);
  const parts = authors.map(({ names }) =>
    names.map((name) => partOf(isms.people, record, name, day)).find((part) => part !== undefined),
  );
  if (parts.includes(undefined)) return;
  const isWriter = authors.some(({ names }) => names.some((name) => isBehind(isms.people, name, by, day)));
  if (isWriter) return;
  yield {
    on: record.entry,
    at,
    message: `That ${by.text} verified it was written by ${inWords(authors.map(({ text }) => text))} alone, ${parts[0]}: ${whenOf(set)}`,
    fix: `Have ${by.text} confirm it in a commit or a review of their own.`,
    severity: 'warning',
    grade: 'opportunity',
    needsIssue: false,
    detail: 'written-alone',
  };
}

/** The state in which the record first said its day of verification, if it had been there without it before. */
function changeThatVerified(states: readonly State[]): State | undefined {
  const [now] = states;
  const day = now && dayIn(now);
  return states[states.findIndex((state) => dayIn(state) !== day) - 1];
}

function dayIn({ entry }: State): PlainDate | undefined {
  return given(fieldFact(entry, 'verified_on', entry.readDate));
}

interface Author {
  readonly text: string;
  /** The author's name and address, as owners. */
  readonly names: readonly Owner[];
}

/** Everyone who had a hand in a change: authors of what a merge brought in, whoever merged it, and co-authors. */
function authorsOf(version: Version): readonly Author[] {
  const brought = version.arrived.merged.filter(({ paths }) => paths.includes(version.path));
  const commits: readonly Commit[] = [...new Set([version.commit, version.arrived, ...brought])];
  const authors = commits.flatMap(({ author, trailers }) => [
    author,
    ...trailers.filter(({ key }) => key === 'co-authored-by').flatMap(({ value }) => signatureIn(value)),
  ]);
  const byName = new Map(authors.map((author) => [`${author.name} ${author.email}`.toLowerCase(), author]));
  return [...byName.values()].map(({ name, email }) => ({
    text: name,
    names: [
      { kind: 'name', text: name },
      { kind: 'email', text: email },
    ],
  }));
}

/** `Lee Ray <lee@example.com>`. */
function signatureIn(value: string): readonly { readonly name: string; readonly email: string }[] {
  const match = /^([^<>]{1,200})<([^<>\s]{1,200})>$/.exec(value.trim());
  return match ? [{ name: (match[1] as string).trim(), email: match[2] as string }] : [];
}
