import type { Edit } from '../documents/edits.js';
import { type NewRow, type NewValue } from '../documents/front-matter-edits.js';
import { type Entry } from '../records/entry.js';
/** Gives a field of an entry a value, under the key by which the repository calls it; a new one stands behind `after`. */
export declare function setOn(entry: Entry, name: string, value: NewValue, after?: string): Edit;
/** Takes a field out of an entry. `undefined` where it has none, or one that does not stand by itself. */
export declare function removeFrom(entry: Entry, name: string): Edit | undefined;
/** Adds a row to a list of an entry. */
export declare function appendTo(entry: Entry, name: string, row: NewRow): Edit;
