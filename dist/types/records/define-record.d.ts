import type { Fields } from './fields/field.js';
import type { Inventory } from './inventory.js';
import type { Obligation } from './obligation.js';
import type { RecordOf } from './record-of.js';
import type { RecordShape } from './record-shape.js';
/**
 * What a document is, and which duties it creates. One file each: adding a type touches that file and nothing else by
 * hand (`npm run generate` rebuilds the registry).
 */
export interface RecordType<F extends Fields = Fields> extends RecordShape<F> {
    /**
     * Duties of one record in force, beyond the review that documents and register entries have. `among` answers what the
     * other records say: the method that gives the interval, the measurements that were made.
     */
    obligations(record: RecordOf<F>, among: Inventory): readonly Obligation[];
}
export declare function defineRecord<const F extends Fields>(type: RecordType<F>): RecordType<F>;
/** For types whose only duty is their review, and for records that create none. */
export declare function noObligations(): readonly Obligation[];
