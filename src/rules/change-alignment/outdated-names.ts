import { proseOf } from '../../documents/body.ts';
import { parseOwners } from '../../documents/values/owner.ts';
import { type Fact, given } from '../../model/fact.ts';
import type { Span } from '../../model/position.ts';
import { type Entry, nameOf } from '../../records/entry.ts';
import { walkFields } from '../../records/fields/walk.ts';
import { recordsOf } from '../../records/inventory.ts';
import type { Isms } from '../../records/isms.ts';
import type { Person } from '../../records/people.ts';
import { asset } from '../../records/types/asset.ts';

/** Something that a document names and that is no longer there. */
export interface OutdatedName {
  readonly at: Span;
  /** `the system AST-03 (Build server), which is retired`. */
  readonly words: string;
  readonly detail: string;
}

/** Headings and columns under which people stand for what they once did. */
const HISTORY = /histor|revision|version|change ?log|approv|sign|author|prepared|reviewed|changed by/i;

/** A day, a month or a year: a line that has one tells of the past. */
const DATED = /\b(?:19|20)\d{2}\b/;

/** Systems in `systems:` that are retired while no system in use goes by the same name. */
export function retiredSystems(isms: Isms): (entry: Entry) => readonly OutdatedName[] {
  const assets = recordsOf(isms, asset).map(({ entry }) => entry);
  const names = new Map(assets.flatMap((entry) => namesOf(entry).map((name) => [name, entry] as const)));
  for (const entry of assets.filter(({ lifecycle }) => lifecycle !== 'no-longer')) {
    for (const name of namesOf(entry)) names.delete(name);
  }
  return (entry) =>
    itemsOf(entry, 'systems').flatMap((fact): readonly OutdatedName[] => {
      const found = names.get(String(fact.value).toLowerCase());
      if (!found) return [];
      const title = given(found.title);
      const words = `the system ${nameOf(found)}${title === undefined || title === nameOf(found) ? '' : ` (${title})`}, which is retired`;
      return [{ at: fact, words, detail: `system:${nameOf(found)}` }];
    });
}

function namesOf(entry: Entry): readonly string[] {
  return [given(entry.id), given(entry.title)].flatMap((name) => name?.toLowerCase() ?? []);
}

/** The values of a list in the front matter. */
function itemsOf(entry: Entry, list: string): readonly GivenFact[] {
  return walkFields(entry).flatMap(({ path, fact }) =>
    path.startsWith(`${list}.`) && fact.state === 'given' ? [fact] : [],
  );
}

type GivenFact = Extract<Fact<unknown>, { readonly state: 'given' }>;

/** People who have left and to whom a document still sends its readers: in `distribution:`, or by name in its body. */
export function departedPeople(isms: Isms): (entry: Entry) => readonly OutdatedName[] {
  const gone = new Map(
    isms.people.all
      .filter((person) => hasLeft(isms, person))
      .map((person) => [person, spellingsOf(isms, person)] as const),
  );
  if (gone.size === 0) return () => [];
  return (entry) => {
    const found = new Map<Person, Span>();
    for (const fact of itemsOf(entry, 'distribution')) {
      const person = personNamed(isms, fact.raw);
      if (person && gone.has(person) && !found.has(person)) found.set(person, fact);
    }
    // The body belongs to the document, and not to each row of a register in it.
    const body = entry.register ? '' : entry.document.text.slice(entry.document.bodyStart).toLowerCase();
    for (const [person, spellings] of gone) {
      const names = spellings.filter((name) => body.includes(name));
      const at = found.has(person) || names.length === 0 ? undefined : mentionOf(entry, names);
      if (at) found.set(person, at);
    }
    return [...found].map(([person, at]) => {
      const since = isms.people.lastDay(person, isms.today);
      const words = `person:${person.key}, who left${since === undefined ? '' : ` on ${since}`}`;
      return { at, words, detail: `person:${person.key}` };
    });
  };
}

function hasLeft({ people, today }: Isms, { key }: Person): boolean {
  return people.standing({ kind: 'person', text: `person:${key}` }, today).state === 'left';
}

/** The first mention in the body that is about today: by key, handle, address or full name. */
function mentionOf({ document }: Entry, names: readonly string[]): Span | undefined {
  for (const { text, start, trail, column } of proseOf(document)) {
    if ([...trail, column ?? ''].some((words) => HISTORY.test(words)) || DATED.test(text)) continue;
    const lower = text.toLowerCase();
    const [first] = names
      .map((name) => ({ name, index: wordIndex(lower, name) }))
      .filter(({ index }) => index !== -1)
      .sort((a, b) => a.index - b.index);
    if (first) return { start: start + first.index, end: start + first.index + first.name.length };
  }
  return undefined;
}

/** In lower case. A single word is no name: it may be any word. */
function spellingsOf(isms: Isms, person: Person): readonly string[] {
  const written = person.periods.flatMap(({ record: { facts, entry } }) => {
    const handle = given(facts.github)?.replace(/^@/, '');
    const names = [given(facts.name), given(entry.title)].flatMap((name) => name ?? []);
    const keys = [handle ?? [], given(entry.id) ?? [], ...names]
      .flat()
      .map((key) => `person:${key.replace(/\s+/g, '-')}`);
    const addresses = (given(facts.emails) ?? []).map(({ value }) => value);
    return [...addresses, ...(handle === undefined ? [] : [`@${handle}`]), ...keys, ...names];
  });
  const telling = written.filter((name) => /[@:\s]/.test(name) && personNamed(isms, name) === person);
  return [...new Set(telling.map((name) => name.toLowerCase()))];
}

function personNamed({ people }: Isms, text: string): Person | undefined {
  const owners = parseOwners(text);
  return owners.ok && owners.value[0] ? people.personOf(owners.value[0]) : undefined;
}

/** Where a name stands as words of their own; -1 when it does not. */
function wordIndex(text: string, name: string): number {
  for (let from = text.indexOf(name); from !== -1; from = text.indexOf(name, from + 1)) {
    const before = text[from - 1] ?? ' ';
    const after = text[from + name.length] ?? ' ';
    const isCut = /[\p{L}\d@-]/u.test(before) || /[\p{L}\d-]/u.test(after);
    if (!isCut) return from;
  }
  return -1;
}
