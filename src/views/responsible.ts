import type { PlainDate } from '../calendar/plain-date.ts';
import { type Owner, parseOwners } from '../documents/values/owner.ts';
import { given } from '../model/fact.ts';
import { type Entry, nameOf, ownersOf } from '../records/entry.ts';
import type { Isms } from '../records/isms.ts';
import type { Obligation } from '../records/obligation.ts';
import type { Person } from '../records/people.ts';

/** Who answers for something: as it is written, and the people whom that means on a day. */
export interface Responsible {
  /** `role:isms-manager`; several are joined by commas. `undefined`: nobody is named. */
  readonly owner: string | undefined;
  /** Their names. Empty when the repository keeps no people, or nobody holds the role. */
  readonly people: readonly string[];
}

/** Who answers for an entry on a day. */
export function responsibleFor(entry: Entry, isms: Pick<Isms, 'people'>, day: PlainDate): Responsible {
  return responsible(ownersOf(entry), isms, day);
}

/** Who answers for a duty: whoever it names itself, else the owner of its entry. */
export function responsibleForDuty(
  { who, entry }: Obligation,
  isms: Pick<Isms, 'people'>,
  day: PlainDate,
): Responsible {
  return who === undefined ? responsibleFor(entry, isms, day) : responsibleAs(who, isms, day);
}

/** The same for an owner as written. */
export function responsibleAs(owner: string, isms: Pick<Isms, 'people'>, day: PlainDate): Responsible {
  const parsed = parseOwners(owner);
  return parsed.ok ? { ...responsible(parsed.value, isms, day), owner } : { owner, people: [] };
}

function responsible(owners: readonly Owner[], { people }: Pick<Isms, 'people'>, day: PlainDate): Responsible {
  const behind = new Set(owners.flatMap((owner) => people.behind(owner, day)));
  return {
    owner: owners.map(({ text }) => text).join(', ') || undefined,
    people: [...behind].map(nameOfPerson),
  };
}

/** What somebody is called: the name that the record gives, else its title, else its id. */
export function nameOfPerson({ record: { facts, entry } }: Person): string {
  return given(facts.name) ?? given(entry.title) ?? nameOf(entry);
}
