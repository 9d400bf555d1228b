import { gitBlobId } from '../../src/engine/fingerprint.ts';
import type { BaseTree } from '../../src/ports/base.ts';

export interface MemoryBaseTree extends BaseTree {
  /** The contents that were asked for, by path. */
  readonly asked: readonly string[];
}

/**
 * The state that a change is compared with, made of files that exist only here. `renames`: new path to old path;
 * `links`: symbolic links and submodules.
 */
export function memoryBaseTree(
  files: Readonly<Record<string, string>>,
  renames: Readonly<Record<string, string>> = {},
  links: readonly string[] = [],
): MemoryBaseTree {
  const blobs = Object.entries(files).map(([path, content]) => {
    const bytes = new TextEncoder().encode(content);
    return { path, bytes, id: gitBlobId(bytes) };
  });
  const asked: string[] = [];
  return {
    commit: 'ba5e'.repeat(10),
    blobs: new Map(blobs.map(({ path, id }) => [path, id])),
    links: new Set(links),
    renames: new Map(Object.entries(renames)),
    asked,
    read: async (ids) => {
      const wanted = blobs.filter(({ id }) => ids.includes(id));
      asked.push(...wanted.map(({ path }) => path));
      return new Map(wanted.map(({ id, bytes }) => [id, bytes]));
    },
  };
}
