import type { Files } from '../ports/files.js';
import type { JsonSchema } from '../records/fields/json-schema.js';
import type { RecordShape } from '../records/record-shape.js';
/** A schema under the name by which people ask for it. */
export interface PublishedSchema {
    readonly name: string;
    /** What it describes, in words without a full stop. */
    readonly says: string;
    /** Where it is kept, relative to the top of the repository. */
    readonly path: string;
    readonly make: () => JsonSchema;
}
/**
 * Every JSON Schema of what people write and programs read: `holdfast.yml`, the report, the front matter of any record and of
 * each type. Types of a repository's own stand behind those of Holdfast and count in `record` and `register` as well.
 */
export declare function publishedSchemas(ownTypes?: readonly RecordShape[]): readonly PublishedSchema[];
/** The schemas for a folder: those of Holdfast, and those of the types that its configuration adds. */
export declare function schemasFor(files: Files, config?: string): Promise<readonly PublishedSchema[]>;
/** A schema as the text of its file. */
export declare function schemaText(schema: JsonSchema): string;
