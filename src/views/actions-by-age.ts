import { daysBetween, type PlainDate } from '../calendar/plain-date.ts';
import { type Fact, given } from '../model/fact.ts';
import { type Entry, hasReached, nameOf, statusWord } from '../records/entry.ts';
import { recordById, recordsOf } from '../records/inventory.ts';
import type { Isms } from '../records/isms.ts';
import { type RecordOf, recordOf } from '../records/record-of.ts';
import { correctiveAction } from '../records/types/corrective-action.ts';
import { nonconformity } from '../records/types/nonconformity.ts';
import { type Responsible, responsibleFor } from './responsible.ts';

/** A nonconformity or a corrective action about which something is still to be done (10.2). */
export interface OpenAction extends Responsible {
  readonly type: 'nonconformity' | 'corrective-action';
  readonly name: string;
  readonly title: string | undefined;
  readonly path: string;
  readonly status: string | undefined;
  /** How grave the nonconformity is, for an action the one that it is for: `major`, `minor`, `ofi`. */
  readonly grade: string | undefined;
  /** The nonconformity that an action is for, by its id. */
  readonly against: string | undefined;
  /** The day that it is counted from, and which one that is. */
  readonly since: PlainDate | undefined;
  readonly sinceWhat: 'detected' | 'recorded' | undefined;
  /** Days from then to today; `undefined` when no such day is known. */
  readonly age: number | undefined;
  readonly due: PlainDate | undefined;
  /** The last day that was agreed first. */
  readonly originalDue: PlainDate | undefined;
  /** Days by which the deadline moved; 0 when it stands. */
  readonly moved: number | undefined;
  /** Days past the deadline; 0 when it is not, or nothing is owed by it any more. */
  readonly daysOverdue: number;
  /** `open`: something is owed by the deadline; `waiting`: it was done, and is not verified or closed yet. */
  readonly stage: 'open' | 'waiting';
}

/** How many are how old. */
export interface AgeBand {
  /** `up to 30 days`. */
  readonly label: string;
  /** First and last day of age; `to` is `undefined` for the oldest, both for an age that is not known. */
  readonly from: number | undefined;
  readonly to: number | undefined;
  readonly overdue: number;
  /** Open and not overdue, those without a deadline included. */
  readonly inTime: number;
  readonly waiting: number;
}

export interface ActionsByAge {
  readonly today: PlainDate;
  /** Overdue first, then the oldest first. */
  readonly actions: readonly OpenAction[];
  readonly bands: readonly AgeBand[];
}

const BANDS: readonly (readonly [from: number, to: number | undefined, label: string])[] = [
  [0, 30, 'up to 30 days'],
  [31, 60, '31 to 60 days'],
  [61, 90, '61 to 90 days'],
  [91, 180, '91 to 180 days'],
  [181, 365, '181 to 365 days'],
  [366, undefined, 'over a year'],
];

/** Open nonconformities and corrective actions by their age today. The band without a known age is there only when it has some. */
export function actionsByAge(isms: Isms): ActionsByAge {
  const isOpen = ({ entry }: { readonly entry: Entry }): boolean => entry.lifecycle === 'in-force';
  const actions = [
    ...recordsOf(isms, nonconformity)
      .filter(isOpen)
      .map((record) => openNonconformity(record, isms)),
    ...recordsOf(isms, correctiveAction)
      .filter(isOpen)
      .map((record) => openCorrectiveAction(record, isms)),
  ].toSorted(worstFirst);
  const unknown = bandOf('age not known', undefined, undefined, actions);
  return {
    today: isms.today,
    actions,
    bands: [
      ...BANDS.map(([from, to, label]) => bandOf(label, from, to, actions)),
      ...(unknown.overdue + unknown.inTime + unknown.waiting > 0 ? [unknown] : []),
    ],
  };
}

function openNonconformity(record: RecordOf<typeof nonconformity.fields>, isms: Isms): OpenAction {
  const { entry, facts } = record;
  const due = hasReached(entry, 'actioned') ? undefined : given(facts.response_due);
  return {
    ...common(entry, isms, sinceOf(facts.detected_on, facts.recorded_on), isms.today),
    type: 'nonconformity',
    grade: given(facts.grade),
    against: undefined,
    due,
    originalDue: due,
    moved: due === undefined ? undefined : 0,
    daysOverdue: overdueBy(due, isms.today),
    stage: hasReached(entry, 'verified') ? 'waiting' : 'open',
  };
}

function openCorrectiveAction({ entry, facts }: RecordOf<typeof correctiveAction.fields>, isms: Isms): OpenAction {
  const against = given(facts.nonconformity);
  const found = against === undefined ? undefined : recordById(isms, nonconformity, against);
  const isDone = hasReached(entry, 'implemented') || facts.implemented_on.state === 'given';
  const due = given(facts.due);
  const [firstMove] = given(facts.postponements) ?? [];
  const originalDue = given(facts.original_due) ?? (firstMove && given(firstMove.facts.from)) ?? due;
  const detected = found ? recordOf(found.entry, nonconformity).facts.detected_on : undefined;
  return {
    ...common(entry, isms, sinceOf(detected, facts.recorded_on), isms.today),
    type: 'corrective-action',
    grade: found && given(found.facts.grade),
    against,
    due,
    originalDue,
    moved: due === undefined || originalDue === undefined ? undefined : daysBetween(originalDue, due),
    daysOverdue: isDone ? 0 : overdueBy(due, isms.today),
    stage: isDone ? 'waiting' : 'open',
  };
}

type Since = Pick<OpenAction, 'since' | 'sinceWhat'>;

/** An action is as old as what it is for: the clock of an auditor starts at the detection. */
function sinceOf(detected: Fact<PlainDate> | undefined, recorded: Fact<PlainDate>): Since {
  const found = detected && given(detected);
  if (found !== undefined) return { since: found, sinceWhat: 'detected' };
  const noted = given(recorded);
  return { since: noted, sinceWhat: noted === undefined ? undefined : 'recorded' };
}

function common(entry: Entry, isms: Isms, { since, sinceWhat }: Since, today: PlainDate) {
  // A day that is still to come is a slip of the pen, of which a rule tells; it says nothing about an age.
  const isPast = since !== undefined && since <= today;
  return {
    name: nameOf(entry),
    title: given(entry.title),
    path: entry.path,
    status: statusWord(entry),
    ...responsibleFor(entry, isms, today),
    since,
    sinceWhat,
    age: isPast ? daysBetween(since, today) : undefined,
  };
}

function overdueBy(due: PlainDate | undefined, today: PlainDate): number {
  return due === undefined || due >= today ? 0 : daysBetween(due, today);
}

function bandOf(
  label: string,
  from: number | undefined,
  to: number | undefined,
  actions: readonly OpenAction[],
): AgeBand {
  const here = actions.filter(({ age }) =>
    from === undefined
      ? age === undefined
      : age !== undefined && age >= from && age <= (to ?? Number.POSITIVE_INFINITY),
  );
  const overdue = here.filter(({ daysOverdue }) => daysOverdue > 0).length;
  const waiting = here.filter(({ stage, daysOverdue }) => stage === 'waiting' && daysOverdue === 0).length;
  return { label, from, to, overdue, inTime: here.length - overdue - waiting, waiting };
}

function worstFirst(a: OpenAction, b: OpenAction): number {
  return (
    b.daysOverdue - a.daysOverdue || (b.age ?? -1) - (a.age ?? -1) || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)
  );
}
