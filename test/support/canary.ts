import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tempFolder } from './temp-folder.ts';

/** A program that leaves a mark when it is run. */
export function canaryScript(): { readonly script: string; readonly canary: string } {
  const folder = tempFolder();
  const canary = join(folder, 'canary');
  const script = join(folder, 'run.sh');
  writeFileSync(script, `#!/bin/sh\necho "$0 $@" >> '${canary}'\ncat\n`);
  chmodSync(script, 0o755);
  return { script, canary };
}
