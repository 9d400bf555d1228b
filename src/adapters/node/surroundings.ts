import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Surroundings } from '../../ports/files.ts';
import type { Git } from '../../ports/git.ts';
import { nodeFiles } from './files.ts';

/** The repository above a folder on disk; `undefined` when the folder is the top of one, or lies in none. */
export async function nodeSurroundings(root: string, git: Git): Promise<Surroundings | undefined> {
  const prefix = (await git.prefix()) ?? '';
  if (prefix === '') return undefined;
  const up = prefix.split('/').flatMap((step) => (step === '' ? [] : ['..']));
  return { files: nodeFiles(resolve(realpathSync(root), ...up)), prefix };
}
