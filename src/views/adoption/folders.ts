import type { Document } from '../../model/document.ts';

/** Most folders that are named: of more, everything is looked at, and what says nothing is left alone. */
const FOLDERS_MAX = 3;

/** Globs for the folders that hold governed documents, where that is less than everything; with those that are left out by default. */
export function globsOf(governed: readonly string[], documents: readonly Document[]): string[] | undefined {
  const tops = new Set(governed.map((path) => (path.includes('/') ? (path.split('/')[0] as string) : '')));
  if (tops.size === 0 || tops.size > FOLDERS_MAX || tops.has('')) return undefined;
  const all = new Set(documents.map(({ path }) => (path.includes('/') ? (path.split('/')[0] as string) : '')));
  if ([...all].every((top) => tops.has(top))) return undefined;
  const endings = [...new Set(governed.map((path) => /\.(?:md|markdown|mdx)(?:\.erb)?$/i.exec(path)?.[0] ?? '.md'))];
  const folders = [...tops].sort().flatMap((top) => endings.map((ending) => `${top}/**/*${ending}`));
  const odd = governed.filter((path) => /(?:^|\/)_?templates?\/|(?:^|[/._-])template|readme/i.test(path));
  return [...folders, ...odd];
}
