import type { DueStateName } from '../../calendar/due-state.js';
import type { CalendarDuty } from '../../views/calendar/calendar-duty.js';
import { type Table, type Tone } from '../table/table.js';
/** Duties as a table, with everything that is known of each. */
export declare function calendarTable(duties: readonly CalendarDuty[]): Table;
export declare const STATE_TONES: Readonly<Record<DueStateName, Tone | undefined>>;
/** How far off a day is: `16 days late`, `today`, `in 12 days`. */
export declare function distance(days: number): string;
/** The record of a duty for people: its title and its id, or the one that there is. */
export declare function subjectOf({ title, name }: Pick<CalendarDuty, 'title' | 'name'>): string;
/** The same where room is short: the id comes first, so that it is never what is cut off. */
export declare function shortSubject({ title, name, path }: Pick<CalendarDuty, 'title' | 'name' | 'path'>): string;
