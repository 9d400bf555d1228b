import { describe, expect, it } from 'vitest';
import { nodeFiles } from '../../src/adapters/node/files.ts';
import { nodeGit } from '../../src/adapters/node/git.ts';
import { check } from '../../src/app/check.ts';
import { soaAt, soaInFile } from '../../src/app/soa-at.ts';
import { soaDifference } from '../../src/views/soa/soa-difference.ts';
import { statementOfApplicability } from '../../src/views/soa/statement-of-applicability.ts';
import { gitRepository, repositoryAt, runGit } from '../support/git-repository.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { CONFIG, soaFile, TODAY } from '../views/soa/support.ts';

const row = (applicable: boolean): string =>
  soaFile([`{ control: A.5.1, applicable: ${applicable}, justification: Because }`]);

async function checkedAt(root: string) {
  const checked = await check({ files: nodeFiles(root), clock: { now: () => 0 } }, { today: TODAY });
  return { checked, git: nodeGit(root) };
}

describe('the statement of a commit', () => {
  it('is read from the very commit that is named, and set against the files as they are', async () => {
    const repository = gitRepository({ ...CONFIG, 'isms/soa.md': row(true) });
    repository.git('tag', 'v1');
    const second = repository.commit({ 'isms/soa.md': row(false) });
    repository.git('checkout', '--quiet', '-b', 'other', 'v1');
    repository.commit({ 'isms/soa.md': soaFile(['{ control: A.5.2, applicable: true, justification: Because }']) });

    const { checked, git } = await checkedAt(repository.root);
    const now = { statement: statementOfApplicability(checked.isms, checked.report), label: 'now' };
    const from = async (ref: string) => {
      const { changes, before } = soaDifference(await soaAt(checked, git, ref), now);
      return { changes: changes.map(({ control, kind }) => `${control} ${kind}`), commit: before.commit };
    };
    expect((await from('v1')).changes).toEqual(['A.5.2 added', 'A.5.1 removed']);
    // On another line, and not where the two parted: there A.5.1 applied.
    expect(await from('main')).toEqual({ changes: ['A.5.2 added', 'A.5.1 removed'], commit: second });
    expect((await soaAt(checked, git, 'main')).statement.controls[0]?.decision).toBe('excluded');
    expect((await from('HEAD')).changes).toEqual([]);
  });

  it('knows the documents of then', async () => {
    const policy = (controls: string): string =>
      `---\nid: POL-01\ntype: policy\ntitle: Policy\nstatus: effective\nowner: role:ceo\nlevel: top\nversion: "1.0"\ncontrols: ${controls}\n---\n`;
    const repository = gitRepository({ ...CONFIG, 'soa.md': row(true), 'policy.md': policy('[A.5.9]') });
    repository.commit({ 'policy.md': policy('[A.5.1]') });
    const { checked, git } = await checkedAt(repository.root);
    const now = { statement: statementOfApplicability(checked.isms, checked.report), label: 'now' };
    const { changes } = soaDifference(await soaAt(checked, git, 'HEAD~1'), now);
    expect(changes.map(({ kind, after }) => `${kind} ${after}`)).toEqual(['owner role:ceo', 'documents POL-01']);
  });

  it('is refused, with what to do, where there is no such commit, no such history and no repository', async () => {
    const repository = gitRepository({ ...CONFIG, 'soa.md': row(true) });
    const first = repository.git('rev-parse', 'HEAD');
    repository.commit({ 'soa.md': row(false) });
    const clone = repositoryAt(tempFolder());
    runGit(clone.root, ['clone', '--quiet', '--depth=1', `file://${repository.root}`, '.']);
    const loose = tempFolder({ ...CONFIG, 'soa.md': row(true) });
    const refusals = [
      [repository.root, 'v9', 'git does not know `v9`', 'fetch-depth: 0'],
      [repository.root, '--all', 'git does not know `--all`', 'fetch-depth: 0'],
      [clone.root, first, `git does not know \`${first}\``, 'fetch-depth: 0'],
      [loose, 'main', 'this folder is not in a git repository', 'Run inside a clone.'],
    ] as const;
    for (const [root, ref, why, hint] of refusals) {
      const { checked, git } = await checkedAt(root);
      await expect(soaAt(checked, git, ref)).rejects.toMatchObject({
        name: 'ConfigError',
        message: `The statement cannot be compared with \`${ref}\`: ${why}`,
        hint: expect.stringContaining(hint),
      });
    }
  });
});

describe('a statement that is kept as a file', () => {
  it('is read wherever it lies, and whatever its state', async () => {
    const { checked } = await checkedAt('fixtures/clean-isms');
    const path = 'governance/archive/statement-of-applicability-2024.md';
    const old = await soaInFile(checked, nodeFiles('fixtures/clean-isms'), path);
    expect(old).toMatchObject({
      label: path,
      alone: true,
      statement: { standing: 'no-longer', totals: { applicable: 89 } },
    });

    const elsewhere = tempFolder({ 'old.md': row(false) });
    const other = await soaInFile(checked, nodeFiles(elsewhere), 'old.md', '../old.md');
    expect(other).toMatchObject({ label: '../old.md', statement: { totals: { excluded: 1 } } });
  });

  it('is refused where there is no file, and where the file is something else', async () => {
    const { checked } = await checkedAt('fixtures/clean-isms');
    const files = nodeFiles('fixtures/clean-isms');
    await expect(soaInFile(checked, files, 'nowhere.md')).rejects.toThrow('There is no file nowhere.md');
    await expect(soaInFile(checked, files, 'governance')).rejects.toThrow('There is no file governance');
    await expect(soaInFile(checked, files, 'governance/scope.md')).rejects.toThrow(
      'holds no statement of applicability',
    );
  });
});
