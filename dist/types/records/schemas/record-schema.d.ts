import type { JsonSchema } from '../fields/json-schema.js';
import type { RecordShape } from '../record-shape.js';
/** What a schema tells its reader beside the fields of the type. */
export interface TypeNotes {
    /** What records of the type are for, in a sentence. */
    readonly says: string;
    /** The front matter of a valid record. */
    readonly example?: Readonly<Record<string, unknown>>;
}
/** The newest version of JSON Schema that editors understand in full. */
export declare const DRAFT = "http://json-schema.org/draft-07/schema#";
/**
 * The front matter of one record type, as JSON Schema. Required is what a record must have in every state; what depends on
 * its state or on other fields is for rules to say, as is what a reader of dates and owners takes beyond the canonical form.
 */
export declare function recordSchema(type: RecordShape, notes?: TypeNotes): JsonSchema;
/** The same without its head, for a schema of several types. `type` is not required: whoever picks it has looked at that. */
export declare function recordBody(type: RecordShape, notes?: TypeNotes): JsonSchema;
/** `$schema`, `$id`, `title` and `description` of a schema that is a file of its own, below `schemas/`. */
export declare function schemaHead(path: string, title: string, description: string | undefined): JsonSchema;
