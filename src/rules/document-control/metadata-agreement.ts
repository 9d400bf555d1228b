import type { Interval } from '../../calendar/interval.ts';
import type { PlainDate } from '../../calendar/plain-date.ts';
import { type Owner, parseOwners } from '../../documents/values/owner.ts';
import { type Fact, given } from '../../model/fact.ts';
import { type Entry, fieldFact, readText, statusWord } from '../../records/entry.ts';
import type { Isms } from '../../records/isms.ts';
import type { People, Role } from '../../records/people.ts';
import { identitiesOf } from './approvers.ts';
import type { Said } from './body-metadata.ts';

/** What the document itself says where something else says otherwise, for people; nothing when they agree, or nobody can tell. */
export function contradicted(isms: Isms, entry: Entry, field: Said, text: string): string | undefined {
  switch (field) {
    case 'owner':
      return ownerContradicted(isms, entry, text);
    case 'version':
      return versionContradicted(entry, text);
    case 'status':
      return statusContradicted(entry, text);
    case 'review_date':
      return reviewContradicted(isms.today, entry, text);
    case 'reviewed_on':
      return dateContradicted(entry, dayOf(entry.reviewedOn), text);
    case 'next_review':
      return dateContradicted(entry, dayOf(entry.nextReview), text);
  }
}

function versionContradicted(entry: Entry, text: string): string | undefined {
  const own = given(fieldFact(entry, 'version', readText));
  // A column of versions may hold the day of each.
  return !entry.readDate(text).ok && isOther(numbersOf(own), numbersOf(text)) ? own : undefined;
}

/** `v2.0` and `2` are one version. */
function numbersOf(text = ''): string | undefined {
  const numbers = /\d+(?:\.\d+)*/.exec(text)?.[0];
  return numbers
    ?.split('.')
    .map(Number)
    .join('.')
    .replace(/(?:\.0)+$/, '');
}

/** Whether two things are known, and are not the same. */
function isOther(mine: string | undefined, other: string | undefined): boolean {
  return mine !== undefined && other !== undefined && mine !== other;
}

function dateContradicted(entry: Entry, own: PlainDate | undefined, text: string): string | undefined {
  const said = entry.readDate(text);
  return said.ok && said.value !== own ? own : undefined;
}

/** A review date that lies ahead is the next one, any other the last. */
function reviewContradicted(today: PlainDate, entry: Entry, text: string): string | undefined {
  const said = entry.readDate(text);
  const [last, next] = [dayOf(entry.reviewedOn), dayOf(entry.nextReview)];
  if (!said.ok || said.value === last || said.value === next) return undefined;
  return said.value > today ? next : last;
}

/** Some write an interval where the next review belongs. */
function dayOf(fact: Fact<PlainDate | Interval>): PlainDate | undefined {
  const day = given(fact);
  return typeof day === 'string' ? day : undefined;
}

const STANDINGS: readonly (readonly [string, RegExp])[] = [
  ['not in force yet', /^(?:draft|in[ -]review|under review|proposed|wip|pending)\b/],
  ['no longer in force', /^(?:superseded|withdrawn|retired|archived|obsolete|deprecated|repealed)\b/],
  ['in force', /^(?:approved|effective|active|published|final|current|in force|live|released)\b/],
];

/** Words differ from house to house: only being in force, or not, is compared. */
function statusContradicted(entry: Entry, text: string): string | undefined {
  const own = statusWord(entry);
  return isOther(standingOf(own), standingOf(text.toLowerCase())) ? own : undefined;
}

function standingOf(word = ''): string | undefined {
  return STANDINGS.find(([, words]) => words.test(word))?.[0];
}

function ownerContradicted(isms: Isms, entry: Entry, text: string): string | undefined {
  const owners = given(entry.owner);
  const parsed = parseOwners(text);
  if (!parsed.ok || !owners) return undefined;
  const isNeither = (mine: Owner): boolean =>
    parsed.value.every((other) => isComparable(isms, mine, other) && !isSame(isms, mine, other));
  return owners.every(isNeither) ? owners.map((owner) => owner.text).join(', ') : undefined;
}

/** Two forms of different kinds can be compared when records say who is meant by both. */
function isComparable({ people }: Isms, mine: Owner, other: Owner): boolean {
  const isKnown = (owner: Owner): boolean => (roleBehind(people, owner) ?? people.personOf(owner)) !== undefined;
  return mine.kind === other.kind || (isKnown(mine) && isKnown(other));
}

function isSame(isms: Isms, mine: Owner, other: Owner): boolean {
  const names = namesOf(isms, mine);
  return namesOf(isms, other).some((a) => names.some((b) => contains(a, b) || contains(b, a)));
}

/** `it-lead` in `it-lead-dana-novak`; what is short, only in itself. */
function contains(long: string, short: string): boolean {
  return long === short || (short.length >= 3 && `-${long}-`.includes(`-${short}-`));
}

/** Everything by which those behind an owner go today. */
function namesOf({ people, today }: Isms, owner: Owner): readonly string[] {
  const role = roleBehind(people, owner);
  const meant: Owner = role ? { kind: 'role', text: `role:${role.key}` } : owner;
  const written = [owner.text, meant.text, ...identitiesOf(people, meant, today)];
  const names = people.behind(meant, today).map(({ record }) => given(record.facts.name));
  return [
    ...written.map((text) => text.replace(/^(?:role|person):/, '')),
    ...[role && given(role.record.entry.title), ...names].flatMap((name) => name ?? []),
  ].map(slug);
}

/** The role that an owner is, by its key or by its title: `IT lead`. */
function roleBehind(people: People, owner: Owner): Role | undefined {
  if (owner.kind !== 'name') return people.roleOf(owner);
  const name = slug(owner.text);
  return people.roles.find(({ key, record }) => [key, given(record.entry.title) ?? ''].map(slug).includes(name));
}

function slug(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, '-')
    .replace(/^-|-$/g, '');
}
