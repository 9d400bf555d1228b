import type { RecordOf } from '../../records/record-of.js';
import type { exception } from '../../records/types/exception.js';
/** What an exception waives, the rules of Holdfast apart from what else it names. */
export interface Waived {
    /** Bare names: `review-overdue`. */
    readonly rules: readonly string[];
    /** Controls, clauses, ids and paths. */
    readonly others: readonly string[];
}
export declare function waivedBy({ facts }: RecordOf<typeof exception.fields>): Waived;
