import type { BaseTree } from '../ports/base.ts';
import type { FileContent, Files, Skipped } from '../ports/files.ts';

/** Folders that hold other people's files: as on a disk, nobody looks into them. */
const NEVER_WALKED = new Set(['node_modules', '.git']);

/** The files of a commit, to be checked as if they were checked out: no working tree, no line ends of this machine. */
export function treeFiles(tree: BaseTree): Files {
  const paths = [...tree.blobs.keys(), ...tree.links].sort(byCodeUnit);
  const folders = new Set(['.', ...paths.flatMap(foldersAbove)]);
  const isThere = (path: string): boolean => tree.blobs.has(path) || tree.links.has(path) || folders.has(path);
  return {
    find: async (where, { dot }) => ({
      paths: paths.filter((path) => where.some((start) => isFoundFrom(start, path, dot))),
      closed: [],
    }),
    kind: async (path) => (tree.blobs.has(path) ? 'file' : folders.has(path) ? 'folder' : undefined),
    read: async (asked) => {
      const blobs = asked.flatMap((path) => tree.blobs.get(path) ?? []);
      const contents = blobs.length === 0 ? new Map<string, Uint8Array>() : await tree.read([...new Set(blobs)]);
      return asked.map((path) => contentOf(tree, contents, path));
    },
    existing: async (asked) => new Set(asked.filter((path) => isThere(path.replace(/\/$/, '') || '.'))),
  };
}

function contentOf(tree: BaseTree, contents: ReadonlyMap<string, Uint8Array>, path: string): FileContent | Skipped {
  if (tree.links.has(path)) return { path, why: 'it is a symbolic link or a submodule' };
  const blob = tree.blobs.get(path);
  if (blob === undefined) return { path, why: 'there is no such file in the commit' };
  const bytes = contents.get(blob);
  return bytes
    ? { path, bytes }
    : { path, why: 'its content is not in this clone', fix: 'Clone without `--filter`, or run `git fetch --refetch`.' };
}

function isFoundFrom(start: string, path: string, dot: boolean): boolean {
  if (start === path) return true;
  if (start !== '.' && !path.startsWith(`${start}/`)) return false;
  const below = (start === '.' ? path : path.slice(start.length + 1)).split('/');
  return below.every(
    (step, index) => (dot || !step.startsWith('.')) && (index === below.length - 1 || !NEVER_WALKED.has(step)),
  );
}

/** `a/b/c.md` to `a/b`, `a`. */
function foldersAbove(path: string): readonly string[] {
  const steps = path.split('/').slice(0, -1);
  return steps.map((_, index) => steps.slice(0, index + 1).join('/'));
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
