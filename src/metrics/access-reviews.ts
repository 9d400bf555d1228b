import { interval } from '../calendar/interval.ts';
import { addInterval, type PlainDate } from '../calendar/plain-date.ts';
import { given } from '../model/fact.ts';
import { nameOf, statusWord } from '../records/entry.ts';
import { recordsOf } from '../records/inventory.ts';
import type { Isms } from '../records/isms.ts';
import type { RecordOf } from '../records/record-of.ts';
import { scheduledDays } from '../records/tasks.ts';
import { controlEvidence, evidenceSeries } from '../records/types/control-evidence.ts';
import { procedure } from '../records/types/procedure.ts';
import { task } from '../records/types/task.ts';
import {
  floatingDeadlines,
  type NamedDeadline,
  type Occurrence,
  type Performed,
  scheduledDeadlines,
} from './access-review-on-time.ts';
import { holdsDay, type Period } from './period.ts';

/** Longer than the time between two reviews. */
const LOOK_BACK = interval({ months: -13 });

type Procedure = RecordOf<typeof procedure.fields>;

/**
 * When access reviews were due, as far as a period asks: by the schedule of the procedure for them, and without one by the
 * frequency of the evidence.
 */
export function accessReviewDeadlines(isms: Isms, period: Period): readonly NamedDeadline[] {
  const series = evidenceOf(isms);
  const procedures = recordsOf(isms, procedure).filter(isForAccessReviews);
  if (procedures.length === 0) return [...series.values()].flatMap(floatingDeadlines);
  const evidence = [...series.values()].flat();
  return procedures.flatMap((one) => scheduledDeadlines(occurrencesOf(one, isms, period), evidence));
}

/** Evidence of access reviews, by the controls that it is about. */
function evidenceOf(isms: Isms): ReadonlyMap<string, readonly Performed[]> {
  const series = new Map<string, Performed[]>();
  for (const record of recordsOf(isms, controlEvidence)) {
    const on = given(record.facts.performed_on);
    if (given(record.facts.activity) !== 'access-review' || on === undefined) continue;
    const one: Performed = { name: nameOf(record.entry), on, every: given(record.facts.frequency) };
    const others = series.get(evidenceSeries(record));
    if (others) others.push(one);
    else series.set(evidenceSeries(record), [one]);
  }
  return series;
}

/** A procedure with a schedule whose process or title says so. */
function isForAccessReviews({ entry, facts }: Procedure): boolean {
  const words = [given(facts.process), given(entry.title)];
  const isNamed = words.some((text) =>
    /\b(?:access|entitlement|rights)[\s_-]*(?:rights[\s_-]*)?reviews?\b/i.test(text ?? ''),
  );
  return entry.lifecycle === 'in-force' && facts.schedule.state === 'given' && isNamed;
}

/** Days of the period that were answered in an issue: on which day it was closed is not recorded. */
export function reviewsInIssues(isms: Isms, period: Period): number {
  const ids = recordsOf(isms, procedure)
    .filter(isForAccessReviews)
    .map(({ entry }) => given(entry.id));
  return isms.closedTasks.filter(({ procedure: id, due }) => ids.includes(id) && holdsDay(period, due)).length;
}

function isClosedInIssue({ closedTasks }: Isms, id: string | undefined, day: PlainDate): boolean {
  return closedTasks.some(({ procedure: of, due }) => of === id && due === day);
}

/** The days of the schedule, and those that tasks name: these may be older than the schedule of today. */
function occurrencesOf(record: Procedure, isms: Isms, { from, to }: Period): readonly Occurrence[] {
  const id = given(record.entry.id);
  const tasks = new Map(
    recordsOf(isms, task).flatMap(({ entry, facts }) => {
      const due = given(facts.due);
      if (due === undefined || given(facts.procedure) !== id) return [];
      const done = statusWord(entry) === 'done' ? given(facts.done_on) : undefined;
      return [[due, { due, task: { name: nameOf(entry), done } }] as const];
    }),
  );
  // What came before tells to which day the first evidence belongs.
  const scheduled = scheduledDays(record, addInterval(from, LOOK_BACK), to)
    .filter((due) => !isClosedInIssue(isms, id, due))
    .map((due) => [due, { due, task: undefined }] as const);
  return [...new Map<string, Occurrence>([...scheduled, ...tasks]).values()];
}
