import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/documents/language-registry.ts';
import { PROFILES } from '../../src/documents/profile-registry.ts';
import { READERS } from '../../src/documents/reader-registry.ts';
import { SIDECAR } from '../../src/documents/sidecar.ts';
import { UNFENCED_YAML } from '../../src/documents/with-labels.ts';
import { type Command, commandsIn, differences } from '../support/sessions.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const page = readFileSync(join(ROOT, 'docs/adopting.md'), 'utf8');

const copies = mkdtempSync(join(tmpdir(), 'holdfast-adopting-'));
afterAll(() => rmSync(copies, { recursive: true, force: true }));

const sessions = [...page.matchAll(/^```console\n(.*?)^```$/gms)].map((match) => commandsIn(match[1] as string));

/** Runs the commands one after the other in a copy of the folder that the first one enters. */
function expectSession(name: string, [enter, ...commands]: readonly Command[]): void {
  const fixture = /^cd (fixtures\/[\w/-]+)$/.exec(enter?.command ?? '')?.[1];
  expect(fixture, 'a session begins with the folder in which it happens').toBeDefined();
  const cwd = join(copies, name);
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

describe('docs/adopting.md', () => {
  it('has sessions', () => expect(sessions.length).toBeGreaterThan(1));

  it.each(sessions.map((commands, index) => [commands[1]?.command ?? '', String(index), commands] as const))(
    'shows what is printed: %s',
    (_, name, commands) => expectSession(name, commands),
  );

  it.each([
    ['readers', [...READERS.map(({ name }) => name), UNFENCED_YAML, SIDECAR]],
    ['languages', LANGUAGES.map(({ name }) => name)],
    ['profiles', PROFILES.map(({ name }) => name)],
  ])('names all %s', (_, names) => {
    for (const name of names) expect(page).toContain(`\`${name}\``);
  });
});
