import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import yauzl from 'yauzl';
import { holdfast } from '../support/command-line.ts';
import { NONCONFORMITY, POLICY } from '../support/evidence-repository.ts';
import { type GitRepository, gitRepository } from '../support/git-repository.ts';
import { tempFolder } from '../support/temp-folder.ts';

const PERIOD = ['--from', '2025-12-01', '--to', '2026-06-30'];

const start = process.cwd();
afterEach(() => process.chdir(start));

/** The files of a zip as another program reads them. */
async function unzipped(path: string): Promise<ReadonlyMap<string, string>> {
  const zip = await yauzl.openPromise(path);
  const files = new Map<string, string>();
  for await (const entry of zip.eachEntry()) {
    const chunks: Buffer[] = [];
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
    files.set(entry.fileName, Buffer.concat(chunks).toString('utf8'));
  }
  return files;
}

function repository(): GitRepository {
  const made = gitRepository({ 'policies/access.md': POLICY, 'records/NC-1.md': NONCONFORMITY });
  process.chdir(made.root);
  return made;
}

describe('holdfast evidence', () => {
  it('makes the same pack as a folder and as a zip, which others can read, and verifies both', async () => {
    const { root, git } = repository();
    const out = tempFolder();
    const folder = await holdfast('evidence', ...PERIOD, '--output', join(out, 'pack'));
    const zip = await holdfast('evidence', ...PERIOD, '--output', join(out, 'pack.zip'));
    expect([folder.exitCode, zip.exitCode, folder.err]).toEqual([0, 0, '']);
    expect(folder.out).toContain(git('rev-parse', 'HEAD'));
    const files = await unzipped(join(out, 'pack.zip'));
    expect(files.get('documents/source/policies/access.md')).toBe(POLICY);
    expect([...files].filter(([path, text]) => readFileSync(join(out, 'pack', path), 'utf8') !== text)).toEqual([]);
    for (const pack of ['pack', 'pack.zip']) {
      const { exitCode, out: told } = await holdfast('evidence', 'verify', join(out, pack));
      expect([exitCode, told]).toEqual([0, expect.stringMatching(/^Intact: .*, \d+ files as listed$/m)]);
    }
    // From another folder of the machine, with the same commit: the same bytes.
    const clone = tempFolder();
    git('clone', '--quiet', root, join(clone, 'r'));
    process.chdir(join(clone, 'r'));
    await holdfast('evidence', ...PERIOD, '--output', join(out, 'again.zip'));
    expect(readFileSync(join(out, 'again.zip')).equals(readFileSync(join(out, 'pack.zip')))).toBe(true);
  });

  it('names each file that was touched, and ends with 1', async () => {
    repository();
    const pack = join(tempFolder(), 'pack');
    await holdfast('evidence', ...PERIOD, '--output', pack);
    writeFileSync(join(pack, 'index.html'), 'forged');
    writeFileSync(join(pack, 'more.md'), 'x');
    rmSync(join(pack, 'calendar.csv'));
    const { exitCode, out } = await holdfast('evidence', 'verify', pack);
    expect(exitCode).toBe(1);
    expect(out).toMatch(/^changed {2}index\.html: it has 6 bytes and should have \d+$/m);
    expect(out).toMatch(/^missing {2}calendar\.csv/m);
    expect(out).toMatch(/^added {2}more\.md: nothing lists it$/m);
    expect(out).toMatch(/can write the manifest anew/);
  });

  it('says plainly with 2 what is no pack, and what it will not do', async () => {
    const { root } = repository();
    expect(await holdfast('evidence', 'verify', root)).toMatchObject({
      exitCode: 2,
      err: expect.stringContaining('has no manifest.json'),
    });
    expect(await holdfast('evidence', 'verify', join(root, 'policies/access.md'))).toMatchObject({
      exitCode: 2,
      err: expect.stringContaining('it is no zip'),
    });
    expect(await holdfast('evidence', 'verify', 'nowhere')).toMatchObject({ exitCode: 2 });
    expect(await holdfast('evidence', ...PERIOD, '--output', root)).toMatchObject({
      exitCode: 2,
      err: expect.stringContaining('is not empty'),
    });
    expect(await holdfast('evidence', '--from', '2026-01-01')).toMatchObject({
      exitCode: 2,
      err: expect.stringContaining('Missing: --to'),
    });
    expect(await holdfast('evidence', ...PERIOD, '--sample', '3')).toMatchObject({
      exitCode: 2,
      err: expect.stringContaining('--seed'),
    });
    writeFileSync(join(root, 'policies/access.md'), 'changed');
    expect(await holdfast('evidence', ...PERIOD, '--output', 'p')).toMatchObject({
      exitCode: 2,
      err: expect.stringContaining('policies/access.md'),
    });
    expect(existsSync(join(root, 'p'))).toBe(false);
    process.chdir(tempFolder({ 'a.md': POLICY }));
    expect(await holdfast('evidence', ...PERIOD)).toMatchObject({
      exitCode: 2,
      err: expect.stringContaining('not in a git repository'),
    });
  });
});
