import type { PlainDate } from '../calendar/plain-date.js';
import type { ClosedTask } from './closed-task.js';
import type { Entry } from './entry.js';
import type { Fields } from './fields/field.js';
import { type RecordOf } from './record-of.js';
import type { RecordShape } from './record-shape.js';
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
export declare function recordsOf<F extends Fields>(among: Pick<Inventory, 'byType'>, type: RecordShape<F>): readonly RecordOf<F>[];
/** The record that an id names, if it is of the type. */
export declare function recordById<F extends Fields>(among: Pick<Inventory, 'byId'>, type: RecordShape<F>, id: string | undefined): RecordOf<F> | undefined;
/** Entries under their ids. */
export declare function groupById(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]>;
/** Entries under their types. */
export declare function groupByType(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]>;
