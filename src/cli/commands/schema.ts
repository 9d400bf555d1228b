import { nodeFiles } from '../../adapters/node/files.ts';
import { type PublishedSchema, schemasFor, schemaText } from '../../app/published-schemas.ts';
import { ConfigError, EXIT } from '../../model/errors.ts';
import { didYouMean } from '../../model/nearest.ts';
import { logText } from '../../render/escape.ts';
import { workspaceWith } from '../workspace.ts';

interface Flags {
  readonly config?: string;
}

/** `holdfast schema`: what there is; `holdfast schema NAME`: one JSON Schema. Types of the repository's own count as well. */
export async function schemaCommand(name: string | undefined, flags: Flags): Promise<number> {
  const space = workspaceWith([], flags.config);
  const schemas = await schemasFor(nodeFiles(space.root), space.config);
  process.stdout.write(name === undefined ? listed(schemas) : schemaText(schemaNamed(name, schemas).make()));
  return EXIT.clean;
}

function listed(schemas: readonly PublishedSchema[]): string {
  const width = Math.max(...schemas.map((one) => one.name.length));
  return schemas.map((one) => `${logText(one.name).padEnd(width)}  ${logText(one.says)}\n`).join('');
}

function schemaNamed(name: string, schemas: readonly PublishedSchema[]): PublishedSchema {
  const found = schemas.find((one) => one.name === name);
  if (found) return found;
  const hint = didYouMean(
    name,
    schemas.map((one) => one.name),
  );
  throw new ConfigError(`There is no schema \`${name}\``, { hint: hint ?? 'holdfast schema lists them all.' });
}
