import type { PlainDate } from '../calendar/plain-date.ts';
import { statusWord } from '../records/entry.ts';
import type { Isms } from '../records/isms.ts';
import type { Person } from '../records/people.ts';

export interface ActivePersons {
  readonly active: readonly Person[];
  /** On leave today; of days that are past nobody knows who was. */
  readonly onLeave: readonly Person[];
}

/** Staff and contractors who worked for the organisation on a day; neither machines nor auditors from outside. */
export function activePersons({ people, today }: Pick<Isms, 'people' | 'today'>, day: PlainDate): ActivePersons {
  const here = people.all.filter((person) => {
    const isStaff = person.kind !== 'bot' && person.kind !== 'auditor';
    // Somebody who is to begin has a record before the first day.
    const hasBegun = person.start !== undefined || statusWord(person.record.entry) !== 'joining';
    return isStaff && hasBegun && people.isHere(person, day);
  });
  const isOnLeave = ({ record }: Person): boolean => day >= today && statusWord(record.entry) === 'leave';
  return { active: here.filter((one) => !isOnLeave(one)), onLeave: here.filter(isOnLeave) };
}
