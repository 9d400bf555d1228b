import { readFile, stat } from 'node:fs/promises';
import type { PackReader } from '../../ports/pack.ts';
import { folderPack } from './folder-pack.ts';
import { zipPack } from './zip-pack.ts';

/** Zips beyond this are not read into memory. */
const ZIP_MAX_BYTES = 2 ** 31;

/** The pack at a path: a folder, or a file that is taken for a zip. Answers why there is none. */
export async function nodePack(path: string): Promise<PackReader | { readonly notPack: string }> {
  const there = await stat(path).catch(() => undefined);
  if (there?.isDirectory()) return folderPack(path);
  if (!there?.isFile()) return { notPack: 'there is no such file or folder' };
  if (there.size > ZIP_MAX_BYTES) return { notPack: 'it is larger than a pack can be' };
  try {
    const zip = zipPack(await readFile(path));
    return 'notZip' in zip ? { notPack: zip.notZip } : zip;
  } catch (error) {
    return { notPack: `it cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown error'})` };
  }
}
