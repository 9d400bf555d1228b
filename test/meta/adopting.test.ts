import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/documents/language-registry.ts';
import { PROFILES } from '../../src/documents/profile-registry.ts';
import { READERS } from '../../src/documents/reader-registry.ts';
import { SIDECAR } from '../../src/documents/sidecar.ts';
import { UNFENCED_YAML } from '../../src/documents/with-labels.ts';
import { expectSession, sessionsOf } from '../support/session-runner.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const page = readFileSync(join(ROOT, 'docs/adopting.md'), 'utf8');

const copies = mkdtempSync(join(tmpdir(), 'holdfast-adopting-'));
afterAll(() => rmSync(copies, { recursive: true, force: true }));

const sessions = sessionsOf(page);

describe('docs/adopting.md', () => {
  it('has sessions', () => expect(sessions.length).toBeGreaterThan(1));

  it.each(sessions.map((commands, index) => [commands[1]?.command ?? '', String(index), commands] as const))(
    'shows what is printed: %s',
    (_, name, commands) => expectSession(join(copies, name), commands),
  );

  it.each([
    ['readers', [...READERS.map(({ name }) => name), UNFENCED_YAML, SIDECAR]],
    ['languages', LANGUAGES.map(({ name }) => name)],
    ['profiles', PROFILES.map(({ name }) => name)],
  ])('names all %s', (_, names) => {
    for (const name of names) expect(page).toContain(`\`${name}\``);
  });
});
