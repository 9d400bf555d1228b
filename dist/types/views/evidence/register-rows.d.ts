import type { Isms } from '../../records/isms.js';
/** All records of one type, as a table of what they say. */
export interface RegisterRows {
    readonly type: string;
    readonly columns: readonly string[];
    readonly rows: readonly (readonly string[])[];
}
/**
 * One table for each type that has records, with the fields of the type as columns, and where each record stands. A record that
 * only a few may see keeps its id, its owner and its place, unless it is to be included.
 */
export declare function registerRows(isms: Isms, includeRestricted: boolean): readonly RegisterRows[];
