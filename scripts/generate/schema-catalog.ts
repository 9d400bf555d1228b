import { CONFIG_NAMES } from '../../src/app/load-config.ts';

/**
 * The entry of `holdfast.yml` in the form of the public schema store (schemastore.org, `src/api/json/catalog.json`), from
 * which editors learn which schema describes which file. A pattern with a slash is matched against the whole path there.
 */
export function schemaCatalog(): Readonly<Record<string, unknown>> {
  return {
    $schema: 'https://json.schemastore.org/schema-catalog.json',
    version: 1,
    schemas: [
      {
        name: 'Holdfast',
        description: 'Configuration of Holdfast, which keeps an ISO/IEC 27001 certificate alive',
        fileMatch: CONFIG_NAMES.map((name) => (name.includes('/') ? `**/${name}` : name)),
        url: 'https://raw.githubusercontent.com/holdfast-isms/holdfast/main/schemas/holdfast.schema.json',
      },
    ],
  };
}
