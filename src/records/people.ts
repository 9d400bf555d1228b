import type { PlainDate } from '../calendar/plain-date.ts';
import type { Owner } from '../documents/values/owner.ts';
import { given } from '../model/fact.ts';
import type { Span } from '../model/position.ts';
import { nameOf, statusWord } from './entry.ts';
import { type Inventory, recordsOf } from './inventory.ts';
import type { RecordOf } from './record-of.ts';
import { person as personType } from './types/person.ts';
import { role as roleType } from './types/role.ts';

type PersonRecord = RecordOf<typeof personType.fields>;
type RoleRecord = RecordOf<typeof roleType.fields>;

/** One stretch of somebody's work for the organisation. Days are inclusive. */
export interface Period {
  readonly record: PersonRecord;
  readonly start: PlainDate | undefined;
  /** The last working day; `undefined` for somebody who stays, or whose record does not say. */
  readonly end: PlainDate | undefined;
}

/** Someone who works for the organisation, or did. Who left and came back has a record for each time. */
export interface Person {
  /** `person:<key>`. */
  readonly key: string;
  /** The latest period's, as are start, end and kind. */
  readonly record: PersonRecord;
  readonly start: PlainDate | undefined;
  readonly end: PlainDate | undefined;
  readonly kind: 'employee' | 'contractor' | 'auditor' | 'bot' | undefined;
  /** By their start, earliest first; never empty. */
  readonly periods: readonly Period[];
}

/** Someone in a role for some time. Days are inclusive. */
export interface Tenure {
  readonly person: Person | undefined;
  /** As written, also when nobody is known under it. */
  readonly owner: Owner | undefined;
  readonly text: string;
  readonly from: PlainDate | undefined;
  readonly to: PlainDate | undefined;
  /** The row in the role's record. */
  readonly at: Span;
}

/** A role with those who hold or held it. */
export interface Role {
  /** `role:<key>`. */
  readonly key: string;
  readonly record: RoleRecord;
  readonly holders: readonly Tenure[];
  readonly deputies: readonly Tenure[];
  readonly isTopManagement: boolean;
}

/**
 * How an owner stands on a day. `unverified`: a form that no record of the ISMS can confirm (a channel, a team, a plain
 * name), one of a repository that keeps no people, or a role that such a one holds.
 */
export type Standing =
  | { readonly state: 'present'; readonly people: readonly Person[] }
  | { readonly state: 'left'; readonly person: Person; readonly since: PlainDate }
  | { readonly state: 'vacant'; readonly role: Role }
  | { readonly state: 'unknown' }
  | { readonly state: 'unverified' };

/** People and roles of the ISMS, and who stood where on which day (5.3, 7.2). */
export interface People {
  readonly all: readonly Person[];
  readonly roles: readonly Role[];
  /** The person that an owner names, by key, id, handle, e-mail address or name. */
  readonly personOf: (owner: Owner) => Person | undefined;
  readonly roleOf: (owner: Owner) => Role | undefined;
  /** Who an owner stands for on a day: the person, or the holders of the role (its deputies when it has none). */
  readonly standing: (owner: Owner, day: PlainDate) => Standing;
  /** The people behind an owner on a day, whatever their standing. */
  readonly behind: (owner: Owner, day: PlainDate) => readonly Person[];
  /** Roles that somebody holds on a day. */
  readonly rolesOf: (person: Person, day: PlainDate) => readonly Role[];
  /** Whether someone works for the organisation on a day; the first and the last day count. */
  readonly isHere: (person: Person, day: PlainDate) => boolean;
  /** The last working day of somebody who is gone on a day; `undefined` for who is here, comes later, or left unsaid when. */
  readonly lastDay: (person: Person, day: PlainDate) => PlainDate | undefined;
  /** Whether a tenure counts on a day: begun, not over, and not held by somebody who has left. */
  readonly isCurrent: (tenure: Tenure, day: PlainDate) => boolean;
  /** Whether two owners are the same person, or written alike. */
  readonly isSame: (a: Owner, b: Owner) => boolean;
}

