import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { startEditor } from '../support/lsp-client.ts';
import { bareCopy } from '../support/runner-cli.ts';
import { tempFolder } from '../support/temp-folder.ts';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));

describe('holdfast lsp from a bare clone without node_modules', { timeout: 120_000 }, () => {
  it('finds what is wrong, and ends with 1 where the editor goes away without a word', async () => {
    const copy = bareCopy(join(tempFolder(), 'clone'));
    const root = tempFolder({
      'holdfast.yml': 'version: 1\n',
      'a.md': '---\nid: POL-01\ntitle: Access\nnext_review: 2027-01-01\n---\n',
    });
    const editor = await startEditor({
      folders: [root],
      command: [join(copy, 'dist/cli.js'), 'lsp', '--stdio', '--today', '2026-11-22'],
    });
    await editor.until('a.md', (diagnostics) => diagnostics.some(({ code }) => code === 'owner-missing'));
    const exited = new Promise((resolve) => editor.process.once('exit', resolve));
    editor.process.stdin?.end();
    expect(await exited).toBe(1);
    expect(editor.errors()).toBe('');
  });

  it('is loaded by no other command', () => {
    const program = readFileSync(join(DIST, 'chunks', 'program.js'), 'utf8');
    expect(program).toContain('import("./lsp.js")');
    expect(program).not.toContain('from "./lsp.js"');
    expect(program).not.toContain('vscode-jsonrpc');
  });
});
