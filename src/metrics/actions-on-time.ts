import type { PlainDate } from '../calendar/plain-date.ts';
import { given } from '../model/fact.ts';
import type { RecordOf } from '../records/record-of.ts';
import type { correctiveAction } from '../records/types/corrective-action.ts';
import type { Figure } from './figure.ts';
import { inTime } from './in-time.ts';
import type { Period } from './period.ts';

export type CorrectiveAction = RecordOf<typeof correctiveAction.fields>;

/** Which day counts: the first one that was agreed, or the one that holds now. By the latter, postponing makes all green. */
export type DueBasis = 'original_due' | 'due';

export interface ActionDays {
  readonly originalDue: PlainDate | undefined;
  readonly due: PlainDate | undefined;
  readonly implementedOn: PlainDate | undefined;
}

/** The share of corrective actions due in the period that were implemented by their day (10.2). */
export function actionsOnTime(
  actions: readonly ActionDays[],
  period: Period,
  asOf: PlainDate,
  basis: DueBasis = 'original_due',
): Figure {
  const deadlines = actions.map(({ originalDue, due, implementedOn }) => ({
    due: basis === 'due' ? due : originalDue,
    done: implementedOn,
  }));
  return inTime(deadlines, period, asOf);
}

/** The days of an action. Who wrote no first day agreed on the one from which it was postponed first, else on the one that holds. */
export function actionDays({ facts }: CorrectiveAction): ActionDays {
  const due = given(facts.due);
  const moves = (given(facts.postponements) ?? []).flatMap((move) => given(move.facts.from) ?? []);
  const originalDue = given(facts.original_due) ?? moves.sort()[0] ?? due;
  return { originalDue, due, implementedOn: given(facts.implemented_on) };
}

/** The same from records. */
export function actionsOnTimeOf(
  actions: readonly CorrectiveAction[],
  period: Period,
  asOf: PlainDate,
  basis: DueBasis = 'original_due',
): Figure {
  return actionsOnTime(actions.map(actionDays), period, asOf, basis);
}
