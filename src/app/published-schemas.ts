import * as z from 'zod';
import { configJsonSchema } from '../config/config-json-schema.ts';
import { userTypes } from '../config/user-types.ts';
import { PROJECT_URL } from '../model/links.ts';
import type { Files } from '../ports/files.ts';
import type { JsonSchema } from '../records/fields/json-schema.ts';
import { TYPE_NOTES } from '../records/note-registry.ts';
import type { RecordShape } from '../records/record-shape.ts';
import { RECORD_TYPES } from '../records/registry.ts';
import { frontMatterSchema, registerSchema } from '../records/schemas/front-matter-schema.ts';
import { recordSchema } from '../records/schemas/record-schema.ts';
import { reportSchema } from '../render/report-schema.ts';
import { loadConfig } from './load-config.ts';

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
export function publishedSchemas(ownTypes: readonly RecordShape[] = []): readonly PublishedSchema[] {
  const types = [...RECORD_TYPES, ...ownTypes];
  const general = [
    { name: 'holdfast', says: 'holdfast.yml', make: configJsonSchema },
    { name: 'report', says: 'the report that `check --format json` writes', make: reportJsonSchema },
    {
      name: 'record',
      says: 'the front matter of any record, by its type',
      make: () => frontMatterSchema(types, TYPE_NOTES),
    },
  ];
  return [
    ...general.map((one) => ({ ...one, path: `schemas/${one.name}.schema.json` })),
    ...types.map((type) => ({
      name: type.type,
      says: TYPE_NOTES.get(type.type)?.says.replace(/\.$/, '') ?? 'a type of your own',
      path: `schemas/records/${type.type}.schema.json`,
      make: () =>
        type.type === 'register' ? registerSchema(types, TYPE_NOTES) : recordSchema(type, TYPE_NOTES.get(type.type)),
    })),
  ];
}

/** The schemas for a folder: those of Holdfast, and those of the types that its configuration adds. */
export async function schemasFor(files: Files, config?: string): Promise<readonly PublishedSchema[]> {
  const { parsed } = await loadConfig(files, config, []);
  return publishedSchemas(userTypes(parsed));
}

/** A schema as the text of its file. */
export function schemaText(schema: JsonSchema): string {
  return `${JSON.stringify(schema, null, 2)}\n`;
}

/** The report keeps to the version of JSON Schema in which it was first published: programs read it, not editors. */
function reportJsonSchema(): JsonSchema {
  const { $schema, ...schema } = z.toJSONSchema(reportSchema);
  return { $schema, $id: `${PROJECT_URL}/schemas/report.schema.json`, title: 'Holdfast report', ...schema };
}
