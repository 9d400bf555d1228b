import { type PlainDate } from '../calendar/plain-date.js';
import { type Schedule } from '../documents/values/schedule.js';
import type { Fact } from '../model/fact.js';
import type { Entry } from './entry.js';
import type { Inventory } from './inventory.js';
import type { Obligation } from './obligation.js';
interface ScheduledProcedure {
    readonly entry: Entry;
    readonly facts: {
        readonly schedule: Fact<Schedule>;
        readonly schedule_from: Fact<PlainDate>;
    };
}
/**
 * The tasks that a procedure with a schedule creates: every occurrence of the last twelve months that no task discharges,
 * and the next one. A schedule is fixed to the calendar: doing one late does not move the others.
 */
export declare function taskObligations({ entry, facts }: ScheduledProcedure, among: Inventory): readonly Obligation[];
/** The days of a schedule from one day to another, both counted; none for a procedure that does not say since when. */
export declare function scheduledDays({ entry, facts }: ScheduledProcedure, from: PlainDate, until: PlainDate): readonly PlainDate[];
export {};
