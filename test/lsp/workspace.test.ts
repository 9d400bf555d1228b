import { describe, expect, it } from 'vitest';
import { memoryFiles } from '../../src/adapters/memory/files.ts';
import { memoryHistory } from '../../src/adapters/memory/history.ts';
import { type Workspace, workspaceOf } from '../../src/lsp/workspace.ts';

const UNOWNED = '---\nid: POL-01\ntitle: Access\nnext_review: 2027-06-01\n---\n';
const CONFIG = 'version: 1\n';

interface Opened {
  readonly workspace: Workspace;
  /** How many diagnostics each file has by what was published last. */
  readonly shown: () => Readonly<Record<string, number>>;
  readonly notes: readonly string[];
  readonly failures: readonly unknown[];
  /** Waits for the check of the folder in which a file lies. */
  readonly checked: (uri: string) => Promise<void>;
}

/** A workspace over folders that exist only here, by their path. */
function opened(disk: Readonly<Record<string, Readonly<Record<string, string>>>>): Opened {
  const counts: Record<string, number> = {};
  const notes: string[] = [];
  const failures: unknown[] = [];
  const workspace = workspaceOf(
    {
      open: (root) => {
        const files = disk[root];
        if (!files) throw new Error(`no ${root}`);
        return {
          files: memoryFiles(files),
          clock: { now: () => 0 },
          head: async () => undefined,
          history: async () => memoryHistory([]),
          surroundings: async () => undefined,
        };
      },
      publish: (uri, { diagnostics }) => {
        counts[uri] = diagnostics.length;
      },
      note: (message) => notes.push(message),
      failed: (error) => failures.push(error),
    },
    { today: '2026-11-22' },
  );
  return {
    workspace,
    shown: () => ({ ...counts }),
    notes,
    failures,
    checked: async (uri) => void (await (await workspace.find(uri))?.of.checking.newest()),
  };
}

describe.skipIf(process.platform === 'win32')('workspaceOf', () => {
  it('checks a folder inside another one once a file of it is open, and judges its files there alone', async () => {
    const inner = { 'holdfast.yml': 'version: 1\nrules: { owner-missing: off }\n', 'a.md': UNOWNED };
    const { workspace, shown, checked } = opened({
      '/w': {
        'holdfast.yml': CONFIG,
        'a.md': UNOWNED,
        'in/holdfast.yml': inner['holdfast.yml'],
        'in/a.md': UNOWNED.replace('01', '02'),
      },
      '/w/in': inner,
    });
    await workspace.setFolders(['file:///w']);
    await checked('file:///w/a.md');
    expect(shown()).toEqual({ 'file:///w/a.md': 1 });
    expect((await workspace.find('file:///w/in/a.md'))?.of.checking.last()).toBeUndefined();
    workspace.write('file:///w/in/a.md', { text: UNOWNED.replace('01', '02'), version: 1 });
    await checked('file:///w/in/a.md');
    await checked('file:///w/a.md');
    expect(shown()).toEqual({ 'file:///w/a.md': 1, 'file:///w/in/a.md': 0 });
    workspace.stop();
  });

  it('leaves a folder without a configuration alone, until one is begun', async () => {
    const { workspace, shown, checked } = opened({ '/w': { 'a.md': UNOWNED } });
    await workspace.setFolders(['file:///w']);
    workspace.write('file:///w/a.md', { text: UNOWNED, version: 1 });
    expect(await workspace.find('file:///w/a.md')).toBeUndefined();
    workspace.write('file:///w/holdfast.yml', { text: CONFIG, version: 1 });
    await checked('file:///w/a.md');
    expect(shown()).toEqual({ 'file:///w/a.md': 1, 'file:///w/holdfast.yml': 0 });
    workspace.stop();
  });

  it('takes back what it showed of a folder that is closed', async () => {
    const { workspace, shown, checked } = opened({ '/w': { 'holdfast.yml': CONFIG, 'a.md': UNOWNED } });
    await workspace.setFolders(['file:///w']);
    await checked('file:///w/a.md');
    expect(shown()).toEqual({ 'file:///w/a.md': 1 });
    await workspace.setFolders([]);
    expect([shown(), await workspace.find('file:///w/a.md')]).toEqual([{ 'file:///w/a.md': 0 }, undefined]);
  });

  it('goes on with the others where a folder cannot be opened', async () => {
    const { workspace, shown, checked, failures } = opened({ '/w': { 'holdfast.yml': CONFIG, 'a.md': UNOWNED } });
    await workspace.setFolders(['file:///gone', 'untitled:x', 'file:///w']);
    await checked('file:///w/a.md');
    expect([shown(), failures.map(String)]).toEqual([{ 'file:///w/a.md': 1 }, ['Error: no /gone']]);
    workspace.stop();
  });

  it('says once what could not be checked', async () => {
    const strict = { 'holdfast.yml': 'version: 1\nowner_fallback: codeowners\n', 'a.md': UNOWNED };
    const { workspace, notes, checked } = opened({ '/w': strict });
    await workspace.setFolders(['file:///w']);
    await checked('file:///w/a.md');
    workspace.changed(['file:///w/a.md']);
    await checked('file:///w/a.md');
    expect(notes).toEqual([expect.stringMatching(/^Not checked: owners in CODEOWNERS \(.+\)$/)]);
    workspace.stop();
  });
});
