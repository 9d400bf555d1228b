import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const HOME = fileURLToPath(new URL('../../', import.meta.url));

/** Debian's `faketime`: the programs that it starts see another clock. */
const AHEAD = ['faketime', '-f', '+5y'] as const;

const missing = spawnSync('faketime', ['--version']).status !== 0;
const mustRun = process.env['CI'] === 'true';
if (missing && !mustRun) console.warn('Skipped: there is no faketime (apt-get install faketime).');

interface Said {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function run(...words: readonly string[]): Said {
  const [command = '', ...args] = words;
  // Vitest tells the processes below it that they are tests; these are programs of their own.
  const { VITEST: _, VITEST_POOL_ID: __, VITEST_WORKER_ID: ___, NODE_ENV: ____, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: HOME, env, encoding: 'utf8' });
  return { exitCode: status, stdout, stderr };
}

const AS_OF = /as of \d{4}-\d\d-\d\d/g;

describe.skipIf(missing && !mustRun)('with a clock that is five years ahead', () => {
  it('the clock is five years ahead, or the rest shows nothing', () => {
    const year = Number(run(...AHEAD, process.execPath, '-p', 'new Date().getFullYear()').stdout);
    expect(year - new Date().getFullYear()).toBeGreaterThanOrEqual(4);
  });

  it('the starter documents are as clean as today, and the day is all that differs', () => {
    const command = [process.execPath, 'dist/cli.js', 'check', 'policies'];
    const [now, then] = [run(...command), run(...AHEAD, ...command)];
    expect(then.exitCode).toBe(0);
    expect(then.stdout).not.toBe(now.stdout);
    expect({ ...then, stdout: then.stdout.replace(AS_OF, '') }).toEqual({
      ...now,
      stdout: now.stdout.replace(AS_OF, ''),
    });
  });

  it.each(['check', 'plan'])('%s of the fixtures gives the same bytes as today', (name) => {
    const command = [process.execPath, 'dist/cli.js', name, 'fixtures/acme-isms', '--today', '2026-11-22'];
    const then = run(...AHEAD, ...command);
    expect(then.stdout.length).toBeGreaterThan(1_000);
    expect(then).toEqual(run(...command));
  });

  it('the tests of the rules, the records and the use cases pass', () => {
    const folders = ['test/rules', 'test/records', 'test/app'].filter((folder) => existsSync(`${HOME}${folder}`));
    const { exitCode, stdout, stderr } = run(...AHEAD, 'npx', 'vitest', 'run', ...folders);
    expect(exitCode, `${stdout}${stderr}`).toBe(0);
  });
});
