import type { GitChange, GitCommit, GitHistory, Unavailable } from '../../ports/git.ts';

type Run = (args: readonly string[], input?: string) => Promise<Buffer>;

/** How git is run: without a shell, a hook or a prompt. */
interface Tools {
  readonly git: Run;
  /** What git answers, without its last line end; `undefined` when it cannot. */
  readonly text: (args: readonly string[]) => Promise<string | undefined>;
  readonly whyNoRepository: () => Promise<Unavailable | undefined>;
  readonly readBlobs: (blobs: readonly string[]) => Promise<ReadonlyMap<string, Uint8Array>>;
}

/** What opens a commit in the listing. No header of a change and no path stands where it can. */
const MARK = '\x01';

/** Each field ends in NUL, which git has in no name and no message. */
const FORMAT = `--format=tformat:${['%x01%H', '%P', '%ct', '%an', '%ae', '%s', '%(trailers:only,unfold)'].join('%x00')}%x00`;

/** How many words of the listing the format makes. */
const FIELDS = 7;

/**
 * The raw listing compares trees by their ids and opens contents only to tell renames, so one pass over 8,685 commits
 * takes about a second. Merges are compared with their first parent alone: what a branch brought is then seen there, as
 * one step of the line that it was merged into. Nothing that a repository configures takes part: no external diff, no
 * conversion, no signature program, no replaced objects.
 */
const LOG = [
  '--no-replace-objects',
  '-c',
  'trailer.separators=:',
  'log',
  FORMAT,
  '--encoding=UTF-8',
  '--date-order',
  '--diff-merges=first-parent',
  '--raw',
  '-z',
  '--no-abbrev',
  '-M',
  '-l1000',
  '--relative',
  '--no-ext-diff',
  '--no-textconv',
  '--no-color',
  '--no-show-signature',
  '--root',
  'HEAD',
  '--',
];

/** The whole history of the root. No path limits it: git would then leave out commits, and the line would break. */
export async function gitHistory(tools: Tools): Promise<GitHistory | Unavailable> {
  const { git, text, readBlobs } = tools;
  const nowhere = await tools.whyNoRepository();
  if (nowhere) return nowhere;
  if ((await text(['rev-parse', '--is-shallow-repository'])) === 'true') {
    return {
      unavailable: 'the clone is shallow, so earlier commits are not in it',
      fix: 'Check out with `fetch-depth: 0`.',
    };
  }
  const head = await text(['rev-parse', '--verify', '--quiet', '--end-of-options', 'HEAD^{commit}']);
  if (!head) return { head: undefined, commits: [], read: async () => new Map() };
  const commits = [...parseLog((await git(LOG)).toString('utf8'))];
  return {
    head,
    commits,
    read: async (blobs, maxBytes) => readBlobs(await fitting(git, [...new Set(blobs)], maxBytes)),
  };
}

/** `MARK id NUL parents NUL … NUL`, then for each file `:<modes> <ids> <status> NUL <path> NUL`, of a rename two paths. */
function* parseLog(listing: string): Iterable<GitCommit> {
  const words = listing.split('\0');
  let changes: GitChange[] = [];
  for (let at = 0; at < words.length; ) {
    const word = (words[at] as string).replace(/^\n/, '');
    if (word.startsWith(MARK)) {
      changes = [];
      yield commitOf(words.slice(at, at + FIELDS), changes);
      at += FIELDS;
    } else if (word.startsWith(':')) {
      const isRename = /[RC]\d+$/.test(word);
      const paths = words.slice(at + 1, at + (isRename ? 3 : 2));
      changes.push(changeOf(word, paths as [string, ...string[]]));
      at += isRename ? 3 : 2;
    } else {
      at++;
    }
  }
}

function commitOf(words: readonly string[], changes: readonly GitChange[]): GitCommit {
  const [id, parents, time, name, email, subject, trailers] = words as readonly [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  return {
    id: id.slice(id.indexOf(MARK) + 1),
    parents: parents === '' ? [] : parents.split(' '),
    committedAt: Number(time) * 1000,
    author: { name, email },
    subject,
    trailers: trailers.split('\n').flatMap((line) => {
      const match = /^([^\s:]+)\s*:\s*(.*)$/.exec(line);
      return match ? [{ key: match[1] as string, value: (match[2] as string).trimEnd() }] : [];
    }),
    changes,
  };
}

/** Modes of what has a content: a file, executable or not (git-scm.com, "Git Internals - Git Objects"). */
const FILE_MODE = /^100/;

function changeOf(header: string, [first, second]: readonly [string, ...string[]]): GitChange {
  const [modeBefore, modeAfter, before, after] = header.slice(1).split(' ') as [string, string, string, string];
  return {
    path: second ?? first,
    from: second === undefined ? undefined : first,
    blob: FILE_MODE.test(modeAfter) ? after : undefined,
    before: FILE_MODE.test(modeBefore) ? before : undefined,
  };
}

/** `git cat-file --batch-check`: `<object> SP <type> SP <size> LF`, or `<object> SP missing LF`. */
async function fitting(git: Run, blobs: readonly string[], maxBytes: number): Promise<readonly string[]> {
  if (blobs.length === 0) return [];
  const ask = git(['--no-replace-objects', 'cat-file', '--batch-check', '--buffer'], `${blobs.join('\n')}\n`);
  // In a partial clone it ends at the first one that is missing: then none is to be had, and the caller sees that.
  const output = await ask.catch(() => Buffer.alloc(0));
  const fit: string[] = [];
  let room = maxBytes;
  for (const line of output.toString('latin1').split('\n')) {
    const [id, kind, size] = line.split(' ');
    if (kind !== 'blob') continue;
    room -= Number(size);
    if (room < 0) break;
    fit.push(id as string);
  }
  return fit;
}
