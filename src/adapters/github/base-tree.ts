import { createHash } from 'node:crypto';
import type * as z from 'zod';
import { GitHubError } from '../../model/errors.ts';
import type { BaseTree } from '../../ports/base.ts';
import { blobAnswer, comparisonAnswer, treeAnswer } from './answers.ts';
import type { Call } from './exchange.ts';

/** Sends a call whose answer must have this shape. */
export type Ask = <T>(call: Call, shape: z.ZodType<T>) => Promise<T>;

export interface Repository {
  readonly owner: string;
  readonly repo: string;
}

/**
 * GitHub lists at most this many files of a comparison, without saying that it left some out:
 * https://docs.github.com/en/rest/commits/commits#compare-two-commits
 */
const COMPARISON_FILES_MAX = 300;

/** Well below the 100 requests at a time that GitHub bears, and enough to hide the latency. */
const BLOBS_AT_A_TIME = 8;

/** Modes of symbolic links and submodules: what they name is a path or a commit, and not a document. */
const LINK_MODES = new Set(['120000', '160000']);

type Entry = z.infer<typeof treeAnswer>['tree'][number];
type Comparison = z.infer<typeof comparisonAnswer>;

/** The tree of the merge base of two commits, seen from the folder under check. */
export async function baseTree(
  ask: Ask,
  repository: Repository,
  range: { readonly baseRef: string; readonly headRef: string },
  prefix: string,
): Promise<BaseTree> {
  const comparison = await compare(ask, repository, range);
  const { sha: commit, commit: details } = comparison.merge_base_commit;
  const entries = await entriesOf(ask, repository, details.tree.sha);
  const blobs = blobsBelow(entries, prefix);
  const named = namedRenames(comparison, prefix);
  const isComplete = (comparison.files?.length ?? 0) < COMPARISON_FILES_MAX;
  const renames = isComplete
    ? named
    : new Map([
        ...sameContentRenames(blobs, blobsBelow(await entriesOf(ask, repository, range.headRef), prefix)),
        ...named,
      ]);
  return { commit, blobs, links: linksBelow(entries, prefix), renames, read: (ids) => readBlobs(ask, repository, ids) };
}

/** One commit a page: the commits are not read, and the first page carries all the files that GitHub gives. */
function compare(
  ask: Ask,
  repository: Repository,
  { baseRef, headRef }: { readonly baseRef: string; readonly headRef: string },
): Promise<Comparison> {
  return ask(
    {
      what: `compare ${baseRef} with ${headRef} in ${repository.owner}/${repository.repo}`,
      method: 'GET',
      url: '/repos/{owner}/{repo}/compare/{basehead}',
      parameters: { ...repository, basehead: `${baseRef}...${headRef}`, per_page: 1, page: 1 },
    },
    comparisonAnswer,
  );
}

async function entriesOf(ask: Ask, repository: Repository, tree: string): Promise<readonly Entry[]> {
  const what = `list the files of ${repository.owner}/${repository.repo} at ${tree}`;
  const answer = await ask(
    {
      what,
      method: 'GET',
      url: '/repos/{owner}/{repo}/git/trees/{tree_sha}',
      parameters: { ...repository, tree_sha: tree, recursive: '1' },
    },
    treeAnswer,
  );
  // https://docs.github.com/en/rest/git/trees#get-a-tree: cut at 100,000 entries or 7 MB.
  if (answer.truncated) {
    throw new GitHubError(`Could not ${what}: the repository has more files than GitHub lists at once.`, {
      status: 200,
      hint: 'Check out the whole history (actions/checkout with `fetch-depth: 0`), so that git itself is asked instead.',
    });
  }
  return answer.tree;
}

function blobsBelow(entries: readonly Entry[], prefix: string): ReadonlyMap<string, string> {
  return new Map(
    entries
      .filter(({ type, mode, path }) => type === 'blob' && !LINK_MODES.has(mode) && path.startsWith(prefix))
      .map(({ path, sha }) => [path.slice(prefix.length), sha]),
  );
}

function linksBelow(entries: readonly Entry[], prefix: string): ReadonlySet<string> {
  return new Set(
    entries
      .filter(({ mode, path }) => LINK_MODES.has(mode) && path.startsWith(prefix))
      .map(({ path }) => path.slice(prefix.length)),
  );
}

/** A file that came in from outside the folder is new to it, one that left is gone: neither is a rename here. */
function namedRenames(comparison: Comparison, prefix: string): ReadonlyMap<string, string> {
  const renames = new Map<string, string>();
  for (const { status, filename, previous_filename: previous } of comparison.files ?? []) {
    if (status !== 'renamed' || previous === undefined) continue;
    if (filename.startsWith(prefix) && previous.startsWith(prefix)) {
      renames.set(filename.slice(prefix.length), previous.slice(prefix.length));
    }
  }
  return renames;
}

/**
 * New path to old path of files that moved without a change, where exactly one file left with that content and one
 * came. For comparisons whose list of files is full, and may have lost renames.
 */
function sameContentRenames(
  base: ReadonlyMap<string, string>,
  head: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const left = pathsByBlob(base, head);
  const renames = new Map<string, string>();
  for (const [blob, paths] of pathsByBlob(head, base)) {
    const [from, ...others] = left.get(blob) ?? [];
    const [to, ...more] = paths;
    if (from !== undefined && to !== undefined && others.length + more.length === 0) renames.set(to, from);
  }
  return renames;
}

/** The paths that are in one tree and not in the other, by content. */
function pathsByBlob(
  tree: ReadonlyMap<string, string>,
  other: ReadonlyMap<string, string>,
): ReadonlyMap<string, readonly string[]> {
  const paths = new Map<string, string[]>();
  for (const [path, blob] of tree) {
    if (other.has(path)) continue;
    const known = paths.get(blob);
    if (known === undefined) paths.set(blob, [path]);
    else known.push(path);
  }
  return paths;
}

async function readBlobs(
  ask: Ask,
  repository: Repository,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Uint8Array>> {
  const wanted = [...new Set(ids)];
  const contents = new Map<string, Uint8Array>();
  for (let start = 0; start < wanted.length; start += BLOBS_AT_A_TIME) {
    const batch = wanted.slice(start, start + BLOBS_AT_A_TIME);
    const read = await Promise.all(batch.map((id) => readBlob(ask, repository, id)));
    for (const [index, id] of batch.entries()) contents.set(id, read[index] as Uint8Array);
  }
  return contents;
}

async function readBlob(ask: Ask, repository: Repository, id: string): Promise<Uint8Array> {
  const what = `read the file content ${id} of ${repository.owner}/${repository.repo}`;
  const { content } = await ask(
    {
      what,
      method: 'GET',
      url: '/repos/{owner}/{repo}/git/blobs/{file_sha}',
      parameters: { ...repository, file_sha: id },
    },
    blobAnswer,
  );
  const bytes = Buffer.from(content, 'base64');
  // Base64 decodes without complaint when a piece is missing; the id is a hash of the content and would not fit then.
  if (blobId(bytes, id.length === 64 ? 'sha256' : 'sha1') !== id) {
    throw new GitHubError(`Could not ${what}: what came is not the content with that id.`, {
      status: 200,
      hint: 'Something between here and GitHub changed the answer. Run again; if it persists, check the proxy.',
    });
  }
  return bytes;
}

/** Git's name for a content: https://git-scm.com/book/en/v2/Git-Internals-Git-Objects#_object_storage */
export function blobId(bytes: Uint8Array, algorithm: 'sha1' | 'sha256' = 'sha1'): string {
  return createHash(algorithm).update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
