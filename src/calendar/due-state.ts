import type { Interval } from './interval.ts';
import { addInterval, daysBetween, type PlainDate } from './plain-date.ts';

/** `in-grace` is overdue as well; it is only said more softly until the grace has passed. */
export type DueStateName = 'unscheduled' | 'scheduled' | 'due-soon' | 'due-today' | 'in-grace' | 'overdue';

export interface DueState {
  readonly state: DueStateName;
  /** Days past the due date; 0 unless overdue or in grace. */
  readonly daysOverdue: number;
}

export interface DueWindow {
  /** How long a missed duty counts as a warning only. Grace never moves the due date. */
  readonly grace: Interval;
  /** How long before its due date a duty counts as due soon. */
  readonly soon: Interval;
}

/**
 * How a duty stands today. The one place that decides it: a duty due on day D may be done all day on D, so D is "due
 * today" and D + 1 is overdue by one day. The windows count in days when they are given in days and in calendar months
 * when given in months.
 */
export function dueState(due: PlainDate | undefined, today: PlainDate, window: DueWindow): DueState {
  if (due === undefined) return { state: 'unscheduled', daysOverdue: 0 };
  if (today === due) return { state: 'due-today', daysOverdue: 0 };
  if (today > due) {
    const state = today <= addInterval(due, window.grace) ? 'in-grace' : 'overdue';
    return { state, daysOverdue: daysBetween(due, today) };
  }
  return { state: due <= addInterval(today, window.soon) ? 'due-soon' : 'scheduled', daysOverdue: 0 };
}

/** Whether the due date has passed, grace or not. */
export function isOverdue(state: DueState): boolean {
  return state.state === 'overdue' || state.state === 'in-grace';
}
