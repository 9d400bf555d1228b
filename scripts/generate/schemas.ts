import { publishedSchemas, schemaText } from '../../src/app/published-schemas.ts';
import { schemaCatalog } from './schema-catalog.ts';

interface GeneratedFile {
  readonly path: string;
  readonly content: string;
}

/** JSON Schemas of what people write and programs read, and the entry that makes editors find the one of `holdfast.yml`. */
export function generatedSchemas(): readonly GeneratedFile[] {
  return [
    ...publishedSchemas().map(({ path, make }) => ({ path, content: schemaText(make()) })),
    { path: 'schemas/catalog.json', content: schemaText(schemaCatalog()) },
  ];
}
