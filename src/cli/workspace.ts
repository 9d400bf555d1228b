import { existsSync, realpathSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
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

/** Names under which a configuration is looked for above the current folder. */
const CONFIGURED = ['holdfast.yml', '.github/holdfast.yml'];

/**
 * Where records are written: the folder of the nearest configuration, from the current folder up to the top of its repository;
 * else the current folder. Names that are paths there, and the configuration, become relative to it.
 */
export function recordSpace(
  named: readonly string[],
  config: string | undefined,
  current: string = process.cwd(),
): { readonly root: string; readonly named: readonly string[]; readonly config: string | undefined } {
  const here = realpathSync(current);
  const root = configuredAbove(here);
  const relativeTo = (path: string): string =>
    forwardSlashes(relative(root, realOrFull(resolve(here, path), path))) || '.';
  return {
    root,
    named: named.map((name) => (existsSync(resolve(here, name)) ? relativeTo(name) : name)),
    config: config === undefined ? undefined : relativeTo(config),
  };
}

function configuredAbove(here: string): string {
  for (let folder = here; ; folder = dirname(folder)) {
    if (CONFIGURED.some((name) => existsSync(join(folder, name)))) return folder;
    if (existsSync(join(folder, '.git')) || folder === dirname(folder)) return here;
  }
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
