import { createHash } from 'node:crypto';
import { type DueStateName, dueState } from '../../calendar/due-state.ts';
import { type Interval, interval } from '../../calendar/interval.ts';
import { daysBetween, type PlainDate } from '../../calendar/plain-date.ts';
import { given } from '../../model/fact.ts';
import { nameOf } from '../../records/entry.ts';
import type { Isms } from '../../records/isms.ts';
import { derivationOf, type Obligation } from '../../records/obligation.ts';
import { type Responsible, responsibleForDuty } from '../responsible.ts';

/** A duty on its day. */
export interface CalendarDuty extends Responsible {
  /** Names the duty for good, whatever its day: a calendar that takes it in again moves it instead of adding one. */
  readonly uid: string;
  /** `review`, `corrective-action`, `external-audit`. */
  readonly kind: string;
  /** The duty in words: `Review`, `Second surveillance audit`. */
  readonly what: string;
  /** The id of the record, else its title, else its path. */
  readonly name: string;
  readonly title: string | undefined;
  readonly path: string;
  readonly due: PlainDate;
  readonly state: DueStateName;
  /** Days from today; negative when it is late. */
  readonly days: number;
  readonly derivation: string;
  /** 0 for the duty itself; 1, 2 … for what follows it when each is done on its day. */
  readonly repetition: number;
}

/** A duty to which nobody has given a day. */
export type UnscheduledDuty = Pick<
  CalendarDuty,
  'uid' | 'kind' | 'what' | 'name' | 'title' | 'path' | 'owner' | 'people'
>;

export function unscheduledDuty(duty: Obligation, isms: Isms): UnscheduledDuty {
  const { entry, kind, what } = duty;
  return {
    uid: uidOf(duty),
    kind,
    what,
    name: nameOf(entry),
    title: given(entry.title),
    path: entry.path,
    ...responsibleForDuty(duty, isms, isms.today),
  };
}

/** The duty as it stands today, on its own day or on the one of a repetition. */
export function calendarDuty(
  duty: Obligation,
  isms: Isms,
  { due, repetition, soon }: { readonly due: PlainDate; readonly repetition: number; readonly soon: Interval },
): CalendarDuty {
  const again = repetition === 0 ? undefined : `again, when the one before is done on its day`;
  return {
    ...unscheduledDuty(duty, isms),
    uid: uidOf(duty, repetition),
    due,
    state: dueState(due, isms.today, { grace: interval({}), soon }).state,
    days: daysBetween(isms.today, due),
    derivation: again ?? derivationOf(duty),
    repetition,
  };
}

/** From what names the duty: the id of its record (else its path), its kind and its part. No day goes in. */
function uidOf({ kind, part, entry }: Obligation, repetition = 0): string {
  const identity = given(entry.id) ?? `${entry.path}\0${entry.name}`;
  const named = [identity, kind, part ?? '', ...(repetition === 0 ? [] : [String(repetition)])].join('\0');
  return createHash('sha256').update(named).digest('hex').slice(0, 32);
}
