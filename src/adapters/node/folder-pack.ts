import { constants, type Dirent } from 'node:fs';
import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { PackEntry, PackReader } from '../../ports/pack.ts';

/** More than this in one folder is no pack that Holdfast made. */
const ENTRIES_MAX = 200_000;

/** A pack that lies in a folder. Nothing in it is left out, and no link is followed. */
export async function folderPack(root: string): Promise<PackReader> {
  const entries: PackEntry[] = [];
  const problems: string[] = [];
  const open = [''];
  for (let folder = open.pop(); folder !== undefined && entries.length <= ENTRIES_MAX; folder = open.pop()) {
    const found = await readdir(join(root, folder), { withFileTypes: true }).catch(() => undefined);
    if (!found) problems.push(`the folder ${folder || '.'} cannot be read`);
    for (const entry of found ?? []) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) open.push(path);
      else entries.push({ path, oddity: oddityOf(entry) });
    }
  }
  if (entries.length > ENTRIES_MAX) problems.push(`it has more than ${ENTRIES_MAX} files; the rest was not looked at`);
  return {
    entries: entries.sort((a, b) => (a.path < b.path ? -1 : 1)),
    problems,
    sha256: undefined,
    read: (path, maxBytes) => readFileBelow(root, path, maxBytes),
  };
}

function oddityOf(entry: Dirent): string | undefined {
  if (entry.isFile()) return undefined;
  return entry.isSymbolicLink() ? 'a symbolic link' : 'no regular file';
}

async function readFileBelow(root: string, path: string, maxBytes: number): Promise<Uint8Array | { why: string }> {
  try {
    const file = await open(
      join(root, path),
      constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0),
    );
    try {
      const stat = await file.stat();
      if (!stat.isFile()) return { why: 'it is no regular file' };
      return stat.size > maxBytes
        ? { why: `it has ${stat.size} bytes and should have ${maxBytes}` }
        : await file.readFile();
    } finally {
      await file.close();
    }
  } catch (error) {
    return { why: `it cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown error'})` };
  }
}
