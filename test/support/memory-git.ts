import { knownBlobs, memoryTree } from '../../src/adapters/memory/base.ts';
import { type MemoryCommit, memoryHistory } from '../../src/adapters/memory/history.ts';
import type { BaseTree } from '../../src/ports/base.ts';
import type { Git } from '../../src/ports/git.ts';

type Content = Readonly<Record<string, string | Uint8Array>>;

/** The tree of a commit that exists only here. */
export function memoryTreeOf(files: Content, commit?: string): BaseTree {
  const base = { files, ...(commit === undefined ? {} : { commit }) };
  return { ...memoryTree(base, ''), read: async (blobs) => knownBlobs(base, blobs) };
}

/** A clone that exists only here: its commits, oldest first, and HEAD the last of them. */
export function memoryGit(oldestFirst: readonly MemoryCommit[]): Git {
  const history = memoryHistory(oldestFirst);
  const filesAt = (id: string | undefined): Content => {
    const at = history.commits.findIndex((commit) => commit.id === id);
    const files: Record<string, string> = {};
    for (const { files: changed } of oldestFirst.slice(0, oldestFirst.length - at)) {
      for (const [path, content] of Object.entries(changed)) {
        if (content === null) delete files[path];
        else files[path] = content;
      }
    }
    return files;
  };
  const tree: Git['tree'] = async (ref) => {
    const id = ref === 'HEAD' ? history.head : history.commits.find((commit) => commit.id.startsWith(ref))?.id;
    return id === undefined
      ? { unavailable: `git does not know \`${ref}\``, fix: 'Fetch it.' }
      : memoryTreeOf(filesAt(id), id);
  };
  return {
    tree,
    base: tree,
    head: async () => history.head,
    prefix: async () => '',
    formerPaths: async () => new Map(),
    history: async () => history,
  };
}
