import type { Document, FieldNode, MapNode } from '../model/document.js';
import { type Edit } from './edits.js';
/** What a field gets: a piece of text, or a list or table as YAML on one line. */
export type NewValue = string | {
    readonly yaml: string;
};
/**
 * Gives a field of a table a value: in place of the one it has, whose comment stays; else as a new field behind `after`, or
 * at the end of the table. `table` is the front matter or a row in it.
 */
export declare function setField(document: Document, table: MapNode, key: string, value: NewValue, after?: string): Edit;
/** Puts a value in place of one that stands on one line, a list between brackets, or nothing. A comment behind it stays. */
export declare function setValue({ text }: Document, node: FieldNode, value: NewValue): Edit;
/** Takes a field out of a table, with its line where it has one of its own. */
export declare function removeField({ text }: Document, table: MapNode, key: string): Edit | undefined;
/**
 * Adds a row to a list of tables, in the style of the row before it; the list is made where there is none. The fields are YAML
 * that can stand between braces: `by: "A, B"`. Throws
 * `RangeError` where something else than a list stands under the key.
 */
export declare function appendFields(document: Document, table: MapNode, key: string, fields: readonly string[]): Edit;
