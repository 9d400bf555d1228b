import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { buildProgram } from '../../src/cli/program.ts';
import { expectSession, sessionsOf } from '../support/session-runner.ts';

const page = readFileSync(fileURLToPath(new URL('../../docs/views.md', import.meta.url)), 'utf8');
const sessions = sessionsOf(page);

const copies = mkdtempSync(join(tmpdir(), 'holdfast-views-'));
afterAll(() => rmSync(copies, { recursive: true, force: true }));

describe('docs/views.md', () => {
  it('has sessions', () => expect(sessions.length).toBeGreaterThan(4));

  it.each(sessions.map((commands, index) => [commands[1]?.command ?? '', String(index), commands] as const))(
    'shows what is printed: %s',
    (_, name, commands) => expectSession(join(copies, name), commands),
  );

  it('names the formats of each view', () => {
    const compared: string[] = [];
    for (const command of buildProgram(() => {}).commands) {
      const row = new RegExp(`^\\| \`holdfast ${command.name()}[^|]*\\|[^|]*\\| ([a-z, ]+)`, 'm').exec(page);
      const formats = command.options.find(({ long }) => long === '--format')?.argChoices;
      if (!row || !formats) continue;
      expect(
        row[1]
          ?.trim()
          .replace(/, see$/, '')
          .split(', '),
      ).toEqual(formats);
      compared.push(command.name());
    }
    const views = ['budget', 'calendar', 'coverage', 'forecast', 'kpi', 'readiness', 'report', 'soa'];
    expect(compared.toSorted()).toEqual(views);
  });
});
