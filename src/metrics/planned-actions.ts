import type { PlainDate } from '../calendar/plain-date.ts';
import { type Fact, given } from '../model/fact.ts';
import { hasReached, nameOf } from '../records/entry.ts';
import { recordsOf } from '../records/inventory.ts';
import type { Isms } from '../records/isms.ts';
import { correctiveAction } from '../records/types/corrective-action.ts';
import { isOpenAction, managementReview, type ReviewAction } from '../records/types/management-review.ts';
import { isOpen, partOfAction, riskTreatmentPlan, type TreatmentAction } from '../records/types/risk-treatment-plan.ts';
import { transitionPlan } from '../records/types/transition-plan.ts';
import { actionDays, type CorrectiveAction } from './actions-on-time.ts';

/** Something that somebody is to do by a day, wherever it is recorded. */
export interface PlannedAction {
  /** `CA-2026-004`, `RTP-01 action 7`. */
  readonly name: string;
  readonly kind: 'corrective' | 'treatment' | 'review' | 'transition';
  /** The day that holds now. */
  readonly due: PlainDate | undefined;
  readonly originalDue: PlainDate | undefined;
  /** The day that held on another one: before it was moved. */
  readonly dueOn: (day: PlainDate) => PlainDate | undefined;
  /** Whether nothing is left to do. */
  readonly isOver: boolean;
  /** Whether that is so because it was given up. */
  readonly isCancelled: boolean;
  /** The day on which it was done. */
  readonly done: PlainDate | undefined;
  /** Whether it was there on a day, as far as its record says. */
  readonly isKnownOn: (day: PlainDate) => boolean;
}

/** Actions of corrective actions, treatment plans, management reviews and plans of a transition; drafts are not owed. */
export function plannedActions(isms: Isms): readonly PlannedAction[] {
  return [...correctiveActions(isms), ...treatmentActions(isms), ...reviewActions(isms), ...transitionActions(isms)];
}

export function correctiveActions(isms: Isms): readonly PlannedAction[] {
  return recordsOf(isms, correctiveAction).map((record) => {
    const { entry, facts } = record;
    const { due, originalDue, implementedOn: done } = actionDays(record);
    const recorded = given(facts.recorded_on);
    return {
      name: nameOf(entry),
      kind: 'corrective',
      due,
      originalDue,
      dueOn: (day) => dueOn(record, day),
      isOver: done !== undefined || hasReached(entry, 'implemented'),
      isCancelled: false,
      done,
      isKnownOn: (day) => recorded === undefined || recorded <= day,
    };
  });
}

/** An action that a newer plan carries on counts there. */
export function treatmentActions(isms: Isms): readonly PlannedAction[] {
  const plans = recordsOf(isms, riskTreatmentPlan).filter(({ entry }) => entry.lifecycle !== 'not-yet');
  const running = plans.filter(({ entry }) => entry.lifecycle === 'in-force');
  const carried = new Set(running.flatMap(({ facts }) => (given(facts.actions) ?? []).flatMap((row) => idOf(row))));
  return plans.flatMap(({ entry, facts }) =>
    (given(facts.actions) ?? []).flatMap((row, index): readonly PlannedAction[] => {
      if (entry.lifecycle === 'no-longer' && idOf(row).some((id) => carried.has(id))) return [];
      const status = given(row.facts.status);
      const days = { due: row.facts.due, done: row.facts.completed_on };
      return [plain(`${nameOf(entry)} action ${partOfAction(row, index)}`, 'treatment', days, !isOpen(row), status)];
    }),
  );
}

function reviewActions(isms: Isms): readonly PlannedAction[] {
  return recordsOf(isms, managementReview)
    .filter(({ entry }) => hasReached(entry, 'held'))
    .flatMap(({ entry, facts }) =>
      (given(facts.actions) ?? []).map((row: ReviewAction, index) => {
        const name = `${nameOf(entry)} action ${given(row.facts.id) ?? `#${index + 1}`}`;
        const days = { due: row.facts.due, done: row.facts.completed_on };
        return plain(name, 'review', days, !isOpenAction(row), given(row.facts.status));
      }),
    );
}

function transitionActions(isms: Isms): readonly PlannedAction[] {
  return recordsOf(isms, transitionPlan)
    .filter(({ entry }) => entry.lifecycle !== 'not-yet')
    .flatMap(({ entry, facts }) =>
      (given(facts.gap_analysis) ?? []).map((row, index) => {
        const name = `${nameOf(entry)} gap ${given(row.facts.ref) ?? `#${index + 1}`}`;
        const isOver = row.facts.done_on.state === 'given' || entry.lifecycle === 'no-longer';
        return plain(name, 'transition', { due: row.facts.due, done: row.facts.done_on }, isOver, undefined);
      }),
    );
}

interface Days {
  readonly due: Fact<PlainDate>;
  readonly done: Fact<PlainDate>;
}

/** A row that keeps one due day. */
function plain(
  name: string,
  kind: PlannedAction['kind'],
  days: Days,
  isOver: boolean,
  status: string | undefined,
): PlannedAction {
  const due = given(days.due);
  const isCancelled = /^(?:cancell?ed|dropped|withdrawn)\b/i.test(status ?? '');
  const done = given(days.done);
  return { name, kind, due, originalDue: due, dueOn: () => due, isOver, isCancelled, done, isKnownOn: () => true };
}

/** Ids of the risk and the action: what makes an action of one plan the same in the next. */
function idOf({ facts }: TreatmentAction): readonly string[] {
  const id = given(facts.id) ?? given(facts.action);
  return id === undefined ? [] : [`${given(facts.risk) ?? ''} ${id}`];
}

/** The due day before the moves that were agreed later. */
function dueOn({ facts }: CorrectiveAction, day: PlainDate): PlainDate | undefined {
  const moves = (given(facts.postponements) ?? [])
    .flatMap(({ facts: move }) => {
      const [from, on] = [given(move.from), given(move.date)];
      return from === undefined || on === undefined || on <= day ? [] : [{ from, on }];
    })
    .sort((a, b) => a.on.localeCompare(b.on));
  return moves[0]?.from ?? given(facts.due);
}
