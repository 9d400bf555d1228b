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
  `path source page historyPage commit sha256 fingerprint url id seed type types kind area columns key rule rules severity grade state
   status because timezone classification`.split(/\s+/),
);

/**
 * Somebody in the register of people is called by the id of the record; others whom commits or records name are numbered, who
 * came first first. Every way in which a record or a commit calls somebody is known; a first name in running text is not.
 */
export function redactionOf(isms: Isms): Redaction {
  const keys = new Map<string, string>();
  const learn = (name: string | undefined, key: string): void => {
    const word = name?.trim().toLowerCase() ?? '';
    // A single letter would be found in every text.
    if (word.length > 1 && !keys.has(word)) keys.set(word, key);
  };
  for (const [index, person] of isms.people.all.entries()) {
    const key = given(person.record.entry.id) ?? `person-${index + 1}`;
    for (const name of namesOfPerson(person)) if (name !== key) learn(name, key);
  }
  let others = 0;
  for (const names of [...namesInCommits(isms), ...namesInRecords(isms)]) {
    const known = names.map((name) => keys.get(name.trim().toLowerCase())).find((key) => key !== undefined);
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

function replacing(keys: ReadonlyMap<string, string>): (text: string) => string {
  if (keys.size === 0) return (text) => text;
  const longestFirst = [...keys.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const anyName = new RegExp(
    `(?<![\\p{L}\\p{N}_])(?:${longestFirst.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})(?![\\p{L}\\p{N}_])`,
    'giu',
  );
  return (text) => text.replace(anyName, (name) => keys.get(name.toLowerCase()) ?? name);
}

function inside(data: unknown, text: (text: string) => string): unknown {
  if (typeof data === 'string') return text(data);
  if (Array.isArray(data)) return data.map((item) => inside(item, text));
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [key, KEPT.has(key) ? value : inside(value, text)]),
  );
}
