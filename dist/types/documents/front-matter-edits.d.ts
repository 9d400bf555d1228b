import type { Document, FieldNode, MapNode } from '../model/document.js';
import { type Edit } from './edits.js';
/** A row to be added to a list: field to value; what is undefined is left out. */
export type NewRow = Readonly<Record<string, string | undefined>>;
/** What a field gets: a piece of text, or a list or table as YAML on one line. */
export type NewValue = string | {
    readonly yaml: string;
};
/**
 * Gives a field of a table a value: in place of the one it has, whose comment stays; else as a new field behind `after`, or
 * at the end of the table. `table` is the front matter or a row in it.
 */
export declare function setField(document: Document, table: MapNode, key: string, value: NewValue, after?: string): Edit;
/** Puts a value in place of what stands there: a value, a list, or nothing. A comment behind it stays. */
export declare function setValue({ text }: Document, node: FieldNode, value: NewValue): Edit;
/** Takes a field out of a table, with its line where it has one of its own. */
export declare function removeField({ text }: Document, table: MapNode, key: string): Edit | undefined;
/** Adds a row to a list of tables; the list is made where there is none. */
export declare function appendRow(document: Document, table: MapNode, key: string, row: NewRow): Edit;
/** The fields of a row, each with its value as YAML: on lines of their own, and between braces. */
export interface RowFields {
    readonly block: readonly string[];
    readonly flow: readonly string[];
}
/** As `appendRow`, for a row whose values are YAML already. It is written in the style of the row before it. */
export declare function appendFields(document: Document, table: MapNode, key: string, fields: RowFields): Edit;
