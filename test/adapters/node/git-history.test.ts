import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { memoryHistory } from '../../../src/adapters/memory/history.ts';
import { nodeGit } from '../../../src/adapters/node/git.ts';
import type { GitCommit, GitHistory } from '../../../src/ports/git.ts';
import { canaryScript } from '../../support/canary.ts';
import { type GitRepository, gitRepository, repositoryAt, runGit } from '../../support/git-repository.ts';
import { tempFolder, writeFiles } from '../../support/temp-folder.ts';

const A = text('a');
const B = text('b');

beforeAll(() => {
  // What a developer has configured for himself must not decide what these tests see.
  process.env['GIT_CONFIG_GLOBAL'] = '/dev/null';
  process.env['GIT_CONFIG_SYSTEM'] = '/dev/null';
});

describe('the history', () => {
  it('has every commit, newest first, with its author, day, trailers and changes', async () => {
    const repository = gitRepository({ 'a.md': A, 'b.md': B });
    commit(
      repository,
      'Rename\n\nWhy it is so.\n\nIsms-Change: editorial\nReviewed-by: Ana Ng <ana@acme.example>',
      () => {
        repository.git('mv', 'a.md', 'c.md');
        repository.git('rm', '--quiet', 'b.md');
      },
    );
    const { head, commits } = await historyOf(repository);
    expect(head).toBe(repository.git('rev-parse', 'HEAD'));
    expect(commits.map(({ id, parents }) => [id, parents])).toEqual([
      [head, [commits[1]?.id]],
      [repository.git('rev-parse', 'HEAD~1'), []],
    ]);
    const blobs = { a: repository.git('rev-parse', 'HEAD~1:a.md'), b: repository.git('rev-parse', 'HEAD~1:b.md') };
    expect(commits[0]).toMatchObject({
      committedAt: Date.parse('2026-01-01T12:00:00Z'),
      author: { name: 'Kim Lee', email: 'kim@acme.example' },
      subject: 'Rename',
      trailers: [
        { key: 'Isms-Change', value: 'editorial' },
        { key: 'Reviewed-by', value: 'Ana Ng <ana@acme.example>' },
      ],
      changes: [
        { path: 'b.md', from: undefined, blob: undefined, before: blobs.b },
        { path: 'c.md', from: 'a.md', blob: blobs.a, before: blobs.a },
      ],
    });
    expect(commits[1]?.changes.map(({ path, before }) => [path, before])).toEqual([
      ['a.md', undefined],
      ['b.md', undefined],
    ]);
  });

  it('reads no trailer out of a text that looks like one, and joins one that was folded', async () => {
    const repository = gitRepository({ 'a.md': A });
    commit(repository, 'Isms-Change: editorial\n\nNo-Impact: this is\nonly a sentence.');
    commit(repository, 'Change\n\nNo-Impact: PRO-04 because\n only a name changed');
    const { commits } = await historyOf(repository);
    expect(commits.slice(0, 2).map(({ trailers }) => trailers)).toEqual([
      [{ key: 'No-Impact', value: 'PRO-04 because only a name changed' }],
      [],
    ]);
  });

  it('has every name as it is, in paths and in people', async () => {
    const names = ['new\nline.md', 'tab\there.md', '"quoted".md', 'é.md', ':100644 M', '\x01mark.md', '-dash.md'];
    const repository = gitRepository(Object.fromEntries(names.map((name) => [name, text(name)])));
    runGit(repository.root, ['-c', 'user.name=:100644 100644 \x01 M', 'commit', '--quiet', '--allow-empty', '-m', 'x']);
    mkdirSync(join(repository.root, 'to'));
    for (const name of names) repository.git('mv', '--', `./${name}`, `to/${name}`);
    repository.commit();
    const { commits } = await historyOf(repository);
    expect(commits.map(({ changes }) => changes.length)).toEqual([names.length, 0, names.length]);
    expect(new Map(commits[0]?.changes.map(({ path, from }) => [path, from]))).toEqual(
      new Map(names.map((name) => [`to/${name}`, name])),
    );
  });

  it('shows a merge against the line that it was merged into, and its branch by its own commits', async () => {
    const repository = gitRepository({ 'a.md': A, 'b.md': B });
    repository.git('checkout', '--quiet', '-b', 'topic');
    const branch = repository.commit({ 'a.md': `${A}on the branch\n` });
    repository.git('checkout', '--quiet', 'main');
    const main = repository.commit({ 'b.md': `${B}on the line\n` });
    repository.git('merge', '--quiet', '--no-ff', '-m', 'Merge', 'topic');
    const { commits, head } = await historyOf(repository);
    const by = new Map(commits.map((one) => [one.id, one.changes.map(({ path }) => path)]));
    expect([by.get(head ?? ''), by.get(branch), by.get(main)]).toEqual([['a.md'], ['a.md'], ['b.md']]);
    expect(commits[0]?.parents).toEqual([main, branch]);
  });

  it('is seen from the folder under check, and has commits that touched nothing there', async () => {
    const repository = gitRepository({ 'isms/a.md': A, 'other/in.md': B });
    repository.commit({ 'other/x.md': text('x') });
    repository.git('mv', 'other/in.md', 'isms/in.md');
    repository.commit();
    const history = await nodeGit(join(repository.root, 'isms')).history();
    expect(available(history).commits.map(({ changes }) => changes.map(({ path, from }) => [path, from]))).toEqual([
      [['in.md', undefined]],
      [],
      [['a.md', undefined]],
    ]);
  });

  it('takes a symbolic link for no content', async () => {
    const repository = gitRepository({ 'a.md': A, 'b.md': B });
    const link = runGit(repository.root, ['hash-object', '-w', '--stdin'], 'a.md');
    repository.git('update-index', '--cacheinfo', `120000,${link},b.md`);
    repository.git('commit', '--quiet', '-m', 'link');
    const { commits } = await historyOf(repository);
    expect(commits[0]?.changes).toMatchObject([{ path: 'b.md', blob: undefined }]);
  });

  it('gives contents in the order asked for, as many as fit, without those that are not there', async () => {
    const repository = gitRepository({ 'a.md': 'a'.repeat(10), 'b.md': 'b'.repeat(10), 'c.md': 'c'.repeat(10) });
    const { read } = await historyOf(repository);
    const ids = ['c', 'a', 'b'].map((name) => repository.git('rev-parse', `HEAD:${name}.md`));
    const names = async (max: number): Promise<readonly string[]> =>
      [...(await read(['0'.repeat(40), ...ids], max)).values()].map((bytes) =>
        new TextDecoder().decode(bytes).charAt(0),
      );
    expect([await names(30), await names(29), await names(9)]).toEqual([['c', 'a', 'b'], ['c', 'a'], []]);
    expect((await read([], 30)).size).toBe(0);
  });

  it('is empty before the first commit, and not to be had in a shallow clone or outside a repository', async () => {
    expect(await nodeGit(gitRepository().root).history()).toMatchObject({ head: undefined, commits: [] });
    expect(await nodeGit(tempFolder()).history()).toMatchObject({
      unavailable: 'this folder is not in a git repository',
    });
    const origin = gitRepository({ 'a.md': A });
    origin.commit({ 'b.md': B });
    const folder = tempFolder();
    runGit(folder, ['clone', '--quiet', '--depth=1', `file://${origin.root}`, 'clone']);
    expect(await nodeGit(join(folder, 'clone')).history()).toEqual({
      unavailable: 'the clone is shallow, so earlier commits are not in it',
      fix: 'Check out with `fetch-depth: 0`.',
    });
  });

  it('is what was committed, whatever somebody has put in its place since', async () => {
    const repository = gitRepository({ 'a.md': A });
    const real = repository.commit({ 'a.md': B });
    repository.git('checkout', '--quiet', '--orphan', 'forged');
    const forged = repository.commit({ 'a.md': text('forged') });
    repository.git('checkout', '--quiet', 'main');
    repository.git('replace', real, forged);
    expect((await historyOf(repository)).commits.map(({ id }) => id)).toEqual([
      real,
      runGit(repository.root, ['--no-replace-objects', 'rev-parse', `${real}~1`]),
    ]);
  });

  it('runs nothing that the repository configures', async () => {
    const repository = gitRepository({ 'a.md': A, '.gitattributes': '*.md diff=evil\n' });
    repository.git('mv', 'a.md', 'b.md');
    repository.commit({ 'b.md': `${A}more\n` });
    const { script, canary } = canaryScript();
    const config = {
      'core.fsmonitor': script,
      'core.pager': script,
      'pager.log': script,
      'diff.external': script,
      'diff.evil.command': script,
      'diff.evil.textconv': script,
      'gpg.program': script,
      'log.showSignature': 'true',
      'log.diffMerges': 'combined',
      'diff.renames': 'false',
      'diff.relative': 'false',
      'format.pretty': 'oneline',
      'alias.log': `!${script}`,
      'trailer.isms-change.command': script,
      'trailer.isms-change.cmd': script,
    };
    for (const [key, value] of Object.entries(config)) repository.git('config', key, value);
    signed(repository, 'Signed\n\nIsms-Change: editorial');
    const { commits } = await historyOf(repository);
    expect(commits.map(({ changes, trailers }) => [changes.length, trailers.length])).toEqual([
      [0, 1],
      [1, 0],
      [2, 0],
    ]);
    expect(existsSync(canary)).toBe(false);
  });

  it('fetches nothing for a clone that leaves contents out, and says that they are missing', async () => {
    const origin = gitRepository({ 'a.md': A });
    origin.git('config', 'uploadpack.allowFilter', 'true');
    origin.commit({ 'a.md': `${A}more\n` });
    const first = origin.git('rev-parse', 'HEAD~1:a.md');
    const clone = (name: string): GitRepository => {
      const folder = tempFolder();
      runGit(folder, ['clone', '--quiet', '--no-local', '--filter=blob:none', `file://${origin.root}`, name]);
      return repositoryAt(join(folder, name));
    };
    const { script, canary } = canaryScript();
    const cut = (repository: GitRepository): GitRepository => {
      repository.git('config', 'remote.origin.url', `ext::${script}`);
      repository.git('config', 'protocol.ext.allow', 'always');
      return repository;
    };
    const history = await historyOf(cut(clone('plain')));
    expect((await history.read([first], 1_000_000)).size).toBe(0);

    origin.git('mv', 'a.md', 'b.md');
    origin.commit({ 'b.md': `${A}more\nand more\n` });
    const answer = await nodeGit(cut(clone('renamed')).root).history();
    expect(answer).toMatchObject({ fix: 'Clone without `--filter`, or run `git fetch --refetch`.' });
    expect(existsSync(canary)).toBe(false);
  });
});

