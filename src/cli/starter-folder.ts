import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ConfigError } from '../model/errors.ts';

/** A file that only the starter's folder has. */
const MARK = 'policies/governance/statement-of-applicability.md';

/** The folder of the starter ISMS: `policies/` at the top of this package, wherever the code runs from. */
export function starterFolder(): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    if (existsSync(join(folder, MARK))) return join(folder, 'policies');
    if (folder === dirname(folder)) {
      throw new ConfigError('The starter ISMS is not part of this installation', { hint: 'Install Holdfast again.' });
    }
  }
}
