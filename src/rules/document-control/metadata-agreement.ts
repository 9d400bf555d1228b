import type { PlainDate } from '../../calendar/plain-date.ts';
import { type Owner, parseOwners } from '../../documents/values/owner.ts';
import { given } from '../../model/fact.ts';
import { type Entry, fieldFact, ownersOf, readText, statusWord } from '../../records/entry.ts';
import type { Isms } from '../../records/isms.ts';
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
    default:
      return dateContradicted(entry, field, text);
  }
}

function versionContradicted(entry: Entry, text: string): string | undefined {
  const own = given(fieldFact(entry, 'version', readText));
  if (entry.readDate(text).ok) return undefined;
  const [mine, other] = [numbersOf(own ?? ''), numbersOf(text)];
  return mine === undefined || other === undefined || mine === other ? undefined : own;
}

/** `v2.0` and `2` are one version. */
function numbersOf(text: string): string | undefined {
  const numbers = /\d{1,6}(?:\.\d{1,6}){0,3}/.exec(text)?.[0];
  return numbers
    ?.split('.')
    .map(Number)
    .join('.')
    .replace(/(?:\.0)+$/, '');
}

function dateContradicted(entry: Entry, field: 'reviewed_on' | 'next_review', text: string): string | undefined {
  const said = entry.readDate(text);
  const own = dayOf(entry, field);
  return !said.ok || own === undefined || said.value === own ? undefined : own;
}

/** A review date that lies ahead is the next one, any other the last. */
function reviewContradicted(today: PlainDate, entry: Entry, text: string): string | undefined {
  const said = entry.readDate(text);
  if (!said.ok || said.value === dayOf(entry, 'reviewed_on') || said.value === dayOf(entry, 'next_review'))
    return undefined;
  return dayOf(entry, said.value > today ? 'next_review' : 'reviewed_on');
}

function dayOf(entry: Entry, field: 'reviewed_on' | 'next_review'): PlainDate | undefined {
  // What a row of a register takes from its head is said by the register.
  if (field === 'reviewed_on') return given(entry.reviewedOn);
  const next = given(entry.nextReview);
  return typeof next === 'string' ? next : undefined;
}

const STANDINGS: readonly (readonly [string, RegExp])[] = [
  ['not in force yet', /^(?:draft|in[ -]review|under review|proposed|wip|pending)\b/],
  ['no longer in force', /^(?:superseded|withdrawn|retired|archived|obsolete|deprecated|repealed)\b/],
  ['in force', /^(?:approved|effective|active|published|final|current|in force|live|released)\b/],
];

/** Words differ from house to house: only being in force, or not, is compared. */
function statusContradicted(entry: Entry, text: string): string | undefined {
  const own = statusWord(entry);
  const standingOf = (word: string): string | undefined => STANDINGS.find(([, words]) => words.test(word))?.[0];
  const [mine, other] = [standingOf(own ?? ''), standingOf(text.toLowerCase())];
  return mine === undefined || other === undefined || mine === other ? undefined : own;
}

function ownerContradicted(isms: Isms, entry: Entry, text: string): string | undefined {
  const owners = ownersOf(entry);
  const parsed = parseOwners(text);
  if (!parsed.ok || owners.length === 0) return undefined;
  const pairs = owners.flatMap((mine) => parsed.value.map((other) => ({ mine, other })));
  const differ = pairs.every(({ mine, other }) => isComparable(isms, mine, other) && !isSame(isms, mine, other));
  return differ ? owners.map((owner) => owner.text).join(', ') : undefined;
}

/** Two forms of different kinds can be compared when records say who is meant by both. */
function isComparable({ people }: Isms, mine: Owner, other: Owner): boolean {
  const isKnown = (owner: Owner): boolean =>
    (people.roleOf(owner) ?? people.personOf(owner)) !== undefined || roleByName(people, owner) !== undefined;
  return mine.kind === other.kind || (isKnown(mine) && isKnown(other));
}

function isSame(isms: Isms, mine: Owner, other: Owner): boolean {
  const names = namesOf(isms, mine);
  return namesOf(isms, other).some((a) => names.some((b) => a === b || contains(a, b) || contains(b, a)));
}

/** `it-lead` in `it-lead-dana-novak`. */
function contains(long: string, short: string): boolean {
  return short.length >= 3 && `-${long}-`.includes(`-${short}-`);
}

/** Everything by which those behind an owner go today. */
function namesOf({ people, today }: Isms, owner: Owner): readonly string[] {
  const role = people.roleOf(owner) ?? roleByName(people, owner);
  const holders = role ? people.behind({ kind: 'role', text: `role:${role.key}` }, today) : people.behind(owner, today);
  return [
    ...identitiesOf(people, owner, today),
    owner.text.replace(/^(?:role|person):|^[@#]/, ''),
    ...(role ? [role.key, given(role.record.entry.title) ?? ''] : []),
    ...holders.flatMap(({ key, record }) => [key, given(record.entry.title) ?? '', given(record.facts.name) ?? '']),
  ]
    .map(slug)
    .filter((name) => name !== '');
}

/** A role that somebody wrote by its title: `IT lead`. */
function roleByName({ roles }: Isms['people'], { kind, text }: Owner): Isms['people']['roles'][number] | undefined {
  if (kind !== 'name') return undefined;
  const name = slug(text);
  return roles.find(({ key, record }) => slug(key) === name || slug(given(record.entry.title) ?? '') === name);
}

function slug(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, '-')
    .replace(/^-|-$/g, '');
}