/** The people of an inventory; built once, so that a record's duties may ask for them too. */
export function buildPeople(inventory: Inventory): People {
  let people = built.get(inventory);
  if (!people) {
    people = peopleIn(inventory);
    built.set(inventory, people);
  }
  return people;
}

const built = new WeakMap<Inventory, People>();

function peopleIn(inventory: Inventory): People {
  const { today } = inventory;
  const all = toPersons(recordsOf(inventory, personType));
  const byName = indexOf(all);
  const personOf = (owner: Owner): Person | undefined => byName.get(nameOfOwner(owner));
  const roles = recordsOf(inventory, roleType).map((record) => toRole(record, personOf));
  const roleByKey = rolesByKey(roles);
  const roleOf = (owner: Owner): Role | undefined => (owner.kind === 'role' ? roleByKey.get(keyOf(owner)) : undefined);
  const isGone = (person: Person, day: PlainDate): boolean => hasLeft(person, day, today);
  const isCurrent = (tenure: Tenure, day: PlainDate): boolean =>
    covers(tenure, day) && !(tenure.person && isGone(tenure.person, day));
  const present = (tenures: readonly Tenure[], day: PlainDate): readonly Person[] => [
    ...new Set(tenures.flatMap((tenure) => (tenure.person && isCurrent(tenure, day) ? [tenure.person] : []))),
  ];

  const standingOfRole = (role: Role | undefined, day: PlainDate): Standing => {
    if (!role) return { state: roles.length > 0 ? 'unknown' : 'unverified' };
    for (const tenures of [role.holders, role.deputies]) {
      const people = present(tenures, day);
      if (people.length > 0) return { state: 'present', people };
      if (tenures.some((tenure) => isCurrent(tenure, day))) return { state: 'unverified' };
    }
    return { state: 'vacant', role };
  };
  const standingOfPerson = (owner: Owner, day: PlainDate): Standing => {
    const person = personOf(owner);
    if (!person) return { state: owner.kind === 'person' && all.length > 0 ? 'unknown' : 'unverified' };
    if (isGone(person, day)) return { state: 'left', person, since: lastDay(person, day) ?? day };
    return { state: 'present', people: [person] };
  };
  return {
    all,
    roles,
    personOf,
    roleOf,
    standing: (owner, day) =>
      owner.kind === 'role' ? standingOfRole(roleOf(owner), day) : standingOfPerson(owner, day),
    behind: (owner, day) => {
      const role = roleOf(owner);
      const person = personOf(owner);
      if (!role) return person ? [person] : [];
      const holders = present(role.holders, day);
      return holders.length > 0 ? holders : present(role.deputies, day);
    },
    rolesOf: (person, day) => roles.filter((role) => present(role.holders, day).includes(person)),
    isHere: (person, day) =>
      !isGone(person, day) && person.periods.some(({ start }) => start === undefined || start <= day),
    lastDay,
    isCurrent,
    isSame: (a, b) => {
      const person = personOf(a);
      return person === undefined ? nameOfOwner(a) === nameOfOwner(b) : person === personOf(b);
    },
  };
}

function covers({ from, to }: Tenure, day: PlainDate): boolean {
  return (from === undefined || from <= day) && (to === undefined || day <= to);
}

/**
 * Whether somebody is gone on a day: every period that had begun by then is over. Who left and does not say when is gone
 * today, and gets the benefit of the doubt for every day before.
 */
function hasLeft({ periods }: Person, day: PlainDate, today: PlainDate): boolean {
  const begun = periods.filter(({ start }) => start === undefined || start <= day);
  return begun.length > 0 && begun.every((period) => isOver(period, day, today));
}

function isOver({ record, end }: Period, day: PlainDate, today: PlainDate): boolean {
  if (end !== undefined) return end < day;
  return statusWord(record.entry) === 'left' && today <= day;
}

function lastDay({ periods }: Person, day: PlainDate): PlainDate | undefined {
  return periods
    .flatMap(({ end }) => (end !== undefined && end < day ? [end] : []))
    .sort()
    .at(-1);
}

