import type { PlainDate } from '../calendar/plain-date.js';
import { type Entry } from '../records/entry.js';
import type { Isms } from '../records/isms.js';
import type { Obligation } from '../records/obligation.js';
import type { Person } from '../records/people.js';
/** Who answers for something: as it is written, and the people whom that means on a day. */
export interface Responsible {
    /** `role:isms-manager`; several are joined by commas. `undefined`: nobody is named. */
    readonly owner: string | undefined;
    /** Their names. Empty when the repository keeps no people, or nobody holds the role. */
    readonly people: readonly string[];
}
/** Who answers for an entry on a day. */
export declare function responsibleFor(entry: Entry, isms: Pick<Isms, 'people'>, day: PlainDate): Responsible;
/** Who answers for a duty: whoever it names itself, else the owner of its entry. */
export declare function responsibleForDuty({ who, entry }: Obligation, isms: Pick<Isms, 'people'>, day: PlainDate): Responsible;
/** The same for an owner as written. */
export declare function responsibleAs(owner: string, isms: Pick<Isms, 'people'>, day: PlainDate): Responsible;
/** What somebody is called: the name that the record gives, else its title, else its id. */
export declare function nameOfPerson({ record: { facts, entry } }: Person): string;
