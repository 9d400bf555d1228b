import { interval } from '../calendar/interval.ts';
import { occurrences as everyInterval } from '../calendar/interval-occurrences.ts';
import { addInterval, type PlainDate } from '../calendar/plain-date.ts';
import { cronDays } from '../documents/values/cron.ts';
import { type Schedule, scheduleText } from '../documents/values/schedule.ts';
import type { Fact } from '../model/fact.ts';
import { given } from '../model/fact.ts';
import type { Entry } from './entry.ts';
import { fieldFact, readText, statusWord } from './entry.ts';
import type { Inventory } from './inventory.ts';
import type { Obligation } from './obligation.ts';

/** How far back missed occurrences are told one by one: older ones say nothing that these do not. */
const LOOK_BACK = interval({ months: 12 });

interface ScheduledProcedure {
  readonly entry: Entry;
  readonly facts: {
    readonly schedule: Fact<Schedule>;
    readonly schedule_from: Fact<PlainDate>;
  };
}

/**
 * The tasks that a procedure with a schedule creates: every occurrence of the last twelve months that no task discharges,
 * and the next one. A schedule is fixed to the calendar: doing one late does not move the others.
 */
export function taskObligations({ entry, facts }: ScheduledProcedure, among: Inventory): readonly Obligation[] {
  const { schedule } = facts;
  if (schedule.state === 'absent') return [];
  const anchor = anchorOf({ entry, facts });
  const duty = { kind: 'task', what: 'Scheduled task', entry, shownBy: 'task' };
  if (schedule.state !== 'given' || anchor?.state !== 'given') return [{ ...duty, due: undefined, basis: undefined }];
  const discharged = dischargedDays(entry, among);
  const { today } = among;
  const days = occurrencesOf(schedule.value, anchor.value, {
    after: addInterval(today, interval({ months: -LOOK_BACK.months })),
    until: addInterval(today, interval({ years: 5 })),
  });
  const missed = days.filter((day) => day <= today && !discharged.has(day));
  const next = days.find((day) => day > today && !discharged.has(day));
  return [...missed, ...(next === undefined ? [] : [next])].map((due) => ({
    ...duty,
    due,
    part: due,
    basis: {
      date: { key: schedule.key, value: due, start: schedule.start, end: schedule.end },
      plus: undefined,
      says: `\`${schedule.key}\` ${scheduleText(schedule.value)}, counted from \`${anchor.key}\` ${anchor.value}`,
    },
  }));
}

/** The days of a schedule from one day to another, both counted; none for a procedure that does not say since when. */
export function scheduledDays(
  { entry, facts }: ScheduledProcedure,
  from: PlainDate,
  until: PlainDate,
): readonly PlainDate[] {
  const anchor = anchorOf({ entry, facts });
  const { schedule } = facts;
  return schedule.state === 'given' && anchor?.state === 'given'
    ? occurrencesOf(schedule.value, anchor.value, {
        after: addInterval(from, interval({ days: -1 })),
        until,
        // The last day bounds them: a list that ends before it would look like the end of the duty.
        most: Number.POSITIVE_INFINITY,
      })
    : [];
}

/** The day from which a schedule counts. */
function anchorOf({ entry, facts }: ScheduledProcedure): Fact<PlainDate> | undefined {
  return [facts.schedule_from, entry.effectiveOn, entry.approvedOn].find(({ state }) => state === 'given');
}

function occurrencesOf(
  schedule: Schedule,
  anchor: PlainDate,
  { after, until, most }: { readonly after: PlainDate; readonly until: PlainDate; readonly most?: number | undefined },
): readonly PlainDate[] {
  const from = anchor > after ? anchor : after;
  return schedule.kind === 'cron'
    ? cronDays(schedule.expression, from, until, most)
    : everyInterval(anchor, schedule.interval, from, until, most);
}

/** Days of occurrences that a finished task speaks for; one that was skipped with a reason counts as well. */
function dischargedDays(procedure: Entry, among: Inventory): ReadonlySet<PlainDate> {
  const id = given(procedure.id);
  const inIssues = among.closedTasks.filter(({ procedure }) => procedure === id);
  const days = new Set<PlainDate>(inIssues.map(({ due }) => due));
  for (const task of among.byType.get('task') ?? []) {
    if (given(fieldFact(task, 'procedure', readText)) !== id || id === undefined) continue;
    const due = given(fieldFact(task, 'due', task.readDate));
    const skipped = statusWord(task) === 'skipped' && fieldFact(task, 'reason', readText).state === 'given';
    if (due !== undefined && (statusWord(task) === 'done' || skipped)) days.add(due);
  }
  return days;
}
