import { type PlainDate } from '../../calendar/plain-date.js';
import type { Isms } from '../../records/isms.js';
import type { Obligation } from '../../records/obligation.js';
/** Whether the duty comes again after an interval, so that doing it early is always in time. */
export declare function isReturning({ kind, basis }: Pick<Obligation, 'kind' | 'basis'>): boolean;
/**
 * The later days of a duty up to a day, if each is done on its own: those that an interval gives, and those of a schedule,
 * which is fixed to the calendar. Days that are past already are left out.
 */
export declare function repetitionsOf(duty: Obligation, { today }: Pick<Isms, 'today'>, until: PlainDate): readonly PlainDate[];
