import type { PlainDate } from '../calendar/plain-date.js';
import type { Isms } from '../records/isms.js';
import type { Person } from '../records/people.js';
export interface ActivePersons {
    readonly active: readonly Person[];
    /** On leave today; of days that are past nobody knows who was. */
    readonly onLeave: readonly Person[];
}
/** Staff and contractors who worked for the organisation on a day; neither machines nor auditors from outside. */
export declare function activePersons({ people, today }: Pick<Isms, 'people' | 'today'>, day: PlainDate): ActivePersons;
