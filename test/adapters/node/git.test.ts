import { chmodSync, existsSync, mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { nodeGit } from '../../../src/adapters/node/git.ts';
import { gitBlobId } from '../../../src/engine/fingerprint.ts';
import type { BaseTree } from '../../../src/ports/base.ts';
import type { Unavailable } from '../../../src/ports/git.ts';
import { type GitRepository, gitRepository, repositoryAt, runGit } from '../../support/git-repository.ts';
import { tempFolder, writeFiles } from '../../support/temp-folder.ts';

const A = text('a');
const B = text('b');

/** Names that break what splits at blanks, quotes what is not ASCII, or takes a name for an option. */
const STRANGE_NAMES = [
  ' lead.md',
  'tail .md',
  'two  blanks.md',
  '"quoted".md',
  "it's.md",
  'new\nline.md',
  'tab\there.md',
  'back\\slash.md',
  'é.md',
  '文書.md',
  '-dash.md',
  '--option.md',
  ':colon.md',
  ':(top)x.md',
  '*[x]?.md',
  '$(touch x).md',
  '#hash.md',
];

beforeAll(() => {
  // What a developer has configured for himself must not decide what these tests see.
  process.env['GIT_CONFIG_GLOBAL'] = '/dev/null';
  process.env['GIT_CONFIG_SYSTEM'] = '/dev/null';
});

describe('the base of a change', () => {
  it('is the tree of the merge base, whatever came onto either side since', async () => {
    const repository = gitRepository({ 'a.md': A, 'b.md': B });
    const fork = repository.git('rev-parse', 'HEAD');
    repository.git('checkout', '--quiet', '-b', 'topic');
    repository.commit({ 'a.md': text('changed'), 'new.md': 'new' });
    repository.git('checkout', '--quiet', 'main');
    repository.commit({ 'later.md': 'later' });
    repository.git('checkout', '--quiet', 'topic');

    const base = await baseOf(repository, 'main');
    expect(base.commit).toBe(fork);
    expect([...base.blobs]).toEqual([
      ['a.md', gitBlobId(bytes(A))],
      ['b.md', gitBlobId(bytes(B))],
    ]);
    expect([...base.renames]).toEqual([]);
  });

  it('gives contents by their ids, empty and binary ones too, and nothing for nothing', async () => {
    const binary = new Uint8Array([0, 10, 13, 255, 10]);
    const repository = gitRepository({ 'a.md': A, 'empty.md': '', 'binary.md': binary });
    const base = await baseOf(repository, 'HEAD');
    const contents = await base.read([...base.blobs.values()]);
    const of = (path: string): number[] => [...(contents.get(base.blobs.get(path) ?? '') ?? [])];
    expect([of('a.md'), of('empty.md'), of('binary.md')]).toEqual([[...bytes(A)], [], [...binary]]);
    expect((await base.read([])).size).toBe(0);
  });

  it('knows what was renamed since, changed on the way or not, committed or only staged', async () => {
    const repository = gitRepository({ 'a.md': A, 'b.md': B, 'c.md': text('c') });
    repository.git('mv', 'a.md', 'moved.md');
    repository.commit();
    mkdirSync(join(repository.root, 'sub'));
    repository.git('mv', 'b.md', 'sub/changed.md');
    repository.commit({ 'sub/changed.md': `${B}one more line\n` });
    repository.git('mv', 'c.md', 'staged.md');

    expect((await baseOf(repository, 'HEAD~2')).renames).toEqual(
      new Map([
        ['moved.md', 'a.md'],
        ['sub/changed.md', 'b.md'],
        ['staged.md', 'c.md'],
      ]),
    );
  });

  it('has every name as it is, and their renames', async () => {
    const contents = Object.fromEntries(STRANGE_NAMES.map((name, index) => [name, text(`${index}`)]));
    const repository = gitRepository(contents);
    mkdirSync(join(repository.root, 'mo\nved'));
    for (const name of STRANGE_NAMES) repository.git('mv', '--', `./${name}`, `mo\nved/${name}`);
    repository.commit();

    const base = await baseOf(repository, 'HEAD~1');
    expect([...base.blobs.keys()].sort()).toEqual([...STRANGE_NAMES].sort());
    expect(base.renames).toEqual(new Map(STRANGE_NAMES.map((name) => [`mo\nved/${name}`, name])));
  });

  it('is seen from the folder under check: what moved in is new, what moved out is gone', async () => {
    const repository = gitRepository({ 'isms/a.md': A, 'isms/out.md': B, 'other/in.md': text('c') });
    mkdirSync(join(repository.root, 'isms/sub'));
    repository.git('mv', 'isms/a.md', 'isms/sub/a.md');
    repository.git('mv', 'isms/out.md', 'other/out.md');
    repository.git('mv', 'other/in.md', 'isms/in.md');
    repository.commit();

    const git = nodeGit(join(repository.root, 'isms'));
    const base = available(await git.base('HEAD~1'));
    expect([...base.blobs.keys()]).toEqual(['a.md', 'out.md']);
    expect([...base.renames]).toEqual([['sub/a.md', 'a.md']]);
  });

  it('knows symbolic links and submodules, and takes neither for a document', async () => {
    const repository = gitRepository({ 'a.md': A });
    const link = runGit(repository.root, ['hash-object', '-w', '--stdin'], 'a.md');
    repository.git('update-index', '--add', '--cacheinfo', `120000,${link},sub/link.md`);
    repository.git('update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},module`);
    repository.git('commit', '--quiet', '--message=link');
    const base = await baseOf(repository, 'HEAD');
    expect([...base.blobs.keys()]).toEqual(['a.md']);
    expect([...base.links]).toEqual(['module', 'sub/link.md']);
  });

  it.each(['main', 'refs/heads/main', 'HEAD', 'HEAD~0', '@'])(
    'is found under any name that git knows: %s',
    async (ref) => {
      const repository = gitRepository({ 'a.md': A });
      expect((await baseOf(repository, ref)).commit).toBe(repository.git('rev-parse', 'HEAD'));
    },
  );

  it.each([
    'nowhere',
    'origin/main',
    '--all',
    '-h',
    '--output=canary',
    'HEAD:a.md',
    '',
    'main..main',
    `${'0'.repeat(40)}`,
  ])('is not to be had under %j, and git’s options are not read out of it', async (ref) => {
    const repository = gitRepository({ 'a.md': A });
    const base = await nodeGit(repository.root).base(ref);
    expect(base).toEqual({
      unavailable: `git does not know \`${ref}\``,
      fix: 'Fetch it (`git fetch origin`), or check out with `fetch-depth: 0`.',
    });
    expect(existsSync(join(repository.root, 'canary'))).toBe(false);
  });

  it('is not to be had outside a repository', async () => {
    expect(await nodeGit(tempFolder({ 'a.md': A })).base('main')).toMatchObject({
      unavailable: 'this folder is not in a git repository',
    });
  });

  it('is not to be had in a repository of another user, and the answer says how to allow it', async () => {
    const folder = join(tempFolder(), "kim's isms");
    mkdirSync(folder);
    const { root } = repositoryAt(folder);
    runGit(root, ['init', '--quiet', '--initial-branch=main']);
    // Git's own tests use it, because nobody but root can give a folder away.
    process.env['GIT_TEST_ASSUME_DIFFERENT_OWNER'] = '1';
    onTestFinished(() => {
      delete process.env['GIT_TEST_ASSUME_DIFFERENT_OWNER'];
    });
    const refused = {
      unavailable: 'git does not open this repository, because it belongs to another user',
      fix: `Run \`git config --global --add safe.directory '${realpathSync(root).replace("'", "'\\''")}'\`.`,
    };
    expect(await nodeGit(root).base('main')).toEqual(refused);
    expect(await nodeGit(root).formerPaths()).toEqual(refused);
  });

  it('is not to be had in a repository without a commit', async () => {
    expect(await nodeGit(gitRepository().root).base('main')).toMatchObject({ unavailable: 'git does not know `main`' });
  });

  it('is not to be had between histories that never met', async () => {
    const repository = gitRepository({ 'a.md': A });
    repository.git('checkout', '--quiet', '--orphan', 'island');
    repository.commit({ 'b.md': B });
    expect(await nodeGit(repository.root).base('main')).toEqual({
      unavailable: '`main` and HEAD have no common commit in this clone',
      fix: 'Check out with `fetch-depth: 0`.',
    });
  });

  it('is not to be had in a shallow clone that lacks it', async () => {
    const { clone } = shallowClone();
    clone.git('fetch', '--quiet', '--depth=1', 'origin', 'topic:topic');
    expect(await nodeGit(clone.root).base('topic')).toEqual({
      unavailable: '`topic` and HEAD have no common commit in this clone',
      fix: 'Check out with `fetch-depth: 0`.',
    });
  });
});

describe('former paths', () => {
  it('go back over any number of renames, newest first, through changes on the way', async () => {
    const repository = gitRepository({ 'a.md': A, 'other.md': B });
    repository.git('mv', 'a.md', 'b.md');
    repository.commit();
    repository.commit({ 'b.md': `${A}more\n` });
    mkdirSync(join(repository.root, 'sub'));
    repository.git('mv', 'b.md', 'sub/c.md');
    repository.git('mv', 'other.md', 'renamed.md');
    repository.commit();

    expect(await nodeGit(repository.root).formerPaths()).toEqual(
      new Map([
        ['sub/c.md', ['b.md', 'a.md']],
        ['renamed.md', ['other.md']],
      ]),
    );
  });

  it('are not inherited by a new file under an old name', async () => {
    const repository = gitRepository({ 'a.md': A });
    repository.git('mv', 'a.md', 'b.md');
    repository.commit();
    repository.commit({ 'a.md': text('something else') });
    expect(await nodeGit(repository.root).formerPaths()).toEqual(new Map([['b.md', ['a.md']]]));
  });

  it('have every name as it is', async () => {
    const repository = gitRepository(Object.fromEntries(STRANGE_NAMES.map((name, index) => [name, text(`${index}`)])));
    mkdirSync(join(repository.root, 'x'));
    for (const name of STRANGE_NAMES) repository.git('mv', '--', `./${name}`, `x/${name}`);
    repository.commit();
    expect(await nodeGit(repository.root).formerPaths()).toEqual(
      new Map(STRANGE_NAMES.map((name) => [`x/${name}`, [name]])),
    );
  });

  it('are those below the folder under check, relative to it', async () => {
    const repository = gitRepository({ 'isms/a.md': A, 'b.md': B });
    repository.git('mv', 'isms/a.md', 'isms/c.md');
    repository.git('mv', 'b.md', 'd.md');
    repository.commit();
    expect(await nodeGit(join(repository.root, 'isms')).formerPaths()).toEqual(new Map([['c.md', ['a.md']]]));
  });

  it('are unknown in a shallow clone, and not none', async () => {
    expect(await nodeGit(shallowClone().clone.root).formerPaths()).toEqual({
      unavailable: 'the clone is shallow, so earlier names of documents are not in it',
      fix: 'Check out with `fetch-depth: 0`.',
    });
  });

  it('are unknown outside a repository, and none in one without commits', async () => {
    expect(await nodeGit(tempFolder()).formerPaths()).toMatchObject({
      unavailable: 'this folder is not in a git repository',
    });
    expect(await nodeGit(gitRepository().root).formerPaths()).toEqual(new Map());
  });
});

describe('the place in a repository', () => {
  it('is nothing at the top, the folders above otherwise, and unknown outside', async () => {
    const repository = gitRepository({ 'isms/docs/a.md': A, ' lead/x.md': B });
    expect(await nodeGit(repository.root).prefix()).toBe('');
    expect(await nodeGit(join(repository.root, 'isms/docs')).prefix()).toBe('isms/docs/');
    expect(await nodeGit(join(repository.root, ' lead')).prefix()).toBe(' lead/');
    expect(await nodeGit(tempFolder()).prefix()).toBeUndefined();
  });

  it('has a head, once there is a commit', async () => {
    const repository = gitRepository({ 'a.md': A });
    expect(await nodeGit(repository.root).head()).toBe(repository.git('rev-parse', 'HEAD'));
    expect(await nodeGit(gitRepository().root).head()).toBeUndefined();
    expect(await nodeGit(tempFolder()).head()).toBeUndefined();
  });
});

describe('a repository whose configuration runs programs', () => {
  it('runs none of them, and answers all the same', async () => {
    const repository = gitRepository({ 'a.md': A, '.gitattributes': '*.md filter=evil diff=evil merge=evil\n' });
    signedCommit(repository);
    repository.git('mv', 'a.md', 'b.md');
    repository.commit();
    const { script, canary } = canaryScript();
    const config = {
      'core.fsmonitor': script,
      'core.pager': script,
      'core.sshCommand': script,
      'core.askPass': script,
      'core.editor': script,
      'core.alternateRefsCommand': script,
      'diff.external': script,
      'diff.evil.command': script,
      'diff.evil.textconv': script,
      'filter.evil.clean': script,
      'filter.evil.smudge': script,
      'filter.evil.process': script,
      'filter.evil.required': 'true',
      'gpg.program': script,
      'log.showSignature': 'true',
      'credential.helper': `!${script}`,
      'pager.log': script,
      'pager.diff': script,
      'alias.log': `!${script}`,
      'alias.diff': `!${script}`,
    };
    for (const [key, value] of Object.entries(config)) repository.git('config', key, value);
    const hooks = tempFolder();
    for (const hook of [
      'post-checkout',
      'post-index-change',
      'reference-transaction',
      'fsmonitor-watchman',
      'pre-auto-gc',
    ]) {
      writeFiles(hooks, { [hook]: `#!/bin/sh\n${script}\n` });
      chmodSync(join(hooks, hook), 0o755);
    }
    repository.git('config', 'core.hooksPath', hooks);
    // A file that differs from the index in content and time makes git look at it.
    writeFileSync(join(repository.root, 'b.md'), `${A}not committed\n`);

    const git = nodeGit(repository.root);
    const base = available(await git.base('HEAD~1'));
    expect([...base.renames]).toEqual([['b.md', 'a.md']]);
    expect((await base.read([...base.blobs.values()])).size).toBe(2);
    expect(await git.formerPaths()).toEqual(new Map([['b.md', ['a.md']]]));
    expect([await git.prefix(), (await git.head())?.length]).toEqual(['', 40]);
    expect(existsSync(canary)).toBe(false);
  });

  it('fetches nothing for a clone that leaves contents out, and says that they are missing', async () => {
    const origin = gitRepository({ 'a.md': A });
    origin.git('config', 'uploadpack.allowFilter', 'true');
    origin.git('mv', 'a.md', 'b.md');
    origin.commit({ 'b.md': `${A}more\n` });
    const clone = cloneOf(origin, '--filter=blob:none');
    const { script, canary } = canaryScript();
    clone.git('config', 'remote.origin.url', `ext::${script}`);
    clone.git('config', 'protocol.ext.allow', 'always');

    const git = nodeGit(clone.root);
    const answers = [await git.base('HEAD~1'), await git.formerPaths()];
    for (const answer of answers) {
      expect(answer).toMatchObject({ fix: 'Clone without `--filter`, or run `git fetch --refetch`.' });
      expect(answer).toHaveProperty('unavailable', expect.stringMatching(/^git failed: fatal: /));
    }
    expect(existsSync(canary)).toBe(false);
  });

  it('answers only for the contents that it has', async () => {
    const repository = gitRepository({ 'a.md': A });
    const base = await baseOf(repository, 'HEAD');
    const id = gitBlobId(bytes(A));
    expect([...(await base.read(['0'.repeat(40), id])).keys()]).toEqual([id]);
  });
});

function text(seed: string): string {
  return Array.from({ length: 20 }, (_, index) => `${seed} line ${index} of a document\n`).join('');
}

function bytes(content: string): Uint8Array {
  return new TextEncoder().encode(content);
}

async function baseOf(repository: GitRepository, ref: string): Promise<BaseTree> {
  return available(await nodeGit(repository.root).base(ref));
}

function available(base: BaseTree | Unavailable): BaseTree {
  if ('unavailable' in base) throw new Error(base.unavailable);
  return base;
}

function cloneOf(origin: GitRepository, ...options: readonly string[]): GitRepository {
  const folder = tempFolder();
  runGit(folder, ['clone', '--quiet', '--no-local', ...options, `file://${origin.root}`, 'clone']);
  return repositoryAt(join(folder, 'clone'));
}

function shallowClone(): { readonly clone: GitRepository } {
  const origin = gitRepository({ 'a.md': A });
  origin.git('checkout', '--quiet', '-b', 'topic');
  origin.commit({ 'b.md': B });
  origin.git('checkout', '--quiet', 'main');
  origin.commit({ 'c.md': text('c') });
  return { clone: cloneOf(origin, '--depth=1') };
}

/** A program that leaves a mark when it is run. */
function canaryScript(): { readonly script: string; readonly canary: string } {
  const folder = tempFolder();
  const canary = join(folder, 'canary');
  const script = join(folder, 'run.sh');
  writeFileSync(script, `#!/bin/sh\necho "$0 $@" >> '${canary}'\ncat\n`);
  chmodSync(script, 0o755);
  return { script, canary };
}

/** A commit with a signature on it, which `log.showSignature` would hand to `gpg.program`. */
function signedCommit(repository: GitRepository): void {
  const lines = [
    `tree ${repository.git('rev-parse', 'HEAD^{tree}')}`,
    `parent ${repository.git('rev-parse', 'HEAD')}`,
    'author Kim Lee <kim@acme.example> 1767268800 +0000',
    'committer Kim Lee <kim@acme.example> 1767268800 +0000',
    'gpgsig -----BEGIN PGP SIGNATURE-----',
    ' ',
    ' AAAA',
    ' -----END PGP SIGNATURE-----',
    '',
    'signed',
    '',
  ];
  const commit = runGit(repository.root, ['hash-object', '-t', 'commit', '-w', '--stdin'], lines.join('\n'));
  repository.git('update-ref', 'refs/heads/main', commit);
}

describe('the tree of a commit', () => {
  it('is that of the commit itself, not of where its line and HEAD parted', async () => {
    const repository = gitRepository({ 'isms/a.md': A });
    repository.git('checkout', '--quiet', '-b', 'other');
    const other = repository.commit({ 'isms/b.md': B });
    repository.git('checkout', '--quiet', 'main');
    repository.commit({ 'isms/a.md': text('c') });
    const tree = available(await nodeGit(join(repository.root, 'isms')).tree('other'));
    expect(tree.commit).toBe(other);
    expect([...tree.blobs.keys()]).toEqual(['a.md', 'b.md']);
    expect(tree.renames).toEqual(new Map());
    const [contents] = [...(await tree.read([tree.blobs.get('b.md') as string])).values()];
    expect(Buffer.from(contents as Uint8Array).toString()).toBe(B);
  });

  it.each(['nowhere', '--all', '-h', '--output=canary', 'HEAD:a.md', ''])('is not to be had under %j', async (ref) => {
    const { root } = gitRepository({ 'a.md': A });
    expect(await nodeGit(root).tree(ref)).toEqual({
      unavailable: `git does not know \`${ref}\``,
      fix: 'Fetch it (`git fetch origin`), or check out with `fetch-depth: 0`.',
    });
    expect(existsSync(join(root, 'canary'))).toBe(false);
  });
});
