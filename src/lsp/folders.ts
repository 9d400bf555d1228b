import type { Files } from '../ports/files.ts';
import { type Folder, folderIn } from './folder.ts';

/** The names under which a folder has its configuration. */
const CONFIGURATION = /^(?<folder>(?:.*?\/)??)(?:\.github\/)?holdfast\.yml$/s;

/** Whether a file of a folder is a configuration; then which folders are checked may be others. */
export function isConfiguration(path: string): boolean {
  return CONFIGURATION.test(path);
}

/**
 * The folders to check below one of the editor's: those that have a configuration, outermost first. One without any is left
 * alone: not every folder of Markdown is a management system. `open` are files that may not be on disk yet.
 */
export async function foldersToCheck(top: Folder, files: Files, open: readonly string[]): Promise<readonly Folder[]> {
  const { paths } = await files.find(['.'], { dot: true });
  const found = new Set(
    [...paths, ...open].flatMap((path) => {
      const folder = CONFIGURATION.exec(path)?.groups?.['folder'];
      return folder === undefined ? [] : [folder.replace(/\/$/, '')];
    }),
  );
  return [...found].sort((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1)).map((path) => folderIn(top, path));
}

/** Of several folders the innermost that a file lies in, and the file's path there. */
export function innermost<T extends { readonly folder: Folder }>(
  among: readonly T[],
  uri: string,
): { readonly of: T; readonly path: string } | undefined {
  let nearest: { readonly of: T; readonly path: string } | undefined;
  for (const of of among) {
    const path = of.folder.pathOf(uri);
    if (path !== undefined && (nearest === undefined || path.length < nearest.path.length)) nearest = { of, path };
  }
  return nearest;
}

function depth(path: string): number {
  return path === '' ? 0 : path.split('/').length;
}
