import type { PlainDate } from '../calendar/plain-date.js';
import type { Isms } from '../records/isms.js';
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
export declare function plannedActions(isms: Isms): readonly PlannedAction[];
export declare function correctiveActions(isms: Isms): readonly PlannedAction[];
/** An action that a newer plan carries on counts there. */
export declare function treatmentActions(isms: Isms): readonly PlannedAction[];
