import { daysBetween, type PlainDate } from '../../calendar/plain-date.ts';
import type { Owner } from '../../documents/values/owner.ts';
import { type Fact, given } from '../../model/fact.ts';
import type { Span } from '../../model/position.ts';
import { statusWord } from '../../records/entry.ts';
import type { Isms } from '../../records/isms.ts';
import { authoritiesFor, isAboveThreshold, type Level } from '../../records/risk-scoring.ts';
import type { Draft } from '../define-rule.ts';
import { days } from '../wording.ts';
import { type Method, methodOn, type Risk } from './method-on.ts';
import { currentLevel, levelAt, type Treatment } from './treatment.ts';

/** What speaks against an acceptance, as a finding on the risk. */
export type Objection = Omit<Draft, 'on'>;

/** The first thing that speaks against an acceptance; none when it holds, or when none is asked for. */
export function objectionTo(isms: Isms, record: Risk, treatment: Treatment): Objection | undefined {
  const { entry, facts } = record;
  const { accepted_by: by } = facts;
  const isAccepted = statusWord(entry) === 'accepted';
  if (by.state === 'absent' || by.state === 'placeholder') {
    if (treatment.isAgreed) return undefined;
    if (isAccepted)
      return { at: statusOf(record), message: 'The risk is called accepted, and nobody is named who accepted it' };
    // Above the threshold `risk-untreated-above-appetite` speaks.
    if (!treatment.isDone || isTooHigh(isms, record, treatment)) return undefined;
    return { at: statusOf(record), message: 'All actions for the risk are done, and nobody has accepted what remains' };
  }
  if (by.state !== 'given') return undefined;
  const isCarried = isAccepted || treatment.isDone || (!treatment.hasOpenAction && isTooHigh(isms, record, treatment));
  if (!isCarried) return undefined;
  return undated(record, by) ?? byTheWrongOne(isms, record, by) ?? outOfTime(isms, record);
}

type Given<T> = Extract<Fact<T>, { readonly state: 'given' }>;

function undated({ facts: { accepted_on: on } }: Risk, by: Given<Owner>): Objection | undefined {
  if (on.state !== 'absent' && on.state !== 'placeholder') return undefined;
  return {
    at: by,
    message: 'The risk is accepted, and nobody says since when',
    fix: 'Record the day under `accepted_on`.',
  };
}

function byTheWrongOne(isms: Isms, record: Risk, by: Given<Owner>): Objection | undefined {
  const on = given(record.facts.accepted_on);
  if (on === undefined) return undefined;
  const standing = isms.people.standing(by.value, on);
  if (standing.state === 'left') {
    const message = `${by.value.text} accepted the risk on ${on}, after the last working day on ${standing.since}`;
    return { at: by, message };
  }
  const method = methodOn(isms, on, record);
  if (!method) return undefined;
  const { level, owners } = authorityOver(method, record);
  if (owners.length === 0 || !owners.every((owner) => isAnother(isms, by.value, owner, on))) return undefined;
  const wanted = [...new Set(owners.map(({ text }) => text))].join(' or ');
  return {
    at: by,
    message: `The risk is ${level ? `${level.name} and ` : ''}accepted by ${by.value.text}; by ${method.name} that takes ${wanted}`,
  };
}

function outOfTime(isms: Isms, { facts }: Risk): Objection | undefined {
  const { accepted_on: on, acceptance_expires: until } = facts;
  const assessed = given(facts.assessed_on);
  // An assessment on a day to come is told by `date-in-future`.
  if (on.state === 'given' && assessed !== undefined && on.value < assessed && assessed <= isms.today) {
    return { at: on, message: `The risk was accepted on ${on.value}, before its assessment of ${assessed}` };
  }
  if (until.state !== 'given' || until.value >= isms.today) return undefined;
  // One that ended before it began did not end then: `record-data-invalid` tells it.
  if (until.value < (given(on) ?? '')) return undefined;
  const late = daysBetween(until.value, isms.today);
  return {
    at: until,
    message: `The acceptance of the risk ended on ${until.value}, ${days(late)} ago`,
    due: until.value,
    daysOverdue: late,
    derivation: `set by \`${until.key}\``,
  };
}

/** Whether the risk is above what the method of today accepts. */
export function isTooHigh(isms: Isms, record: Risk, treatment: Treatment): boolean {
  const method = methodOn(isms, isms.today, record);
  const now = method && currentLevel(isms, record, method, treatment);
  return (now && isAboveThreshold(method.scoring, now.level.name)) ?? false;
}

function statusOf({ entry }: Risk): Span | undefined {
  return entry.status.state === 'given' ? entry.status : undefined;
}

/** Who would have to accept a risk, and why. */
interface Authority {
  readonly level: Level | undefined;
  readonly owners: readonly Owner[];
}

/**
 * Above the threshold only whoever the method names for the level, or for a higher one; up to it the owner of the risk as
 * well (6.1.3 f). Empty when nobody is named.
 */
function authorityOver({ scoring }: Method, record: Risk): Authority {
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
