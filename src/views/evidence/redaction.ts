import { parseOwners } from '../../documents/values/owner.ts';
import { given } from '../../model/fact.ts';
import { nameOf } from '../../records/entry.ts';
import { walkFields } from '../../records/fields/walk.ts';
import type { Commit } from '../../records/history.ts';
import type { Isms } from '../../records/isms.ts';
import type { Person } from '../../records/people.ts';

/** Replaces the names of people by keys that are the same in every pack made from the same records. */
export interface Redaction {
  readonly text: (text: string) => string;
  /** The same for every string in plain data. Paths and commit ids stay: they lead somewhere. */
  readonly data: <T>(data: T) => T;
  /** In words, for the manifest. */
  readonly replaced: readonly string[];
  readonly notReplaced: readonly string[];
}

/** Keys whose values lead somewhere or are words of Holdfast's own. */
const KEPT: ReadonlySet<string> = new Set(
  `path source page historyPage uncommitted commit sha256 fingerprint url id seed type types kind area rule rules severity grade state
   because timezone`.split(/\s+/),
);

/**
 * Somebody in the register of people is called by the id of the record; others whom commits or records name are numbered, who
 * came first first. Every way in which a record or a commit calls somebody is known; a first name in running text is not.
 */
export function redactionOf(isms: Isms): Redaction {
  const keys = new Map<string, string>();
  const learn = (name: string | undefined, key: string): void => {
    const word = name?.trim().normalize('NFC') ?? '';
    // A single letter would be found in every text.
    if (word.length < 2) return;
    for (const spelling of spellingsOf(word)) if (!keys.has(spelling)) keys.set(spelling, key);
  };
  for (const [index, person] of isms.people.all.entries()) {
    const key = given(person.record.entry.id) ?? `person-${index + 1}`;
    for (const name of namesOfPerson(person)) if (name !== key) learn(name, key);
  }
  let others = 0;
  for (const names of [...namesInCommits(isms), ...namesInRecords(isms)]) {
    const known = names
      .flatMap((name) => spellingsOf(name.trim().normalize('NFC')))
      .map((name) => keys.get(name))
      .find((key) => key !== undefined);
    const key = known ?? `other-${++others}`;
    for (const name of names) learn(name, key);
  }
  const text = replacing(keys);
  return {
    text,
    data: (data) => inside(data, text) as typeof data,
    replaced: [
      'names, handles, addresses and keys of people in registers, histories, trails, the index, the calendar, the findings and the changes',
    ],
    notReplaced: [
      'the documents themselves, as source and in the text of their pages: they are what they are in the commit',
      'first names, initials and nicknames in running text that no record and no commit gives as a name',
      'names that are part of a path or of an id',
    ],
  };
}

/** Everything that the records of somebody give as a name. */
function namesOfPerson(person: Person): readonly (string | undefined)[] {
  const inRecords = person.periods.flatMap(({ record: { facts, entry } }) => {
    const handle = given(facts.github)?.replace(/^@/, '');
    const emails = (given(facts.emails) ?? []).map(({ value }) => value);
    const handles = handle === undefined ? [] : [`@${handle}`, handle];
    return [given(facts.name), given(entry.title), nameOf(entry), ...emails, ...handles];
  });
  return [...inRecords, person.key, `person:${person.key}`];
}

/** Authors, and people whom trailers name, oldest first. */
function namesInCommits({ history }: Isms): readonly (readonly string[])[] {
  const commits = (history?.commits ?? []).flatMap((commit): readonly Commit[] => [commit, ...commit.merged]).reverse();
  return commits.flatMap(({ author, trailers }) => [
    [author.email, author.name],
    ...trailers
      .filter(({ key }) => key.endsWith('-by'))
      .map(({ value }) => {
        const [, name = value, email] = /^(.*?)\s*<([^<>]*)>\s*$/.exec(value) ?? [];
        return [email, name].filter((one): one is string => one !== undefined && one !== '');
      }),
  ]);
}

/** People whom a field names and no record of a person: an approver outside, an auditor. */
function namesInRecords({ entries }: Isms): readonly (readonly string[])[] {
  const named = entries.flatMap((entry) => [
    ...(given(entry.owner) ?? []),
    ...walkFields(entry).flatMap(({ field, fact }) => {
      if (field.kind !== 'owner' || fact.state !== 'given') return [];
      const parsed = parseOwners(fact.raw);
      return parsed.ok ? parsed.value : [];
    }),
  ]);
  const people = named.filter(
    ({ kind }) => kind === 'user' || kind === 'email' || kind === 'name' || kind === 'person',
  );
  return [...new Set(people.map(({ text }) => text))].map((text) => [text]);
}

/** A name of two or three letters is a word as well (`it`, `may`): it is taken for a name only as it is written, or with a capital. */
const SHORT_CHARS = 3;

function spellingsOf(name: string): readonly string[] {
  return name.length > SHORT_CHARS ? [name.toLowerCase()] : [name, name.charAt(0).toUpperCase() + name.slice(1)];
}

function replacing(keys: ReadonlyMap<string, string>): (text: string) => string {
  const all = [...keys.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const patterns = [
    patternOf(
      all.filter(({ length }) => length > SHORT_CHARS),
      'giu',
    ),
    patternOf(
      all.filter(({ length }) => length <= SHORT_CHARS),
      'gu',
    ),
  ].flatMap((pattern) => pattern ?? []);
  // A letter may be one for the pattern and another in lower case: then at least the name goes.
  const keyOf = (name: string): string => keys.get(name) ?? keys.get(name.toLowerCase()) ?? 'somebody';
  return (text) => patterns.reduce((left, pattern) => left.replace(pattern, keyOf), text.normalize('NFC'));
}

/** Any of the names as a word of its own, the longest first. */
function patternOf(names: readonly string[], flags: string): RegExp | undefined {
  if (names.length === 0) return undefined;
  const any = names.map((name) => name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}_])(?:${any})(?![\\p{L}\\p{N}_])`, flags);
}

function inside(data: unknown, text: (text: string) => string): unknown {
  if (typeof data === 'string') return text(data);
  if (Array.isArray(data)) return data.map((item) => inside(item, text));
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [key, KEPT.has(key) ? value : inside(value, text)]),
  );
}
