import { type DueStateName } from '../../calendar/due-state.js';
import { type Interval } from '../../calendar/interval.js';
import { type PlainDate } from '../../calendar/plain-date.js';
import type { Isms } from '../../records/isms.js';
import { type Obligation } from '../../records/obligation.js';
import { type Responsible } from '../responsible.js';
/** A duty on its day. */
export interface CalendarDuty extends Responsible {
    /** Names the duty for good, whatever its day: a calendar that takes it in again moves it instead of adding one. */
    readonly uid: string;
    /** `review`, `corrective-action`, `external-audit`. */
    readonly kind: string;
    /** The duty in words: `Review`, `Second surveillance audit`. */
    readonly what: string;
    /** The id of the record, else its title, else its path. */
    readonly name: string;
    readonly title: string | undefined;
    readonly path: string;
    readonly due: PlainDate;
    readonly state: DueStateName;
    /** Days from today; negative when it is late. */
    readonly days: number;
    readonly derivation: string;
    /** 0 for the duty itself; 1, 2 … for what follows it when each is done on its day. */
    readonly repetition: number;
}
/** A duty to which nobody has given a day. */
export type UnscheduledDuty = Pick<CalendarDuty, 'uid' | 'kind' | 'what' | 'name' | 'title' | 'path' | 'owner' | 'people'>;
export declare function unscheduledDuty(duty: Obligation, isms: Isms): UnscheduledDuty;
/** The duty as it stands today, on its own day or on the one of a repetition. */
export declare function calendarDuty(duty: Obligation, isms: Isms, { due, repetition, soon }: {
    readonly due: PlainDate;
    readonly repetition: number;
    readonly soon: Interval;
}): CalendarDuty;
