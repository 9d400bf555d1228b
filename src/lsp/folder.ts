import { isAbsolute, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { urlPath } from '../render/escape.ts';

/** A folder of the editor, and the names of its files there and here. */
export interface Folder {
  /** As the editor writes it, without a slash at the end. */
  readonly uri: string;
  /** On disk. */
  readonly root: string;
  /** The file's name for the editor; `path` is relative to the root, with forward slashes. */
  readonly uriOf: (path: string) => string;
  /** The path of one of the editor's files, relative to the root; `undefined` for what lies outside of it, or is no file. */
  readonly pathOf: (uri: string) => string | undefined;
}

/** The folder that a `file:` URI names; `undefined` for one that is none. */
export function folderAt(uri: string): Folder | undefined {
  const root = fileOf(uri);
  if (root === undefined) return undefined;
  const base = uri.replace(/\/+$/, '');
  return {
    uri: base,
    root,
    uriOf: (path) => (path === '' ? base : `${base}/${urlPath(path)}`),
    pathOf: (other) => {
      const file = fileOf(other);
      if (file === undefined) return undefined;
      const below = relative(root, file);
      if (below === '' || below === '..' || below.startsWith(`..${sep}`) || isAbsolute(below)) return undefined;
      return below.split(sep).join('/');
    },
  };
}

/** A folder below another one. */
export function folderIn(folder: Folder, path: string): Folder {
  return path === '' ? folder : (folderAt(folder.uriOf(path)) ?? folder);
}

/** The path on disk; `undefined` for other schemes, other hosts and what cannot be decoded. */
function fileOf(uri: string): string | undefined {
  if (!/^file:/i.test(uri)) return undefined;
  try {
    const path = fileURLToPath(uri);
    return path.includes('\0') ? undefined : path;
  } catch {
    return undefined;
  }
}