/** Records under one key or handle are one person: who came back is who left, and two accounts count as one. */
function toPersons(records: readonly PersonRecord[]): readonly Person[] {
  const groupOf = new Map<string, PersonRecord[]>();
  for (const record of records) {
    const names = uniqueNamesOf(record);
    const group = names.map((name) => groupOf.get(name)).find((known) => known !== undefined) ?? [];
    group.push(record);
    for (const name of names) if (!groupOf.has(name)) groupOf.set(name, group);
  }
  return [...new Set(groupOf.values())].map(toPerson);
}

function toPerson(records: readonly PersonRecord[]): Person {
  const periods = records
    .map((record): Period => ({ record, start: given(record.facts.start), end: given(record.facts.end) }))
    .sort((a, b) => (a.start ?? '').localeCompare(b.start ?? ''));
  const latest = periods.at(-1) as Period;
  return { ...latest, key: personKey(latest.record), kind: given(latest.record.facts.kind), periods };
}

function personKey({ entry }: PersonRecord): string {
  return slug(given(entry.title) ?? nameOf(entry));
}

function toRole(record: RoleRecord, personOf: (owner: Owner) => Person | undefined): Role {
  const { facts, entry } = record;
  const tenures = (fact: typeof facts.holders): readonly Tenure[] =>
    (given(fact) ?? []).map(({ facts: row, start, end }) => {
      const owner = given(row.person);
      return {
        person: owner && personOf(owner),
        owner,
        text: owner?.text ?? '',
        from: given(row.from),
        to: given(row.to),
        at: { start, end },
      };
    });
  return {
    key: given(facts.key) ?? slug(given(entry.title) ?? nameOf(entry)),
    record,
    holders: tenures(facts.holders),
    deputies: tenures(facts.deputy),
    isTopManagement: given(facts.top_management) ?? false,
  };
}

/** A key that is in use wins over one that was retired. */
function rolesByKey(roles: readonly Role[]): ReadonlyMap<string, Role> {
  const byKey = new Map<string, Role>();
  for (const role of roles) {
    const key = slug(role.key);
    if (!byKey.has(key) || byKey.get(key)?.record.entry.lifecycle === 'no-longer') byKey.set(key, role);
  }
  return byKey;
}

/**
 * Everything under which somebody can be named. What is unique (key, id, handle) comes first; an address or a plain name
 * that two people share names neither.
 */
function indexOf(people: readonly Person[]): ReadonlyMap<string, Person> {
  const unique = new Map<string, Person>();
  const common = new Map<string, Set<Person>>();
  for (const person of people) {
    for (const { record } of person.periods) {
      for (const name of uniqueNamesOf(record)) if (!unique.has(name)) unique.set(name, person);
      for (const name of commonNamesOf(record)) common.set(name, (common.get(name) ?? new Set()).add(person));
    }
  }
  for (const [name, [person, another]] of common) {
    if (person && !another && !unique.has(name)) unique.set(name, person);
  }
  return unique;
}

function uniqueNamesOf(record: PersonRecord): readonly string[] {
  const github = handleOf(record);
  const id = given(record.entry.id);
  return [
    `person:${personKey(record)}`,
    ...(id === undefined ? [] : [`person:${slug(id)}`]),
    ...(github === undefined ? [] : [`@${github}`]),
  ];
}

function commonNamesOf(record: PersonRecord): readonly string[] {
  const { facts, entry } = record;
  const names = [given(facts.name), given(entry.title)].flatMap((name) => name ?? []);
  return [
    ...(given(facts.emails) ?? []).map(({ value }) => value.toLowerCase()),
    ...names.map((name) => name.toLowerCase()),
    ...[...names, handleOf(record) ?? []].flat().map((name) => `person:${slug(name)}`),
  ];
}

function handleOf({ facts }: PersonRecord): string | undefined {
  return given(facts.github)?.replace(/^@/, '').toLowerCase();
}

/** An owner as the index has it. */
function nameOfOwner(owner: Owner): string {
  return owner.kind === 'person' ? `person:${keyOf(owner)}` : owner.text.toLowerCase();
}

/** The key of a `person:` or `role:`. */
function keyOf({ text }: Owner): string {
  return slug(text.slice(text.indexOf(':') + 1));
}

/** `Dana Nováková` as a key: `dana-novakova`. */
function slug(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, '-')
    .replace(/^-|-$/g, '');
}
