import type { Edit } from '../documents/edits.js';
import { type NewValue } from '../documents/front-matter-edits.js';
import { type Entry } from '../records/entry.js';
/** An edit that is meant for one field of an entry, and for nothing else. */
export interface EntryEdit extends Edit {
    readonly entry: Entry;
    /** The key under which the entry has, or is to have, the field. */
    readonly key: string;
    /** What the field, or with `isRow` its last item, is to say, as YAML; left out for a field that is taken away. */
    readonly says?: string;
    readonly isRow?: boolean;
}
/** Gives a field of an entry a value, under the key by which the repository calls it; a new one stands behind `after`. */
export declare function setOn(entry: Entry, name: string, value: NewValue, after?: string): EntryEdit;
/** Takes a field out of an entry. `undefined` where it has none, or one that does not stand by itself. */
export declare function removeFrom(entry: Entry, name: string): EntryEdit | undefined;
/** Adds a row to a list of an entry. Throws `ConfigError` where something else than a list stands there. */
export declare function appendTo(entry: Entry, name: string, row: Readonly<Record<string, string>>): EntryEdit;
/** The same for fields whose values are YAML already. */
export declare function appendFieldsTo(entry: Entry, key: string, fields: readonly string[]): EntryEdit;
