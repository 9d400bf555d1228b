import { daysBetween, type PlainDate } from '../../calendar/plain-date.ts';
import type { Owner } from '../../documents/values/owner.ts';
import { given } from '../../model/fact.ts';
import type { Span } from '../../model/position.ts';
import { statusWord } from '../../records/entry.ts';
import type { Isms } from '../../records/isms.ts';
import { authoritiesFor, isAboveThreshold, type Level } from '../../records/risk-scoring.ts';
import type { Draft } from '../define-rule.ts';
import { days, inWords } from '../wording.ts';
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
  const isCarried = isAccepted || treatment.isDone || isTooHigh(isms, record, treatment);
  if (!isCarried || (!isAccepted && treatment.hasOpenAction)) return undefined;
  return undated(record) ?? byTheWrongOne(isms, record, by.value) ?? outOfTime(isms, record);
}

function undated({ facts }: Risk): Objection | undefined {
  const { accepted_on: on, accepted_by: by } = facts;
  if (on.state !== 'absent' && on.state !== 'placeholder') return undefined;
  return {
    at: by.state === 'given' ? by : undefined,
    message: 'The risk is accepted, and nobody says since when',
    fix: 'Record the day under `accepted_on`.',
  };
}

function byTheWrongOne(isms: Isms, record: Risk, by: Owner): Objection | undefined {
  const { accepted_on: on, accepted_by } = record.facts;
  if (on.state !== 'given' || accepted_by.state !== 'given') return undefined;
  const standing = isms.people.standing(by, on.value);
  if (standing.state === 'left') {
    const message = `${by.text} accepted the risk on ${on.value}, after the last working day on ${standing.since}`;
    return { at: accepted_by, message };
  }
  const { level, owners, method } = authorityOver(isms, record, on.value);
  if (owners.length === 0 || standsForOne(isms, by, owners, on.value) !== false) return undefined;
  const wanted = [...new Set(owners.map(({ text }) => text))];
  return {
    at: accepted_by,
    message: `The risk is ${level ? `${level.name} and ` : ''}accepted by ${by.text}; by ${method?.name} that takes ${inWords(wanted).replace(/ and (?=[^ ]+$)/, ' or ')}`,
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
  return now ? (isAboveThreshold(method.scoring, now.level.name) ?? false) : false;
}

function statusOf({ entry }: Risk): Span | undefined {
  return entry.status.state === 'given' ? entry.status : undefined;
}

/** Who would have to accept a risk as it was on a day, and why. */
interface Authority {
  readonly level: Level | undefined;
  readonly isAbove: boolean;
  readonly owners: readonly Owner[];
  readonly method: Method | undefined;
}

/**
 * Above the threshold only whoever the method names for the level, or for a higher one; up to it the owner of the risk as
 * well (6.1.3 f). Empty when nobody is named.
 */
function authorityOver(isms: Isms, record: Risk, day: PlainDate): Authority {
  const method = methodOn(isms, day, record);
  const level = method && (levelAt(method.scoring, record, 'residual') ?? levelAt(method.scoring, record, 'inherent'));
  const isAbove = (method && level && isAboveThreshold(method.scoring, level.name)) ?? false;
  const owner = given(record.facts.risk_owner);
  const own = owner ? [owner] : [];
  if (!method) return { level: undefined, isAbove: false, owners: [], method };
  const named = level ? authoritiesFor(method.scoring, level.name) : [...method.scoring.authority.values()];
  const owners = named.flatMap((one) => (isRiskOwner(one) ? own : [one]));
  const isOwnerEnough = !isAbove || named.length === 0;
  return { level, isAbove, owners: isOwnerEnough ? [...owners, ...own] : owners, method };
}

/** `role:risk-owner` in a method is no role of its own: it is the owner of the risk in question. */
function isRiskOwner({ kind, text }: Owner): boolean {
  return kind === 'role' && /^role:risk[-_]?owners?$/i.test(text);
}

/** Whether somebody stood for one of those on a day, as a deputy too; `undefined` when nobody can tell. */
function standsForOne(isms: Isms, who: Owner, owners: readonly Owner[], day: PlainDate): boolean | undefined {
  const answers = owners.map((owner) => standsFor(isms, who, owner, day));
  if (answers.includes(true)) return true;
  return answers.includes(undefined) ? undefined : false;
}

function standsFor({ people }: Isms, who: Owner, owner: Owner, day: PlainDate): boolean | undefined {
  if (people.isSame(who, owner)) return true;
  const role = people.roleOf(owner);
  const deputies = role?.deputies.flatMap((tenure) =>
    tenure.person && people.isCurrent(tenure, day) ? [tenure.person] : [],
  );
  const wanted = [...people.behind(owner, day), ...(deputies ?? [])];
  if (people.behind(who, day).some((person) => wanted.includes(person))) return true;
  // Two roles are two roles, also where nobody keeps records of them.
  if (who.kind === 'role' && owner.kind === 'role' && people.roles.length === 0) return false;
  const isKnown = (one: Owner): boolean => !['unknown', 'unverified'].includes(people.standing(one, day).state);
  return isKnown(who) && isKnown(owner) ? false : undefined;
}
