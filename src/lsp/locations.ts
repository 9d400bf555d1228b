import { walkFields } from '../records/fields/walk.ts';
import type { Isms } from '../records/isms.ts';
import { currentSoas, soaEntries } from '../rules/transition-2022/soa-entries.ts';
import { type Cursor, cursorAt } from './cursor.ts';
import { placeOfEntry } from './entry-places.ts';
import { type Slot, slotAt } from './slot.ts';
import { isYaml, type Place, placeOf, type Snapshot, type SourceFile } from './snapshot.ts';
import { type Thing, thingAt } from './thing.ts';

/** Most places of one answer. */
const PLACES_MAX = 500;

/** Where the thing that a word names is written down: its file, its row in a register, its row in the statement. */
export function definitionsAt(file: SourceFile, offset: number, snapshot: Snapshot): readonly Place[] {
  const thing = thingIn(file, offset, snapshot);
  if (thing?.kind === 'records') return thing.entries.flatMap((entry) => placeOfEntry(entry, snapshot) ?? []);
  return thing?.kind === 'control' ? decisions(thing.id, snapshot) : [];
}

/** Where other records name the thing at an offset; with `declaration` also where it is written down. */
export function referencesAt(
  file: SourceFile,
  offset: number,
  snapshot: Snapshot,
  { declaration }: { readonly declaration: boolean },
): readonly Place[] {
  const thing = thingIn(file, offset, snapshot);
  const places = thing ? [...namings(thing, snapshot)].slice(0, PLACES_MAX) : [];
  return declaration ? [...definitionsAt(file, offset, snapshot), ...places] : places;
}

function thingIn(file: SourceFile, offset: number, { isms, settings }: Snapshot): Thing | undefined {
  const { text } = file;
  const cursor: Cursor = cursorAt(text.getText(), offset, isYaml(file));
  const slot: Slot | undefined = cursor.at === 'body' ? undefined : slotAt(cursor, settings);
  return thingAt(cursor, slot, isms)?.thing;
}

function decisions(id: string, snapshot: Snapshot): readonly Place[] {
  return currentSoas(snapshot.isms).flatMap((soa) =>
    soaEntries(soa)
      .filter(({ control }) => control === id)
      .flatMap(({ at }) => placeOf(snapshot, soa.entry.document, at) ?? []),
  );
}

function* namings(thing: Thing, snapshot: Snapshot): Iterable<Place> {
  const { isms } = snapshot;
  if (thing.kind === 'control') {
    yield* namingsOfControl(thing.id, isms, snapshot);
    return;
  }
  if (thing.kind !== 'records') return;
  for (const { from, at } of isms.links.to(thing.name)) {
    const place = placeOf(snapshot, from.document, at);
    if (place) yield place;
  }
}

function* namingsOfControl(id: string, isms: Isms, snapshot: Snapshot): Iterable<Place> {
  for (const entry of isms.entries) {
    for (const { field, fact } of walkFields(entry)) {
      if (field.kind !== 'control' || fact.state !== 'given') continue;
      if (!Array.isArray(fact.value) || !fact.value.includes(id)) continue;
      const place = placeOf(snapshot, entry.document, fact);
      if (place) yield place;
    }
  }
}
