import { findField } from '../documents/field-mapping.ts';
import type { Entry } from './entry.ts';
import { factsOf } from './fields/compounds.ts';
import type { FactsOf, Fields } from './fields/field.ts';
import type { RecordShape } from './record-shape.ts';

/** An entry with all the facts of its type. */
export interface RecordOf<F extends Fields = Fields> {
  readonly entry: Entry;
  readonly facts: FactsOf<F>;
}

/** The entry as a record of the type; facts are read when first asked for, once. */
export function recordOf<F extends Fields>(entry: Entry, type: Pick<RecordShape<F>, 'fields'>): RecordOf<F> {
  let record = records.get(entry);
  if (!record) {
    const { root } = entry;
    const facts = factsOf(type.fields, (name) => root && findField(root, name, entry.mapping), entry);
    record = { entry, facts };
    records.set(entry, record);
  }
  // An entry has one type for life, so the facts were read with these very fields.
  return record as RecordOf<F>;
}

const records = new WeakMap<Entry, RecordOf>();
