import { daysBetween } from '../../calendar/plain-date.ts';
import type { Owner } from '../../documents/values/owner.ts';
import { type Fact, given } from '../../model/fact.ts';
import type { Span } from '../../model/position.ts';
import { statusWord } from '../../records/entry.ts';
import type { Isms } from '../../records/isms.ts';
import { authorityOver, lacksAuthority } from '../../records/risk-acceptance.ts';
import { methodOn, type Risk } from '../../records/risk-method-on.ts';
import { isAboveThreshold } from '../../records/risk-scoring.ts';
import { currentLevel, type Treatment } from '../../records/risk-treatment.ts';
import type { Draft } from '../define-rule.ts';
import { days } from '../wording.ts';

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
  if (!lacksAuthority(isms, by.value, owners, on)) return undefined;
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
