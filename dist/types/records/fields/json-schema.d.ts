import type { Fields } from './field.js';
/** A JSON Schema (2020-12) as people write it into their configuration: any table of keywords. */
export type JsonSchema = Readonly<Record<string, unknown>>;
/** A keyword or type that cannot be read as a field, and where it stands in the schema. */
export declare class UnreadableSchema extends Error {
    readonly steps: readonly string[];
    constructor(message: string, steps: readonly string[]);
}
/**
 * The properties of an object schema as fields. What the vocabulary of fields does not have (`pattern`, `minLength` …) is
 * checked by the schema itself. Throws `UnreadableSchema` for what cannot be read.
 */
export declare function fieldsOfSchema(schema: JsonSchema, steps?: readonly string[]): Fields;
