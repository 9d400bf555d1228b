import { describe, expect, it } from 'vitest';
import { memoryFiles } from '../../src/adapters/memory/files.ts';
import { memoryHistory } from '../../src/adapters/memory/history.ts';
import { type Checking, checkingOf, type FolderPorts, type Outcome } from '../../src/lsp/checking.ts';

const UNOWNED = '---\nid: POL-01\ntitle: Access\nnext_review: 2027-06-01\n---\n';
const OWNED = UNOWNED.replace('title', 'owner: role:it-lead\ntitle');

interface Watched {
  readonly checking: Checking;
  readonly told: readonly Outcome[];
  /** How often the history was read. */
  readonly reads: () => number;
}

function watched(
  files: Readonly<Record<string, string>>,
  head = async (): Promise<string | undefined> => 'c1',
): Watched {
  let reads = 0;
  const ports: FolderPorts = {
    files: memoryFiles(files),
    clock: { now: () => 0 },
    head,
    history: async () => {
      reads++;
      return memoryHistory([]);
    },
    surroundings: async () => undefined,
  };
  const told: Outcome[] = [];
  return {
    checking: checkingOf(ports, { today: '2026-11-22' }, (outcome) => told.push(outcome)),
    told,
    reads: () => reads,
  };
}

/** The rules that found something, or the error. */
function rules(outcome: Outcome | undefined): unknown {
  const result = outcome?.result;
  return result && ('error' in result ? String(result.error) : result.snapshot.report.findings.map(({ rule }) => rule));
}

describe('checkingOf', () => {
  it('checks the texts of the editor in place of the files', async () => {
    const { checking } = watched({ 'a.md': UNOWNED });
    expect(rules(await checking.newest())).toEqual(['owner-missing']);
    checking.write('a.md', { text: OWNED, version: 1 });
    expect(rules(await checking.newest())).toEqual([]);
    checking.write('a.md', undefined);
    expect(rules(await checking.newest())).toEqual(['owner-missing']);
  });

  it('drops a check that was overtaken while it ran, and tells of the newest state alone', async () => {
    const { checking, told } = watched({ 'a.md': OWNED });
    const first = checking.newest();
    checking.write('a.md', { text: UNOWNED, version: 1 });
    const second = checking.newest();
    checking.write('a.md', { text: `${OWNED}more`, version: 2 });
    expect([rules(await first), rules(await second), rules(await checking.newest())]).toEqual([[], [], []]);
    expect(told.map(({ texts }) => texts.get('a.md')?.version)).toEqual([2]);
  });

  it('keeps what it knew while the configuration cannot be read', async () => {
    const { checking } = watched({ 'a.md': UNOWNED });
    await checking.newest();
    checking.write('holdfast.yml', { text: 'version: 9\n', version: 1 });
    expect(rules(await checking.newest())).toContain('ConfigError');
    expect(checking.last()?.isms.byId.has('POL-01')).toBe(true);
  });

  it('reads the history once for a commit, and again for another', async () => {
    let head = 'c1';
    const policy = OWNED.replace('title', 'type: policy\nstatus: effective\ntitle');
    const { checking, reads } = watched(
      { 'holdfast.yml': 'version: 1\npreset: iso27001\n', 'a.md': policy },
      async () => head,
    );
    await checking.newest();
    checking.touch();
    await checking.newest();
    expect(reads()).toBe(1);
    head = 'c2';
    checking.touch();
    await checking.newest();
    expect(reads()).toBe(2);
  });

  it('says nothing any more once it is stopped', async () => {
    const { checking, told } = watched({ 'a.md': UNOWNED });
    const running = checking.newest();
    checking.stop();
    expect([await running, await checking.newest(), told]).toEqual([undefined, undefined, []]);
  });
});
