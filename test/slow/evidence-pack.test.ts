import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { NONCONFORMITY, POLICY } from '../support/evidence-repository.ts';
import { gitRepository } from '../support/git-repository.ts';
import { tempFolder } from '../support/temp-folder.ts';

const CLI = new URL('../../src/cli/main.ts', import.meta.url).pathname;
const TSX = new URL('../../node_modules/tsx/dist/loader.mjs', import.meta.url).href;

function isThere(program: string): boolean {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' });
    return true;
  } catch (error) {
    // `unzip` knows no `--version` and ends with an error of its own.
    return (error as NodeJS.ErrnoException).code !== 'ENOENT';
  }
}

function packIn(root: string, output: string, zone: string): void {
  const args = ['--import', TSX, CLI, 'evidence', '--from', '2025-12-01', '--to', '2026-06-30', '--output', output];
  execFileSync(process.execPath, args, { cwd: root, env: { ...process.env, TZ: zone }, stdio: 'pipe' });
}

describe('an evidence pack', () => {
  it.skipIf(!isThere('unzip') || !isThere('sha256sum'))(
    'is read and verified by programs that know nothing of Holdfast',
    () => {
      const { root } = gitRepository({
        'policies/access.md': POLICY,
        'records/NC-1.md': NONCONFORMITY,
        'policies/é ü.md': POLICY,
      });
      const out = tempFolder();
      packIn(root, join(out, 'p.zip'), 'UTC');
      execFileSync('unzip', ['-tq', join(out, 'p.zip')]);
      mkdirSync(join(out, 'p'));
      execFileSync('unzip', ['-q', join(out, 'p.zip'), '-d', join(out, 'p')], {
        env: { ...process.env, LC_ALL: 'C.UTF-8' },
      });
      execFileSync('sha256sum', ['-c', '--strict', '--quiet', 'SHA256SUMS'], { cwd: join(out, 'p') });
      rmSync(join(out, 'p/index.md'));
      expect(() =>
        execFileSync('sha256sum', ['-c', '--quiet', 'SHA256SUMS'], { cwd: join(out, 'p'), stdio: 'pipe' }),
      ).toThrow();
    },
  );

  it('is the same bytes in every time zone', () => {
    const { root } = gitRepository({ 'policies/access.md': POLICY });
    const out = tempFolder();
    const zones = ['UTC', 'Pacific/Kiritimati', 'America/St_Johns'];
    const packs = zones.map((zone, index) => {
      packIn(root, join(out, `${index}.zip`), zone);
      return readFileSync(join(out, `${index}.zip`)).toString('base64');
    });
    expect(new Set(packs).size).toBe(1);
  });
});
