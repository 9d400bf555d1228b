import type { Files } from '../ports/files.ts';

/** The folder as it would be with some files written. */
export function overlaid(files: Files, written: ReadonlyMap<string, string>): Files {
  return {
    ...files,
    find: (where, options) => files.find(where, options),
    kind: async (path) => (written.has(path) ? 'file' : files.kind(path)),
    existing: async (paths) =>
      new Set([...(await files.existing(paths)), ...paths.filter((path) => written.has(path))]),
    read: async (paths) => {
      const others = await files.read(paths.filter((path) => !written.has(path)));
      const byPath = new Map(others.map((content) => [content.path, content]));
      return paths.flatMap((path) => {
        const text = written.get(path);
        return text === undefined ? (byPath.get(path) ?? []) : { path, bytes: new TextEncoder().encode(text) };
      });
    },
  };
}
