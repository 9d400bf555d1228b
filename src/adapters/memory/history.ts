import { createHash } from 'node:crypto';
import type { GitChange, GitCommit, GitHistory } from '../../ports/git.ts';
import { blobId } from '../github/base-tree.ts';

/** One commit of a history that exists only in memory. */
export interface MemoryCommit {
  /** Its id, or the start of it; made up when left out. */
  readonly id?: string | undefined;
  /** `YYYY-MM-DD`, committed at noon UTC; or a moment with its offset. */
  readonly on: string;
  /** The author's name. */
  readonly by: string;
  /** The message, with its trailers; left out: `Change`. */
  readonly message?: string | undefined;
  /** The ids of the commits that it was made on, as given; left out: the one before it. */
  readonly parents?: readonly string[] | undefined;
  /** What it changed against its first parent: path to content, or to `null` for a file that it removed. */
  readonly files: Readonly<Record<string, string | null>>;
}

type Tree = ReadonlyMap<string, string>;

/** Share of lines that a removed and an added file have in common for git to call it a rename (`-M`: half). */
const RENAME_LIKENESS = 0.5;

const ID_DIGITS = 40;

/** Commits, oldest first: for examples, tests and callers that keep a history elsewhere. */
export function memoryHistory(oldestFirst: readonly MemoryCommit[]): GitHistory {
  const contents = new Map<string, Uint8Array>();
  const commits: GitCommit[] = [];
  const trees = new Map<string, Tree>();
  for (const commit of oldestFirst) {
    const parents = commit.parents?.map(fullId) ?? commits.slice(-1).map(({ id }) => id);
    const id = commit.id === undefined ? madeUpId(commit, parents) : fullId(commit.id);
    const before: Tree = trees.get(parents[0] ?? '') ?? new Map();
    const after = new Map(before);
    for (const [path, content] of Object.entries(commit.files)) {
      if (content === null) after.delete(path);
      else {
        after.set(path, content);
        contents.set(idOf(content), bytesOf(content));
      }
    }
    commits.push({
      id,
      parents,
      committedAt: Date.parse(commit.on.length === 10 ? `${commit.on}T12:00:00Z` : commit.on),
      author: { name: commit.by, email: `${commit.by.toLowerCase().replace(/[^a-z]+/g, '.')}@example.invalid` },
      subject: subjectOf(commit.message ?? 'Change'),
      trailers: trailersOf(commit.message ?? ''),
      changes: changesBetween(before, after),
    });
    trees.set(id, after);
  }
  return {
    head: commits.at(-1)?.id,
    commits: commits.reverse(),
    read: async (blobs, maxBytes) => {
      const read = new Map<string, Uint8Array>();
      let room = maxBytes;
      for (const blob of blobs) {
        const bytes = contents.get(blob);
        room -= bytes?.length ?? 0;
        if (room < 0) break;
        if (bytes) read.set(blob, bytes);
      }
      return read;
    },
  };
}

function fullId(start: string): string {
  return start.padEnd(ID_DIGITS, '0');
}

function madeUpId(commit: MemoryCommit, parents: readonly string[]): string {
  return createHash('sha1')
    .update(`${JSON.stringify(commit)}${parents.join()}`)
    .digest('hex');
}

/** The first paragraph, in one line, as git's own `%s` has it. */
function subjectOf(message: string): string {
  return (message.trim().split(/\n\s*\n/)[0] ?? '').replace(/\s*\n\s*/g, ' ');
}

/** The last paragraph, if every line of it is one (`git interpret-trailers`). */
function trailersOf(message: string): GitCommit['trailers'] {
  const paragraphs = message.trim().split(/\n\s*\n/);
  const lines = paragraphs.length > 1 ? (paragraphs.at(-1) ?? '').split('\n') : [];
  const matches = lines.map((line) => /^([\w-]+)\s*:\s*(.*)$/.exec(line));
  return matches.every((match) => match !== null)
    ? matches.map((match) => ({ key: match?.[1] as string, value: match?.[2] as string }))
    : [];
}

function changesBetween(before: Tree, after: Tree): readonly GitChange[] {
  const removed = [...before].filter(([path]) => !after.has(path));
  const changes = [...after].flatMap(([path, content]): readonly GitChange[] => {
    const old = before.get(path);
    if (old === content) return [];
    const from = old === undefined ? removed.find(([, text]) => likeness(text, content) >= RENAME_LIKENESS) : undefined;
    if (from) removed.splice(removed.indexOf(from), 1);
    const was = from?.[1] ?? old;
    return [{ path, from: from?.[0], blob: idOf(content), before: was === undefined ? undefined : idOf(was) }];
  });
  const gone = removed.map(([path, text]) => ({ path, from: undefined, blob: undefined, before: idOf(text) }));
  return [...changes, ...gone].sort((a, b) => (a.path < b.path ? -1 : 1));
}

function likeness(a: string, b: string): number {
  const [left, right] = [a.split('\n'), b.split('\n')];
  const shared = right.filter((line) => left.includes(line)).length;
  return shared / Math.max(left.length, right.length);
}

function idOf(text: string): string {
  return blobId(bytesOf(text));
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
