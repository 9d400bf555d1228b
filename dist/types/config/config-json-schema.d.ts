import type { JsonSchema } from '../records/fields/json-schema.js';
/** `holdfast.yml` as JSON Schema, with the names that only the registries know. */
export declare function configJsonSchema(): JsonSchema;
