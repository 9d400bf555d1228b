import { realpathSync, statSync } from 'node:fs';
import { dirname, isAbsolute, relative, resolve } from 'node:path';
import { forwardSlashes } from '../adapters/node/forward-slashes.ts';
import { ConfigError } from '../model/errors.ts';

export interface Workspace {
  /** The folder under check: what lies outside it is never read. */
  readonly root: string;
  /** The given paths, relative to it. */
  readonly paths: readonly string[];
}

/**
 * The current folder is the root. Paths that lie elsewhere move it: to the one folder that was named (of a file, the one
 * that it is in), or to the nearest folder that holds them all.
 */
export function workspace(given: readonly string[], current: string = process.cwd()): Workspace {
  const here = realpathSync(current);
  const full = given.map((path) => realOrFull(resolve(here, path), path));
  const root = full.every((path) => isInside(here, path)) ? here : commonFolder(full);
  return { root, paths: full.map((path) => forwardSlashes(relative(root, path)) || '.') };
}

/** The workspace of a command that takes paths and, as a flag, a configuration. */
export function workspaceWith(
  paths: readonly string[],
  config: string | undefined,
): Workspace & { readonly config: string | undefined } {
  const space = workspace(config === undefined ? paths : [...paths, config]);
  return {
    root: space.root,
    paths: space.paths.slice(0, paths.length),
    config: config === undefined ? undefined : space.paths.at(-1),
  };
}

function realOrFull(path: string, given: string): string {
  if (given.includes('\0')) throw new ConfigError('A path cannot contain a NUL character');
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

function isInside(folder: string, path: string): boolean {
  const below = relative(folder, path);
  return below === '' || !(below.startsWith('..') || isAbsolute(below));
}

function commonFolder(paths: readonly string[]): string {
  const [first = '/'] = paths;
  let folder = isFolder(first) ? first : dirname(first);
  while (!paths.every((path) => isInside(folder, path))) folder = resolve(folder, '..');
  return folder;
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
