import { proseOf } from '../../documents/body.ts';
import { parseOwners } from '../../documents/values/owner.ts';
import { given } from '../../model/fact.ts';
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
  const names = new Map<string, Entry>();
  const assets = recordsOf(isms, asset).map(({ entry }) => entry);
  for (const entry of assets.filter(({ lifecycle }) => lifecycle === 'no-longer')) {
    for (const name of namesOf(entry)) names.set(name, entry);
  }
  for (const entry of assets.filter(({ lifecycle }) => lifecycle !== 'no-longer')) {
    for (const name of namesOf(entry)) names.delete(name);
  }
  if (names.size === 0) return () => [];
  return (entry) =>
    walkFields(entry).flatMap(({ path, fact }): readonly OutdatedName[] => {
      if (!/^systems\.\d+$/.test(path) || fact.state !== 'given') return [];
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
    for (const { path, fact } of walkFields(entry)) {
      if (!/^distribution\.\d+$/.test(path) || fact.state !== 'given') continue;
      const person = personNamed(isms, fact.raw);
      if (person && gone.has(person) && !found.has(person)) found.set(person, fact);
    }
    const body = entry.document.text.slice(entry.document.bodyStart).toLowerCase();
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
    for (const name of names) {
      const index = wordIndex(text.toLowerCase(), name);
      if (index !== -1) return { start: start + index, end: start + index + name.length };
    }
  }
  return undefined;
}

/** In lower case. A single word is no name: it may be any word. */
function spellingsOf(isms: Isms, person: Person): readonly string[] {
  const written = person.periods.flatMap(({ record: { facts, entry } }) => {
    const [handle, title, name] = [given(facts.github)?.replace(/^@/, ''), given(entry.title), given(facts.name)];
    return [
      ...(given(facts.emails) ?? []).map(({ value }) => value),
      ...(handle === undefined ? [] : [`@${handle}`, `person:${handle}`]),
      ...(title === undefined ? [] : [`person:${title.replace(/\s+/g, '-')}`, title]),
      ...(name === undefined ? [] : [name]),
    ];
  });
  const telling = written.filter((name) => /[@:]|\S\s+\S/.test(name) && personNamed(isms, name) === person);
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
