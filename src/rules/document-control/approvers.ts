import type { PlainDate } from '../../calendar/plain-date.ts';
import type { Owner } from '../../documents/values/owner.ts';
import { given } from '../../model/fact.ts';
import { nearest } from '../../model/nearest.ts';
import type { Span } from '../../model/position.ts';
import type { Entry } from '../../records/entry.ts';
import { walkFields } from '../../records/fields/walk.ts';
import { valuesOf } from '../../records/links.ts';
import type { People, Person, Role } from '../../records/people.ts';

/** One name among the approvers of a document, with its place. */
export interface Approver extends Span {
  readonly owner: Owner;
}

/** Who approved a document, as far as the names can be read. */
export function approversOf(entry: Entry): readonly Approver[] {
  return walkFields(entry).flatMap(({ path, fact }) => {
    if (!path.startsWith('approved_by.') || fact.state !== 'given') return [];
    return [{ owner: fact.value as Owner, start: fact.start, end: fact.end }];
  });
}

/** Why an approval does not count: the approver was not there, or had no say. */
export interface Objection {
  readonly kind: 'absent' | 'not-authorised';
  /** Behind the approver's name: `, whose last day was 2026-07-31`. */
  readonly words: string;
}

/**
 * What speaks against an approval on a day; nothing when it counts, or when nobody can tell: the name leads to no record,
 * or no role lays down who may approve the type.
 */
export function objectionTo(people: People, owner: Owner, type: string, day: PlainDate): Objection | undefined {
  const isLaidDown = people.roles.some((role) => mayApprove(role, type));
  const role = people.roleOf(owner);
  if (role) {
    if (people.standing(owner, day).state === 'vacant')
      return { kind: 'absent', words: ', a role that nobody held that day' };
    const counts = !isLaidDown || mayApprove(role, type);
    return counts ? undefined : { kind: 'not-authorised', words: `, a role that may not approve ${aType(type)}` };
  }
  const person = people.personOf(owner);
  if (!person) return undefined;
  if (!people.isHere(person, day)) return { kind: 'absent', words: absence(people, person, day) };
  const entitled = people.roles.filter((one) => mayApprove(one, type));
  const counts = !isLaidDown || entitled.some((one) => isIn(people, one, person, day));
  return counts || entitled.some((one) => isMeant(people, one, owner, day))
    ? undefined
    : { kind: 'not-authorised', words: `, who held no role then that may approve ${aType(type)}` };
}

function absence(people: People, person: Person, day: PlainDate): string {
  const last = people.lastDay(person, day);
  if (last !== undefined) return `, whose last day was ${last}`;
  const first = person.periods[0]?.start ?? day;
  return first > day ? `, who started on ${first}` : ', who had left';
}

/** Top management may approve everything, unless its role says what (5.1, 5.3). */
function mayApprove(role: Role, type: string): boolean {
  const types = valuesOf(given(role.record.facts.may_approve)).map((word) => word.toLowerCase());
  if (types.length === 0) return role.isTopManagement;
  return types.some((word) => [type, 'any', 'all', '*'].includes(word));
}

/** Whether somebody holds a role on a day, or is its deputy then. */
function isIn(people: People, { holders, deputies }: Role, person: Person, day: PlainDate): boolean {
  return [...holders, ...deputies].some((tenure) => tenure.person === person && people.isCurrent(tenure, day));
}

/** Whether a name that leads nowhere stands in the role, and looks like a slip for this very one. */
function isMeant(people: People, { holders, deputies }: Role, owner: Owner, day: PlainDate): boolean {
  return [...holders, ...deputies].some(
    (tenure) =>
      tenure.person === undefined &&
      people.isCurrent(tenure, day) &&
      nearest(keyOf(tenure.text), [keyOf(owner.text)]) !== undefined,
  );
}

/** Without `person:`, which makes all names alike. */
function keyOf(name: string): string {
  return name.replace(/^\w+:/, '');
}

function aType(type: string): string {
  return `${/^[aeiou]/.test(type) ? 'an' : 'a'} ${type}`;
}

/** Those behind a name on a day, so that two names of one person are one; a name that leads nowhere stands for itself. */
export function identitiesOf(people: People, owner: Owner, day: PlainDate): readonly string[] {
  const role = people.roleOf(owner);
  const nameOf = (person: Person | undefined, text: string): string =>
    person ? `person:${person.key}` : text.toLowerCase();
  if (!role) return [nameOf(people.personOf(owner), owner.text)];
  const [current] = [role.holders, role.deputies]
    .map((tenures) => tenures.filter((tenure) => people.isCurrent(tenure, day)))
    .filter((tenures) => tenures.length > 0);
  return current?.map(({ person, text }) => nameOf(person, text)) ?? [owner.text.toLowerCase()];
}

/** Whether a name is that of a machine, which approves nothing. */
export function isBot(people: People, owner: Owner): boolean {
  return /\[bot\]$/i.test(owner.text) || people.personOf(owner)?.kind === 'bot';
}
