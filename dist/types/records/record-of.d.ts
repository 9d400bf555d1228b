import type { Entry } from './entry.js';
import type { FactsOf, Fields } from './fields/field.js';
import type { RecordShape } from './record-shape.js';
/** An entry with all the facts of its type. */
export interface RecordOf<F extends Fields = Fields> {
    readonly entry: Entry;
    readonly facts: FactsOf<F>;
}
/** The entry as a record of the type; facts are read when first asked for, once. */
export declare function recordOf<F extends Fields>(entry: Entry, type: Pick<RecordShape<F>, 'fields'>): RecordOf<F>;
