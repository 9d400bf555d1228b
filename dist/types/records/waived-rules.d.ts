import type { Inventory } from './inventory.js';
import type { RecordOf } from './record-of.js';
import type { exception } from './types/exception.js';
/** What an exception waives, the rules of Holdfast apart from what else it names. */
export interface Waived {
    /** Bare names: `review-overdue`. */
    readonly rules: readonly string[];
    /** Controls, clauses, ids and paths. */
    readonly others: readonly string[];
}
/** What an exception names under `waives:`. A bare name that is the id of a record is that record. */
export declare function waivedBy({ facts }: RecordOf<typeof exception.fields>, { byId }: Pick<Inventory, 'byId'>): Waived;
