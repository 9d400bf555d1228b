import type { PlainDate } from '../calendar/plain-date.ts';
import { SIDECAR, withSidecar } from '../documents/sidecar.ts';
import { gitBlobId } from '../engine/fingerprint.ts';
import type { Document } from '../model/document.ts';
import type { BaseTree } from '../ports/base.ts';
import type { Unavailable } from '../ports/git.ts';
import { buildIsms, type Governance, type Isms, type IsmsParts } from '../records/isms.ts';
import type { FoundDocuments } from './find-documents.ts';
import { loadFrameworks } from './load-frameworks.ts';
import { sidecarsOf } from './sidecars-of.ts';

/** How another state of the same repository is read: as it would be read today, with today's configuration. */
export interface TreeOptions {
  readonly today: PlainDate;
  readonly governance: Governance;
  /** Whether a path is there now; `undefined` when nobody looked. */
  readonly existsNow: (path: string) => boolean | undefined;
  /** Tasks in issues belong to no commit: they are what they are today. */
  readonly taskIssues: IsmsParts['taskIssues'];
}

export interface IsmsOfTree {
  /** The management system of then, without its history. */
  readonly isms: Isms;
  /** By blob id, the contents of the documents that differ from those of now. */
  readonly contents: ReadonlyMap<string, Uint8Array>;
}

/** The management system as a commit has it. Only documents whose content differs from now are read from the commit. */
export async function ismsOfTree(
  base: BaseTree,
  head: FoundDocuments,
  options: TreeOptions,
): Promise<IsmsOfTree | Unavailable> {
  const headDocuments = new Map(head.documents.map((document) => [document.path, document]));
  const wanted = [...base.blobs].filter(([path]) => head.selects(path));
  const changed = wanted.filter(([path, blob]) => !isBlob(head.bytesOf(path), blob));
  const contents = await base.read([...new Set(changed.map(([, blob]) => blob))]);
  const unread = changed.find(([, blob]) => !contents.has(blob));
  if (unread) {
    return {
      unavailable: `the base has ${unread[0]}, and its content is not in this clone`,
      fix: 'Check out without a filter, with `fetch-depth: 0`.',
    };
  }
  const changedPaths = new Set(changed.map(([path]) => path));
  const { parse, sidecars } = options.governance;
  const alone = wanted.flatMap(([path, blob]): readonly Document[] => {
    const known = headDocuments.get(path);
    // One that is the same here may have another file beside it.
    if (!changedPaths.has(path) && known && known.habit !== SIDECAR) return [known];
    const bytes = changedPaths.has(path) ? contents.get(blob) : head.bytesOf(path);
    return bytes ? [parse(path, bytes)] : [];
  });
  const documents = sidecars ? await withSidecars(alone, base, head) : alone;
  const files = buildIsms({
    today: options.today,
    documents: [...documents].sort((a, b) => (a.path < b.path ? -1 : 1)),
    governance: options.governance,
    scopesOf: (governed) => head.scopesOf(governed, documents),
    exists: existsIn(base, options.existsNow),
    taskIssues: options.taskIssues,
  });
  return { isms: { ...files, frameworks: await loadFrameworks(files) }, contents };
}

/** Documents of the base with the YAML files that lay beside them there. */
async function withSidecars(
  documents: readonly Document[],
  base: BaseTree,
  head: FoundDocuments,
): Promise<readonly Document[]> {
  const beside = await sidecarsOf(documents, async (paths) => new Set(paths.filter((path) => base.blobs.has(path))));
  const blobs = [...beside.values()].map((path) => base.blobs.get(path) as string);
  const contents = await base.read(
    blobs.filter((blob, index) => !isBlob(head.bytesOf([...beside.values()][index] as string), blob)),
  );
  return documents.map((document) => {
    const path = beside.get(document.path);
    const bytes = path === undefined ? undefined : (contents.get(base.blobs.get(path) as string) ?? head.bytesOf(path));
    return path !== undefined && bytes ? withSidecar(document, path, bytes) : document;
  });
}

function isBlob(bytes: Uint8Array | undefined, blob: string): boolean {
  return bytes !== undefined && gitBlobId(bytes, blob) === blob;
}

/** The tree ends at a symbolic link or submodule: what lies behind one is taken to be what lies there now. */
function existsIn(base: BaseTree, existsNow: TreeOptions['existsNow']): (path: string) => boolean | undefined {
  const folders = new Set(['.']);
  for (const tree of [base.blobs, base.links])
    for (const path of tree.keys()) for (const folder of foldersAbove(path)) folders.add(folder);
  return (asked) => {
    const path = asked.replace(/\/$/, '');
    if (base.blobs.has(path) || base.links.has(path) || folders.has(path)) return true;
    return foldersAbove(path).some((folder) => base.links.has(folder)) ? existsNow(asked) : false;
  };
}

/** `a/b/c.md` to `a/b`, `a`. */
function foldersAbove(path: string): readonly string[] {
  const folders: string[] = [];
  for (let slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1))
    folders.push(path.slice(0, slash));
  return folders;
}
