import { PROFILES } from '../../documents/profile-registry.ts';
import type { Adoption } from './adoption.ts';

/** Why each key of a proposed configuration is there. */
export function remarksOf({
  proposed,
  habits,
  governed,
  documents,
  keys: used,
}: Adoption): Readonly<Record<string, string>> {
  const { profile, readers, defaults, date_order: order } = proposed;
  const keys = new Set(Object.values(PROFILES.find(({ name }) => name === profile)?.fields ?? {}).flat());
  const some = used.flatMap(({ key }) => (keys.has(key) ? [key] : []));
  return {
    ...(profile !== undefined && { profile: `reads ${some.join(', ')}` }),
    ...(readers && { readers: readers.map((name) => `${name}: ${habits[name] ?? 0}`).join(', ') }),
    ...(proposed.documents && { documents: `${governed} of ${documents} documents say something that can be read` }),
    ...(defaults && { defaults: 'for documents that say when they were reviewed and not how often' }),
    ...(order && { date_order: 'as the certain dates show' }),
  };
}
