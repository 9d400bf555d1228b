import { type Owner, parseOwners } from '../documents/values/owner.ts';
import { ConfigError } from '../model/errors.ts';
import { didYouMean } from '../model/nearest.ts';
import type { Isms } from '../records/isms.ts';

/**
 * Somebody who was named in `flag`, in the spelling of the repository. Throws `ConfigError` for what is nobody, and for a
 * person or role that the repository does not know although it keeps people, with the nearest.
 */
export function somebody(isms: Isms, flag: string, raw: string): Owner {
  const parsed = parseOwners(raw);
  if (!parsed.ok) throw new ConfigError(`${flag}: ${parsed.why}`, { hint: parsed.fix });
  const [owner, another] = parsed.value;
  if (!owner || another) throw new ConfigError(`${flag}: \`${raw}\` names more than one`, { hint: 'Name one.' });
  if (isms.people.standing(owner, isms.today).state === 'unknown') {
    const known = knownPeople(isms);
    throw new ConfigError(`${flag}: nobody here is called ${owner.text}`, {
      hint: didYouMean(owner.text, known) ?? `Known are ${known.join(', ')}.`,
    });
  }
  return owner;
}

/** Roles and people of the repository who are here today, as they are written. */
export function knownPeople({ people, today }: Isms): readonly string[] {
  return [
    ...people.roles.map(({ key }) => `role:${key}`),
    ...people.all.filter((person) => people.isHere(person, today)).map(({ key }) => `person:${key}`),
  ];
}
