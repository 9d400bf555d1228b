import { spawn } from 'node:child_process';
import type { BaseTree } from '../../ports/base.ts';
import type { Git, Unavailable } from '../../ports/git.ts';
import { gitHistory } from './git-history.ts';

/** Longest time that one git command may take. */
const GIT_TIMEOUT_MS = 120_000;

/** No prompt, no lock, and no fetch of what a partial clone left out: `ext::` addresses in its configuration are commands. */
const READ_ONLY = { GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', GIT_NO_LAZY_FETCH: '1', GIT_ALLOW_PROTOCOL: '' };

/** Modes of symbolic links and submodules in a tree (git-scm.com, "Git Internals - Git Objects"). */
const LINK_MODES = new Set(['120000', '160000']);

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
    tree: (ref) => orWhyNot(treeAt(git, text, ref)),
    formerPaths: () => orWhyNot(formerPaths(git, text)),
    history: () =>
      orWhyNot(
        gitHistory({
          git,
          text,
          whyNoRepository: () => whyNoRepository(git),
          readBlobs: (blobs) => readBlobs(git, blobs),
        }),
      ),
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
      // Not `timeout`: its timer outlives a git that cannot be started, and would keep the run waiting for it.
      signal: AbortSignal.timeout(GIT_TIMEOUT_MS),
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

/** Git from 2.36 on, and git 2.35 before it. */
const REFUSED_OWNER = /^fatal: (?:detected dubious ownership in repository at |unsafe repository \()'(.*)'/m;

/**
 * Why git finds no repository here, if it finds none. One of another user it refuses, which containers run into
 * (git-scm.com/docs/git-config, safe.directory), and its answer names the folder to allow.
 */
async function whyNoRepository(git: Run): Promise<Unavailable | undefined> {
  try {
    await git(['rev-parse', '--git-dir']);
    return undefined;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const folder = REFUSED_OWNER.exec(message)?.[1];
    if (folder !== undefined)
      return {
        unavailable: 'git does not open this repository, because it belongs to another user',
        fix: `Run \`git config --global --add safe.directory ${shellWord(folder)}\`.`,
      };
    if (isNotStarted(error))
      return { unavailable: 'git cannot be started here', fix: 'Install git, or put its folder on the `PATH`.' };
    return { unavailable: 'this folder is not in a git repository', fix: 'Run inside a clone.' };
  }
}

/** Node says so of a command that is nowhere on the PATH, or that this user may not run. */
function isNotStarted(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error && String(error.syscall).startsWith('spawn');
}

function shellWord(text: string): string {
  return /^[\w./:@+-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

/** The commit that a ref names. */
async function commitOf(git: Run, text: Text, ref: string): Promise<{ readonly commit: string } | Unavailable> {
  const nowhere = await whyNoRepository(git);
  if (nowhere) return nowhere;
  const commit = await text(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]);
  if (commit === undefined || commit === '') {
    return {
      unavailable: `git does not know \`${ref}\``,
      fix: `Fetch it (\`git fetch origin\`), or check out with \`fetch-depth: 0\`.`,
    };
  }
  return { commit };
}

async function treeAt(git: Run, text: Text, ref: string): Promise<BaseTree | Unavailable> {
  const found = await commitOf(git, text, ref);
  if ('unavailable' in found) return found;
  const { commit } = found;
  const tree = await git(['ls-tree', '-r', '-z', commit, '--', '.']);
  return { commit, ...parseTree(tree), renames: new Map(), read: (blobs) => readBlobs(git, blobs) };
}

async function baseTree(git: Run, text: Text, ref: string): Promise<BaseTree | Unavailable> {
  const found = await commitOf(git, text, ref);
  if ('unavailable' in found) return found;
  const { commit } = found;
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
    ...parseTree(tree),
    renames: parseRenames(renames),
    read: (blobs) => readBlobs(git, blobs),
  };
}

/** `<mode> SP <type> SP <object> TAB <path> NUL`; paths are relative to the folder because ls-tree runs in it. */
function parseTree(listing: Buffer): Pick<BaseTree, 'blobs' | 'links'> {
  const blobs = new Map<string, string>();
  const links = new Set<string>();
  for (const record of listing.toString('utf8').split('\0')) {
    const match = /^(\d+) \w+ ([0-9a-f]+)\t(.*)$/s.exec(record);
    if (!match) continue;
    const [, mode, id, path] = match as unknown as readonly [string, string, string, string];
    if (LINK_MODES.has(mode)) links.add(path);
    else blobs.set(path, id);
  }
  return { blobs, links };
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
  const nowhere = await whyNoRepository(git);
  if (nowhere) return nowhere;
  if ((await text(['rev-parse', '--is-shallow-repository'])) === 'true')
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
