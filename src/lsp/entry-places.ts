import type { Entry } from '../records/entry.ts';
import { type Place, placeOf, type Snapshot } from './snapshot.ts';

/** Where a record stands: at its id, else at its title, else at its first field. */
export function placeOfEntry(entry: Entry, snapshot: Pick<Snapshot, 'fileAt'>): Place | undefined {
  const { id, title, root, document } = entry;
  const first = root?.entries[0];
  const at =
    id.state === 'given'
      ? id
      : title.state === 'given'
        ? title
        : { start: first?.keyStart ?? 0, end: first?.keyEnd ?? 0 };
  return placeOf(snapshot, document, at);
}
