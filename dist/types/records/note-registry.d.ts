import type { TypeNotes } from './schemas/record-schema.js';
/** What each record type is for and one valid record of it, by the name of the type. */
export declare const TYPE_NOTES: ReadonlyMap<string, TypeNotes>;
