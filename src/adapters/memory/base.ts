import type { BaseTree } from '../../ports/base.ts';
import { blobId } from '../github/base-tree.ts';
import { refusal } from './refusals.ts';

/** The state that `base()` answers with: paths are relative to the repository, as on GitHub. */
export interface MemoryBase {
  readonly commit?: string;
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  /** Paths of symbolic links and submodules. */
  readonly links?: readonly string[];
  /** New path to old path. */
  readonly renames?: Readonly<Record<string, string>>;
  /** The commits and branches that exist; any, when left out. */
  readonly refs?: readonly string[];
}

const SOME_COMMIT = 'ba5e'.repeat(10);

/** The tree without its contents, which are asked for by their ids, through `knownBlobs`. */
export function memoryTree(base: MemoryBase, prefix: string): Omit<BaseTree, 'read'> {
  const ids = Object.entries(base.files).map(([path, content]) => [path, blobId(bytesOf(content))] as const);
  const inside = Object.entries(base.renames ?? {}).filter(([, from]) => from.startsWith(prefix));
  return {
    commit: base.commit ?? SOME_COMMIT,
    blobs: below(prefix, ids),
    links: new Set(
      below(
        prefix,
        (base.links ?? []).map((path) => [path, path]),
      ).keys(),
    ),
    renames: below(
      prefix,
      inside.map(([to, from]) => [to, from.slice(prefix.length)]),
    ),
  };
}

export function knownBlobs(base: MemoryBase, ids: readonly string[]): ReadonlyMap<string, Uint8Array> {
  const contents = new Map(Object.values(base.files).map((content) => [blobId(bytesOf(content)), bytesOf(content)]));
  return new Map(
    ids.map((id) => {
      const bytes = contents.get(id);
      if (bytes === undefined) throw refusal(`read the file content ${id}`, 404);
      return [id, bytes];
    }),
  );
}

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

function below(prefix: string, entries: readonly (readonly [string, string])[]): ReadonlyMap<string, string> {
  return new Map(
    entries.filter(([path]) => path.startsWith(prefix)).map(([path, value]) => [path.slice(prefix.length), value]),
  );
}
