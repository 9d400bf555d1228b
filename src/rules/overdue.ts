import { dueState, isOverdue } from '../calendar/due-state.ts';
import { type Interval, interval } from '../calendar/interval.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { Isms } from '../records/isms.ts';
import { derivationOf, type Obligation } from '../records/obligation.ts';
import type { Draft } from './define-rule.ts';
import { days } from './wording.ts';

/** A duty whose day has passed. */
export interface Overdue {
  readonly duty: Obligation & { readonly due: PlainDate };
  readonly daysOverdue: number;
  /** Whether the grace still runs: said more softly, and no issue yet. */
  readonly inGrace: boolean;
  /** The draft as most rules say it; what a rule knows better it writes over. */
  readonly draft: Draft;
}

/** The overdue duties of some kinds: `Review was due 2026-10-30, 23 days ago`, pointing at the date that they rest on. */
export function* overdueDuties(
  isms: Isms,
  isMine: (duty: Obligation) => boolean,
  grace: Interval = interval({}),
): Iterable<Overdue> {
  for (const duty of isms.obligations) {
    const { due } = duty;
    if (due === undefined || !isMine(duty)) continue;
    const state = dueState(due, isms.today, { grace, soon: interval({}) });
    if (!isOverdue(state)) continue;
    const inGrace = state.state === 'in-grace';
    const derivation = derivationOf(duty);
    yield {
      duty: { ...duty, due },
      daysOverdue: state.daysOverdue,
      inGrace,
      draft: {
        on: duty.entry,
        at: duty.basis?.date,
        message: `${duty.what} was due ${due}, ${days(state.daysOverdue)} ago`,
        severity: inGrace ? 'warning' : undefined,
        due,
        daysOverdue: state.daysOverdue,
        derivation,
        note: derivation,
        detail: duty.part,
        // Where each task has its own issue, a second one for the finding would be one too many.
        needsIssue: inGrace || (duty.kind === 'task' && isms.tasksInIssues) ? false : undefined,
        missing: duty.shownBy === undefined ? undefined : [duty.shownBy],
      },
    };
  }
}
