import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { commandsIn, differences } from '../support/sessions.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const page = readFileSync(join(ROOT, 'docs/getting-started.md'), 'utf8');
const commands = [...page.matchAll(/^```console\n(.*?)^```$/gms)].flatMap((match) => commandsIn(match[1] as string));

const folder = mkdtempSync(join(tmpdir(), 'holdfast-getting-started-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The words of a command line, as a shell splits it. */
function wordsOf(line: string): string[] {
  return [...line.matchAll(/(?:[^\s"]|"[^"]*")+/g)].map(([word]) => word.replaceAll('"', ''));
}

function runs(line: string) {
  const [word = '', ...args] = wordsOf(line);
  const [program, ...before] = word === 'holdfast' ? [process.execPath, join(ROOT, 'dist/cli.js')] : [word];
  const identity = ['Ana Ng', 'ana@acme.example'];
  return spawnSync(program as string, [...before, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: {
      PATH: process.env['PATH'],
      NO_COLOR: '1',
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_AUTHOR_NAME: identity[0],
      GIT_AUTHOR_EMAIL: identity[1],
      GIT_COMMITTER_NAME: identity[0],
      GIT_COMMITTER_EMAIL: identity[1],
    },
  });
}

describe('the page for newcomers', () => {
  it('begins with an empty repository and has commands of Holdfast and git alone', () => {
    expect(runs('git init --quiet').status).toBe(0);
    expect(new Set(commands.map(({ command }) => command.split(' ')[0]))).toEqual(new Set(['holdfast', 'git']));
    expect(commands.length).toBeGreaterThan(8);
  });

  // In their order, in one folder: each goes on from what the one before left.
  it.each(commands)('shows what happens: $command', ({ command, shown }) => {
    const { stdout, stderr, status } = runs(command);
    expect(stderr, command).toBe('');
    expect(differences(stdout, shown), command).toEqual([]);
    // What lies ahead fails a check: the page shows that once, and nothing else fails.
    expect(status).toBe(/ [1-9]\d* errors/.test(stdout) ? 1 : 0);
  });
});
