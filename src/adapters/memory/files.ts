import type { Files } from '../../ports/files.ts';

/** A folder in memory: path to content, for examples, tests and callers whose documents are not on disk. */
export function memoryFiles(files: Readonly<Record<string, string | Uint8Array>>): Files {
  const paths = Object.keys(files).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const folders = new Set(['.']);
  for (const path of paths) {
    for (let slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1))
      folders.add(path.slice(0, slash));
  }
  const bytesOf = (path: string): Uint8Array | undefined => {
    const content = Object.hasOwn(files, path) ? files[path] : undefined;
    return typeof content === 'string' ? new TextEncoder().encode(content) : content;
  };
  const kindOf = (path: string): 'file' | 'folder' | undefined =>
    Object.hasOwn(files, path) ? 'file' : folders.has(path) ? 'folder' : undefined;
  return {
    find: async (where, { dot }) => ({
      paths: paths.filter((path) =>
        where.some(
          (start) =>
            start === path || ((start === '.' || path.startsWith(`${start}/`)) && (dot || !hasDotStep(path, start))),
        ),
      ),
      closed: [],
    }),
    kind: async (path) => kindOf(path),
    read: async (asked) =>
      asked.map((path) => {
        const bytes = bytesOf(path);
        return bytes ? { path, bytes } : { path, why: 'there is no such file' };
      }),
    existing: async (asked) => new Set(asked.filter((path) => kindOf(path.replace(/\/$/, '')) !== undefined)),
  };
}

function hasDotStep(path: string, start: string): boolean {
  const below = start === '.' ? path : path.slice(start.length + 1);
  return below.split('/').some((step) => step.startsWith('.'));
}