describe('its twin in memory', () => {
  it('tells the same as git of the same commits', async () => {
    const repository = gitRepository();
    const steps = [
      { message: 'First', files: { 'a.md': A, 'b.md': B } },
      {
        message: 'Second\n\nIsms-Change: editorial\nNo-Impact: X because y',
        files: { 'a.md': null, 'moved/a.md': `${A}more\n` },
      },
      { message: 'Third', files: { 'b.md': null } },
    ];
    for (const { message, files } of steps) {
      commit(repository, message, () => {
        for (const [path, content] of Object.entries(files)) {
          if (content === null) repository.git('rm', '--quiet', path);
          else writeFiles(repository.root, { [path]: content });
        }
      });
    }
    const twin = memoryHistory(steps.map((step) => ({ ...step, on: '2026-01-01', by: 'Kim Lee' })));
    const told = ({ commits }: GitHistory): unknown =>
      commits.map(({ committedAt, author: { name }, subject, trailers, changes, parents }: GitCommit) => ({
        committedAt,
        name,
        subject,
        trailers,
        changes,
        parents: parents.length,
      }));
    expect(told(twin)).toEqual(told(await historyOf(repository)));
  });
});

async function historyOf(repository: GitRepository): Promise<GitHistory> {
  return available(await nodeGit(repository.root).history());
}

function available(history: Awaited<ReturnType<ReturnType<typeof nodeGit>['history']>>): GitHistory {
  if ('unavailable' in history) throw new Error(history.unavailable);
  return history;
}

function commit(repository: GitRepository, message: string, change: () => void = () => undefined): void {
  change();
  repository.git('add', '--all');
  repository.git('commit', '--quiet', '--allow-empty', '-m', message);
}

/** A commit with a signature, which `log.showSignature` would hand to `gpg.program`. */
function signed(repository: GitRepository, message: string): void {
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
    message,
    '',
  ];
  const id = runGit(repository.root, ['hash-object', '-t', 'commit', '-w', '--stdin'], lines.join('\n'));
  repository.git('update-ref', 'refs/heads/main', id);
}

function text(seed: string): string {
  return Array.from({ length: 20 }, (_, index) => `${seed} line ${index} of a document\n`).join('');
}
