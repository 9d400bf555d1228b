import { spawn } from 'node:child_process';
import type { BaseTree } from '../../ports/base.ts';
import type { Git, Unavailable } from '../../ports/git.ts';

/** Longest time that one git command may take. */
const GIT_TIMEOUT_MS = 120_000;

/** No prompt, no lock, and no fetch of what a partial clone left out: `ext::` addresses in its configuration are commands. */
const READ_ONLY = { GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', GIT_NO_LAZY_FETCH: '1', GIT_ALLOW_PROTOCOL: '' };

/** Answers of git that mean "not here", with what to do about it. */
const SHALLOW_FIX = 'Check out with `fetch-depth: 0`.';

/** The clone around a folder, read with git's own plumbing: no shell, no checkout, no hook, no prompt. */
export function nodeGit(root: string): Git {
  const git = (args: readonly string[], input?: string): Promise<Buffer> => run(root, args, input);
  const text = async (args: readonly string[]): Promise<string | undefined> => {
    try {
      return (await git(args)).toString('utf8').replace(/\n$/, '');
    } catch {
      return undefined;
    }
  };
  const orWhyNot = <T>(answer: Promise<T>): Promise<T | Unavailable> => answer.catch(whyNot);
  return {
    head: () => text(['rev-parse', '--verify', '--end-of-options', 'HEAD^{commit}']),
    prefix: () => text(['rev-parse', '--show-prefix']),
    base: (ref) => orWhyNot(baseTree(git, text, ref)),
    formerPaths: () => orWhyNot(formerPaths(git, text)),
  };
}

/** What git itself says when it cannot answer: contents that a partial clone left out, most of the time. */
function whyNot(error: unknown): Unavailable {
  const lines = (error instanceof Error ? error.message : String(error)).split('\n');
  const reason = lines.find((line) => line.startsWith('fatal: ')) ?? lines[0];
  return { unavailable: `git failed: ${reason}`, fix: 'Clone without `--filter`, or run `git fetch --refetch`.' };
}

type Run = (args: readonly string[], input?: string) => Promise<Buffer>;
type Text = (args: readonly string[]) => Promise<string | undefined>;

function run(root: string, args: readonly string[], input: string | undefined): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const safe = [
      '-c',
      'core.hooksPath=/dev/null',
      '-c',
      'core.fsmonitor=false',
      '-c',
      'core.quotePath=false',
      ...args,
    ];
    const child = spawn('git', safe, {
      cwd: root,
      timeout: GIT_TIMEOUT_MS,
      env: { ...process.env, ...READ_ONLY, LC_ALL: 'C' },
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    const out: Buffer[] = [];
    const errors: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
    child.stdin.on('error', () => undefined); // git may end before it has read everything; its exit code tells
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(Buffer.concat(out));
      else reject(new Error(Buffer.concat(errors).toString('utf8').trim() || `git ended with ${code}`));
    });
    child.stdin.end(input ?? '');
  });
}

async function baseTree(git: Run, text: Text, ref: string): Promise<BaseTree | Unavailable> {
  if ((await text(['rev-parse', '--git-dir'])) === undefined) {
    return { unavailable: 'this folder is not in a git repository', fix: 'Run inside a clone, with git installed.' };
  }
  const commit = await text(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]);
  if (commit === undefined || commit === '') {
    return {
      unavailable: `git does not know \`${ref}\``,
      fix: `Fetch it (\`git fetch origin\`), or check out with \`fetch-depth: 0\`.`,
    };
  }
  const mergeBase = await text(['merge-base', commit, 'HEAD']);
  if (mergeBase === undefined || mergeBase === '') {
    return { unavailable: `\`${ref}\` and HEAD have no common commit in this clone`, fix: SHALLOW_FIX };
  }
  // The index and not the working tree: to compare a working file git runs the `filter.*.clean` of the repository.
  const [tree, renames] = await Promise.all([
    git(['ls-tree', '-r', '-z', mergeBase, '--', '.']),
    git([
      'diff',
      '--cached',
      '--no-ext-diff',
      '--no-textconv',
      '--name-status',
      '-z',
      '-M',
      '--diff-filter=R',
      '--relative',
      mergeBase,
      '--',
      '.',
    ]),
  ]);
  return {
    commit: mergeBase,
    blobs: parseTree(tree),
    renames: parseRenames(renames),
    read: (blobs) => readBlobs(git, blobs),
  };
}

/** `<mode> SP <type> SP <object> TAB <path> NUL`; paths are relative to the folder because ls-tree runs in it. */
function parseTree(listing: Buffer): ReadonlyMap<string, string> {
  const blobs = new Map<string, string>();
  for (const record of listing.toString('utf8').split('\0')) {
    const match = /^(\d+) blob ([0-9a-f]+)\t(.*)$/s.exec(record);
    if (match && match[1] !== '120000') blobs.set(match[3] as string, match[2] as string);
  }
  return blobs;
}

/** `R<score> NUL <old> NUL <new> NUL`. */
function parseRenames(listing: Buffer): ReadonlyMap<string, string> {
  const words = listing.toString('utf8').split('\0');
  const renames = new Map<string, string>();
  for (let at = 0; at + 2 < words.length; at += 3) renames.set(words[at + 2] as string, words[at + 1] as string);
  return renames;
}

/**
 * `git cat-file --batch`: `<object> SP <type> SP <size> LF <content> LF`, or `<object> SP missing LF`. What git cannot
 * give, because a partial clone left it out, is not in the answer: the caller sees that it is missing.
 */
async function readBlobs(git: Run, blobs: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>> {
  const contents = new Map<string, Uint8Array>();
  if (blobs.length === 0) return contents;
  const output = await git(['cat-file', '--batch'], `${blobs.join('\n')}\n`).catch(() => Buffer.alloc(0));
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf(10, at);
    const [id, kind, size] = output.subarray(at, end).toString('latin1').split(' ');
    at = end + 1;
    if (kind !== 'blob' || size === undefined) continue;
    contents.set(id as string, output.subarray(at, at + Number(size)));
    at += Number(size) + 1;
  }
  return contents;
}

async function formerPaths(git: Run, text: Text): Promise<ReadonlyMap<string, readonly string[]> | Unavailable> {
  const shallow = await text(['rev-parse', '--is-shallow-repository']);
  if (shallow === undefined)
    return { unavailable: 'this folder is not in a git repository', fix: 'Run inside a clone, with git installed.' };
  if (shallow === 'true')
    return { unavailable: 'the clone is shallow, so earlier names of documents are not in it', fix: SHALLOW_FIX };
  if ((await text(['rev-parse', '--verify', '--quiet', 'HEAD'])) === undefined) return new Map();
  const listing = await git([
    'log',
    '--format=',
    '--name-status',
    '-z',
    '-M',
    '--diff-filter=R',
    '--no-ext-diff',
    '--relative',
    '--',
    '.',
  ]);
  return chain(
    listing
      .toString('utf8')
      .split('\0')
      .map((word) => (word.trim() === '' ? '' : word)),
  );
}

/** Newest first: a name that was given to a file is replaced by the one it had before, and so on back. */
function chain(words: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const before = new Map<string, string[]>();
  const currentNameOf = new Map<string, string>();
  for (let at = 0; at + 2 < words.length; at += 3) {
    const [old, now] = [words[at + 1] as string, words[at + 2] as string];
    const current = currentNameOf.get(now) ?? now;
    before.set(current, [...(before.get(current) ?? []), old]);
    currentNameOf.set(old, current);
  }
  return before;
}
