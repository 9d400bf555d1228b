import type { PlainDate } from '../calendar/plain-date.js';
import type { RecordOf } from '../records/record-of.js';
import type { correctiveAction } from '../records/types/corrective-action.js';
import type { Figure } from './figure.js';
import type { Period } from './period.js';
export type CorrectiveAction = RecordOf<typeof correctiveAction.fields>;
/** Which day counts: the first one that was agreed, or the one that holds now. By the latter, postponing makes all green. */
export type DueBasis = 'original_due' | 'due';
export interface ActionDays {
    readonly originalDue: PlainDate | undefined;
    readonly due: PlainDate | undefined;
    readonly implementedOn: PlainDate | undefined;
}
/** The share of corrective actions due in the period that were implemented by their day (10.2). */
export declare function actionsOnTime(actions: readonly ActionDays[], period: Period, asOf: PlainDate, basis?: DueBasis): Figure;
/** The days of an action. Who wrote no first day agreed on the one from which it was postponed first, else on the one that holds. */
export declare function actionDays({ facts }: CorrectiveAction): ActionDays;
/** The same from records. */
export declare function actionsOnTimeOf(actions: readonly CorrectiveAction[], period: Period, asOf: PlainDate, basis?: DueBasis): Figure;
