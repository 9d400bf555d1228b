import { spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { type Command, commandsIn, differences } from './sessions.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The terminal sessions of a page, each with its commands. */
export function sessionsOf(page: string): readonly (readonly Command[])[] {
  return [...page.matchAll(/^```console\n(.*?)^```$/gms)].map((match) => commandsIn(match[1] as string));
}

/** Runs the commands one after the other in `cwd`, a copy of the folder that the first one enters. */
export function expectSession(cwd: string, [enter, ...commands]: readonly Command[]): void {
  const fixture = /^cd (fixtures\/[\w/-]+)$/.exec(enter?.command ?? '')?.[1];
  expect(fixture, 'a session begins with the folder in which it happens').toBeDefined();
  cpSync(join(ROOT, fixture ?? ''), cwd, { recursive: true });
  for (const { command, shown } of commands) {
    const [word, ...args] = command.split(' ');
    const program = word === 'holdfast' ? [process.execPath, join(ROOT, 'dist/cli.js')] : [word ?? ''];
    expect(['holdfast', 'cat'], command).toContain(word);
    const env = { PATH: process.env['PATH'], NO_COLOR: '1' };
    const { stdout, stderr } = spawnSync(program[0] as string, [...program.slice(1), ...args], {
      cwd,
      env,
      encoding: 'utf8',
    });
    expect(stderr, command).toBe('');
    expect(differences(stdout, shown), command).toEqual([]);
  }
}
