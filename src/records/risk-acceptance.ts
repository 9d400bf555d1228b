import type { PlainDate } from '../calendar/plain-date.ts';
import type { Owner } from '../documents/values/owner.ts';
import { given } from '../model/fact.ts';
import { statusWord } from './entry.ts';
import type { Isms } from './isms.ts';
import { type Method, methodOn, type Risk } from './risk-method-on.ts';
import { authoritiesFor, isAboveThreshold, type Level } from './risk-scoring.ts';
import { levelAt } from './risk-treatment.ts';

/**
 * Whether an acceptance counts on a day: dated, not before the assessment, not over, by somebody who worked there and had
 * the authority (6.1.3 f). `residual-risk-not-accepted` says what is wrong with one that does not.
 */
export function isAcceptanceValid(isms: Isms, record: Risk, day: PlainDate): boolean {
  const { accepted_by, accepted_on, acceptance_expires, assessed_on } = record.facts;
  const [by, on, until] = [given(accepted_by), given(accepted_on), given(acceptance_expires)];
  // The acceptance of a risk that is being treated again is history.
  if (by === undefined || on === undefined || on > day || statusWord(record.entry) !== 'accepted') return false;
  if (on < (given(assessed_on) ?? '') || (until !== undefined && until < day)) return false;
  if (isms.people.standing(by, on).state === 'left') return false;
  const method = methodOn(isms, on, record);
  return !method || !lacksAuthority(isms, by, authorityOver(method, record).owners, on);
}

/** Whether it is certain that somebody was none of those who had to accept a risk; not when nobody is named. */
export function lacksAuthority(isms: Isms, by: Owner, owners: readonly Owner[], on: PlainDate): boolean {
  return owners.length > 0 && owners.every((owner) => isAnother(isms, by, owner, on));
}

/** Who would have to accept a risk, and why. */
export interface Authority {
  readonly level: Level | undefined;
  readonly owners: readonly Owner[];
}

/**
 * Above the threshold only whoever the method names for the level, or for a higher one; up to it the owner of the risk as
 * well (6.1.3 f). Empty when nobody is named.
 */
export function authorityOver({ scoring }: Method, record: Risk): Authority {
  const level = levelAt(scoring, record, 'residual') ?? levelAt(scoring, record, 'inherent');
  const isAbove = level && isAboveThreshold(scoring, level.name);
  const owner = given(record.facts.risk_owner);
  const own = owner ? [owner] : [];
  const named = level ? authoritiesFor(scoring, level.name) : [...scoring.authority.values()];
  const owners = named.flatMap((one) => (isRiskOwner(one) ? own : [one]));
  const isOwnerEnough = !isAbove || named.length === 0;
  return { level, owners: isOwnerEnough ? [...owners, ...own] : owners };
}

/** `role:risk-owner` in a method is no role of its own: it is the owner of the risk in question. */
function isRiskOwner({ text }: Owner): boolean {
  return /^role:risk[-_]?owners?$/i.test(text);
}

/** Whether it is certain that somebody did not stand for an owner on a day, nor as a deputy. */
function isAnother({ people }: Isms, who: Owner, owner: Owner, day: PlainDate): boolean {
  if (people.isSame(who, owner)) return false;
  const deputies = (people.roleOf(owner)?.deputies ?? []).filter((tenure) => people.isCurrent(tenure, day));
  const wanted = [...people.behind(owner, day), ...deputies.map(({ person }) => person)];
  if (people.behind(who, day).some((person) => wanted.includes(person))) return false;
  // Two roles are two roles, also where nobody keeps records of them.
  if (who.kind === 'role' && owner.kind === 'role' && people.roles.length === 0) return true;
  return [who, owner].every((one) => !['unknown', 'unverified'].includes(people.standing(one, day).state));
}
