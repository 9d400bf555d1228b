import {
  closeSync,
  constants,
  type Dirent,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
} from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { FileContent, Files, Skipped } from '../../ports/files.ts';

/** Folders that hold other people's files. */
const NEVER_WALKED = new Set(['node_modules', '.git']);

/** The files of a folder on disk. Paths that would leave the folder are refused, whatever they are made of. */
export function nodeFiles(root: string): Files {
  const top = realpathSync(resolve(root));
  return {
    find: async (where, options) => find(top, where, options),
    kind: async (path) => kindOf(inside(top, path)),
    read: async (paths) => {
      const isReal = realFolders(top);
      const readAll = slabReader();
      return paths.map((path) => readOne(top, path, isReal, readAll));
    },
    existing: async (paths) => existingAmong(top, paths),
  };
}

/** The path on disk, unless it leads out of the folder by its steps or by a link on its way. */
function inside(top: string, path: string, isReal = realFolders(top)): string | undefined {
  const target = resolve(top, path);
  if (target === top) return top;
  return target.startsWith(top.endsWith(sep) ? top : top + sep) && isReal(dirname(target)) ? target : undefined;
}

/** Whether a folder lies in the tree with no symbolic link above it; looked up once for each. */
function realFolders(top: string): (folder: string) => boolean {
  const known = new Map<string, boolean>([[top, true]]);
  return (folder) => {
    let isReal = known.get(folder);
    if (isReal === undefined) {
      try {
        isReal = realpathSync(folder) === folder;
      } catch {
        isReal = true; // there is no such folder: reading says so
      }
      known.set(folder, isReal);
    }
    return isReal;
  };
}

/**
 * Every entry that is no folder, links and pipes and the strangest names included: what is not listed here is missed
 * without a word. tinyglobby leaves out links that it does not follow, pipes, and names with a line end.
 */
function find(top: string, where: readonly string[], options: { readonly dot: boolean }): readonly string[] {
  const found = new Set<string>();
  const walk = (folder: string): void => {
    for (const entry of entriesOf(folder === '.' ? top : join(top, folder))) {
      const path = folder === '.' ? entry.name : `${folder}/${entry.name}`;
      if (entry.name.startsWith('.') && !options.dot) continue;
      if (!entry.isDirectory()) found.add(path);
      else if (!NEVER_WALKED.has(entry.name)) walk(path);
    }
  };
  for (const path of where) {
    const kind = kindOf(inside(top, path));
    if (kind === 'folder') walk(path);
    else if (kind === 'file') found.add(path);
  }
  return [...found].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

function kindOf(path: string | undefined): 'file' | 'folder' | undefined {
  try {
    const stat = path === undefined ? undefined : lstatSync(path);
    return stat?.isFile() ? 'file' : stat?.isDirectory() ? 'folder' : undefined;
  } catch {
    return undefined;
  }
}

/** Opens without following a link in the last place and reads only regular files: no pipe can hang the run. */
function readOne(
  top: string,
  path: string,
  isReal: (folder: string) => boolean,
  readAll: ReadAll,
): FileContent | Skipped {
  const target = inside(top, path, isReal);
  if (target === undefined) return { path, why: 'the path leaves the folder under check' };
  let descriptor: number | undefined;
  try {
    descriptor = openSync(target, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
    const stat = fstatSync(descriptor);
    if (!stat.isFile()) return { path, why: 'it is not a regular file' };
    return { path, bytes: readAll(descriptor, stat.size) };
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ELOOP'
      ? linkAt(top, path, target)
      : { path, why: whyUnreadable(error) };
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

/** Memory is taken in pieces of this size: one piece for each of ten thousand files keeps the garbage collector busy. */
const SLAB_BYTES = 4 * 1024 * 1024;

/** Reads a file of this size to its end, also when it shrinks meanwhile. */
type ReadAll = (descriptor: number, size: number) => Uint8Array;

function slabReader(): ReadAll {
  let slab = Buffer.allocUnsafeSlow(0);
  let used = 0;
  return (descriptor, size) => {
    if (size > slab.length - used) {
      slab = Buffer.allocUnsafeSlow(Math.max(size, SLAB_BYTES));
      used = 0;
    }
    let length = 0;
    while (length < size) {
      const read = readSync(descriptor, slab, used + length, size - length, null);
      if (read === 0) break;
      length += read;
    }
    used += length;
    return slab.subarray(used - length, used);
  };
}

/** A link into the tree stands for a file that is found anyway; one out of it, or to nothing, is not read at all. */
function linkAt(top: string, path: string, target: string): Skipped {
  try {
    const real = relative(top, realpathSync(target)).replaceAll('\\', '/');
    if (real !== '..' && !real.startsWith('../'))
      return { path, why: `it is a symbolic link to ${real}`, target: real };
    return { path, why: 'it is a symbolic link that leaves the folder under check' };
  } catch {
    return { path, why: 'it is a symbolic link that leads nowhere' };
  }
}

function whyUnreadable(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'EACCES' || code === 'EPERM') return 'permission to read it is missing';
  if (code === 'ENOENT') return 'it vanished while it was being read';
  return `reading it failed (${code ?? 'unknown error'})`;
}

/** Compares with the names in the folder, so that a case-insensitive file system does not hide a broken link. */
function existingAmong(top: string, paths: readonly string[]): ReadonlySet<string> {
  const listings = new Map<string, ReadonlySet<string>>();
  const namesIn = (folder: string): ReadonlySet<string> => {
    const known = listings.get(folder);
    if (known) return known;
    let names: ReadonlySet<string>;
    try {
      const inside = !relative(top, realpathSync(join(top, folder))).startsWith('..');
      names = new Set(inside ? readdirSync(join(top, folder)) : []);
    } catch {
      names = new Set();
    }
    listings.set(folder, names);
    return names;
  };
  return new Set(
    paths.filter((path) => {
      const target = relative(top, resolve(top, path)).replaceAll('\\', '/');
      if (target === '') return true;
      if (target.startsWith('..')) return false;
      const slash = target.lastIndexOf('/');
      return namesIn(slash === -1 ? '' : target.slice(0, slash)).has(target.slice(slash + 1));
    }),
  );
}
