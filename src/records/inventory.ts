import type { PlainDate } from '../calendar/plain-date.ts';
import { given } from '../model/fact.ts';
import type { ClosedTask } from './closed-task.ts';
import type { Entry } from './entry.ts';
import type { Fields } from './fields/field.ts';
import { type RecordOf, recordOf } from './record-of.ts';
import type { RecordShape } from './record-shape.ts';

/** Everything that is governed, by type and by id: what a record's duties may depend on. */
export interface Inventory {
  readonly today: PlainDate;
  /** Governed documents and register entries, by path and place. */
  readonly entries: readonly Entry[];
  /** Every document or register entry with an id, governed or not, so that a reference to it resolves. */
  readonly byId: ReadonlyMap<string, readonly Entry[]>;
  readonly byType: ReadonlyMap<string, readonly Entry[]>;
  /** Occurrences of scheduled procedures that were carried out in issues. */
  readonly closedTasks: readonly ClosedTask[];
}

/** All governed records of a type. */
export function recordsOf<F extends Fields>(
  among: Pick<Inventory, 'byType'>,
  type: RecordShape<F>,
): readonly RecordOf<F>[] {
  return (among.byType.get(type.type) ?? []).map((entry) => recordOf(entry, type));
}

/** The record that an id names, if it is of the type. */
export function recordById<F extends Fields>(
  among: Pick<Inventory, 'byId'>,
  type: RecordShape<F>,
  id: string | undefined,
): RecordOf<F> | undefined {
  const entry = id === undefined ? undefined : among.byId.get(id)?.find((one) => one.type === type.type);
  return entry && recordOf(entry, type);
}

/** Entries under their ids. */
export function groupById(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  // A row of an untyped list that names a document by its id stands behind the document.
  const known = entries.filter(({ definition, register }) => definition || !register);
  const others = entries.filter(({ definition, register }) => !definition && register);
  return groupBy([...known, ...others], (entry) => given(entry.id));
}

/** Entries under their types. */
export function groupByType(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  return groupBy(entries, ({ type }) => type);
}

function groupBy(
  entries: readonly Entry[],
  keyOf: (entry: Entry) => string | undefined,
): ReadonlyMap<string, readonly Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return groups;
}
