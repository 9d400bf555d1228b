import { type Table } from '../documents/body.js';
import type { Document, ListNode } from '../model/document.js';
import type { Fields } from './fields/field.js';
import type { RecordShape } from './record-shape.js';
/** What the columns of a table mean. */
export interface Columns {
    /** The fields that a row may have. */
    readonly fields: Fields;
    /** Further names of a field's column, in lower case. */
    readonly synonyms: Readonly<Record<string, readonly string[]>>;
    /** Names of columns in the words of the repository, in lower case, to their fields. */
    readonly own: ReadonlyMap<string, string>;
    /** Fields of which one at least must have a column: without it no row has a name. */
    readonly names: readonly string[];
}
/** The columns of a register of some type. */
export declare function columnsOf(type: RecordShape, own?: ReadonlyMap<string, string>): Columns;
type AnyTable = Pick<Table, 'headCells' | 'rows'>;
/** The tables of a document: of a CSV file the one that it is. */
export declare function anyTablesOf(document: Document): readonly AnyTable[];
/** The rows of the first table that looks like a register of the type; `undefined` where there is none. */
export declare function tableRows(document: Document, columns: Columns): ListNode | undefined;
/** The field that a column holds, by its head. */
export declare function fieldOf(header: string, { fields, synonyms, own }: Columns): string | undefined;
export {};
