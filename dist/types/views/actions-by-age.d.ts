import { type PlainDate } from '../calendar/plain-date.js';
import type { Isms } from '../records/isms.js';
import { type Responsible } from './responsible.js';
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
/** Open nonconformities and corrective actions by their age today. The band without a known age is there only when it has some. */
export declare function actionsByAge(isms: Isms): ActionsByAge;
