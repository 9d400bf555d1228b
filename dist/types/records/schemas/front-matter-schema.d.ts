import type { JsonSchema } from '../fields/json-schema.js';
import type { RecordShape } from '../record-shape.js';
import { type TypeNotes } from './record-schema.js';
type Notes = ReadonlyMap<string, TypeNotes>;
/** The front matter of any record, as JSON Schema: picked by `type`, and with `entries` that of a register. */
export declare function frontMatterSchema(types: readonly RecordShape[], notes: Notes): JsonSchema;
/**
 * The front matter of a register, as JSON Schema: `type: register` with `of`, or the type of its rows in place of both. Each
 * row is what the register says, unless it says something else itself.
 */
export declare function registerSchema(types: readonly RecordShape[], notes: Notes): JsonSchema;
export {};
