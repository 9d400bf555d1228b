import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CodeAction, CompletionItem, Hover, Location, TextDocumentEdit } from 'vscode-languageserver-protocol';
import { CancellationTokenSource, LSPErrorCodes } from 'vscode-languageserver-protocol/node.js';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Editor, startEditor } from '../support/lsp-client.ts';
import { tempFolder } from '../support/temp-folder.ts';

/** Starting the server from its sources takes seconds where the machine is busy. */
const TIMEOUT_MS = 120_000;

const CONFIG = 'version: 1\npreset: iso27001\ndocuments: ["**/*.md"]\n';
const POLICY = [
  '---',
  'id: POL-01',
  'type: policy',
  'title: Access control',
  'status: effective',
  'owner: role:it-lead',
  'version: "1.0"',
  'approved_by: [person:kim-lee]',
  'approved_on: 2026-06-01',
  'reviewed_on: 2026-06-01',
  'review_interval: 12 months',
  'controls: [A.5.15]',
  '---',
  '# Access control',
  '',
  'See RSK-01 and A.5.15.',
  '',
].join('\n');
const RISKS = [
  '---',
  'id: REG-01',
  'type: register',
  'of: risk',
  'title: Risks',
  'status: active',
  'owner: role:it-lead',
  'reviewed_on: 2026-06-01',
  'review_interval: 12 months',
  'entries:',
  '  - id: RSK-01',
  '    title: Lost laptops',
  '    status: assessed',
  '---',
  '',
].join('\n');
const UNOWNED = POLICY.replace('owner: role:it-lead\n', '');
const FILES = { 'holdfast.yml': CONFIG, 'policies/access.md': POLICY, 'registers/risks.md': RISKS };

const codes = (diagnostics: readonly { readonly code?: unknown }[]): readonly unknown[] =>
  diagnostics.map(({ code }) => code);
const has =
  (code: string) =>
  (diagnostics: readonly { readonly code?: unknown }[]): boolean =>
    codes(diagnostics).includes(code);
const hasNot =
  (code: string) =>
  (diagnostics: readonly { readonly code?: unknown }[]): boolean =>
    !codes(diagnostics).includes(code);

/** The place of the first occurrence of a word, so many characters in. */
function placeIn(text: string, word: string, into = 0): { readonly line: number; readonly character: number } {
  const offset = text.indexOf(word);
  if (offset === -1) throw new Error(`no ${word}`);
  return TextDocument.create('', '', 0, text).positionAt(offset + into);
}

/** What a place of a file is asked for. */
function ask<T>(editor: Editor, method: string, path: string, position: object, more: object = {}): Promise<T> {
  return editor.connection.sendRequest(`textDocument/${method}`, {
    textDocument: { uri: editor.uri(path) },
    position,
    ...more,
  });
}

describe('holdfast lsp', { timeout: TIMEOUT_MS }, () => {
  it('shows findings while somebody types, takes them back, and answers what is asked', async () => {
    const root = tempFolder(FILES);
    const editor = await startEditor({
      folders: [root],
      capabilities: { textDocument: { hover: { contentFormat: ['markdown'] } } },
    });
    const path = 'policies/access.md';

    await editor.open(path, POLICY);
    await editor.until(path, hasNot('owner-missing'));
    await editor.type(path, UNOWNED);
    const [missing] = (await editor.until(path, has('owner-missing'))).filter(({ code }) => code === 'owner-missing');
    expect(missing).toMatchObject({
      severity: 1,
      source: 'holdfast',
      codeDescription: { href: expect.stringContaining('docs/rules/owner-missing.md') },
      range: { start: placeIn(UNOWNED, 'Access control'), end: placeIn(UNOWNED, 'Access control', 14) },
    });
    await editor.type(path, POLICY);
    expect(codes(await editor.until(path, hasNot('owner-missing')))).not.toContain('owner-missing');

    const onId = placeIn(POLICY, 'RSK-01', 2);
    const [definition] = await ask<Location[]>(editor, 'definition', path, onId);
    expect(definition).toEqual({
      uri: editor.uri('registers/risks.md'),
      range: { start: placeIn(RISKS, 'RSK-01'), end: placeIn(RISKS, 'RSK-01', 6) },
    });
    const hover = await ask<Hover>(editor, 'hover', path, placeIn(POLICY, 'reviewed_on', 3));
    expect(hover.contents).toMatchObject({ kind: 'markdown', value: expect.stringContaining('2027-06-01 Review') });

    const half = POLICY.replace('controls: [A.5.15]', 'controls: [A.5.15, A.8.');
    await editor.type(path, half);
    const proposals = await ask<CompletionItem[]>(editor, 'completion', path, placeIn(half, 'A.8.', 4));
    expect(proposals.find(({ label }) => label === 'A.8.24')).toMatchObject({ detail: 'Use of cryptography' });
    await editor.until(path, has('front-matter-invalid'));

    expect(await editor.quit()).toBe(0);
    expect(editor.errors()).toBe('');
  });

  it('repairs what is certain with the edit that it announces, and offers none for what could mean two things', async () => {
    const root = tempFolder(FILES);
    const editor = await startEditor({
      folders: [root],
      capabilities: { workspace: { workspaceEdit: { documentChanges: true } } },
    });
    const path = 'policies/access.md';
    const written = POLICY.replace('reviewed_on: 2026-06-01', 'reviewed_on: June 1, 2026');
    await editor.open(path, written);
    const actionsOn = (text: string, word: string): Promise<CodeAction[]> =>
      ask(
        editor,
        'codeAction',
        path,
        {},
        {
          range: { start: placeIn(text, word), end: placeIn(text, word, 1) },
          context: { diagnostics: [] },
        },
      );
    const [fix, all] = await actionsOn(written, 'June 1');
    expect([fix?.title, all?.kind]).toEqual([
      'Write reviewed_on as a date that everyone reads alike',
      'source.fixAll.holdfast',
    ]);
    const [edit] = (fix?.edit?.documentChanges ?? []) as TextDocumentEdit[];
    expect(edit?.textDocument).toEqual({ uri: editor.uri(path), version: 1 });
    expect(TextDocument.applyEdits(TextDocument.create('', '', 1, written), edit?.edits as never)).toBe(POLICY);

    const ambiguous = POLICY.replace('reviewed_on: 2026-06-01', 'reviewed_on: 06/01/2026');
    await editor.type(path, ambiguous);
    await editor.until(path, has('date-invalid'));
    expect(await actionsOn(ambiguous, '06/01/2026')).toEqual([]);
  });

  it('tells of files that are not open, of files that are removed, and of new ones that were never saved', async () => {
    const root = tempFolder({ ...FILES, 'policies/other.md': UNOWNED.replace('POL-01', 'POL-02') });
    const editor = await startEditor({ folders: [root] });
    await editor.until('policies/other.md', has('owner-missing'));

    await editor.open('policies/ünsaved new.md', UNOWNED.replace('POL-01', 'POL-03'));
    await editor.until('policies/ünsaved new.md', has('owner-missing'));

    rmSync(join(root, 'policies/other.md'));
    await editor.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: editor.uri('policies/other.md'), type: 3 }],
    });
    expect(await editor.until('policies/other.md', ({ length }) => length === 0)).toEqual([]);
  });

  it('counts as the protocol does in texts with CRLF, a byte order mark and emoji', async () => {
    const root = tempFolder(FILES);
    const editor = await startEditor({ folders: [root] });
    const path = 'policies/access.md';
    const text =
      `\uFEFF${POLICY.replace('Access control', '🔐 Access').replace('controls: [A.5.15]', 'controls: ["🔐🔐", A.5.99]')}`.replaceAll(
        '\n',
        '\r\n',
      );
    await editor.open(path, text);
    const found = await editor.until(path, (diagnostics) =>
      diagnostics.some(({ message }) => message.includes('A.5.99')),
    );
    const at = found.find(({ message }) => message.includes('A.5.99'))?.range;
    expect(at).toEqual({ start: placeIn(text, 'A.5.99'), end: placeIn(text, 'A.5.99', 6) });
  });

  it('shows mistakes in holdfast.yml where they are, and goes on once they are mended', async () => {
    const root = tempFolder({ ...FILES, 'policies/access.md': UNOWNED });
    const editor = await startEditor({ folders: [root] });
    await editor.until('policies/access.md', has('owner-missing'));
    const wrong = `${CONFIG}rulez: {}\n`;
    await editor.open('holdfast.yml', wrong);
    const [mistake] = await editor.until('holdfast.yml', has('configuration'));
    expect(mistake?.range.start).toEqual(placeIn(wrong, 'rulez'));
    expect(mistake?.message).toContain('Did you mean `rules`?');
    await editor.until('policies/access.md', ({ length }) => length === 0);
    await editor.type('holdfast.yml', CONFIG);
    await editor.until('holdfast.yml', hasNot('configuration'));
    await editor.until('policies/access.md', has('owner-missing'));
  });

  it('checks the folder that has the configuration, and leaves what is outside of it alone', async () => {
    const root = tempFolder({ 'README.md': UNOWNED, 'isms/holdfast.yml': CONFIG, 'isms/a b/ü#.md': UNOWNED });
    const editor = await startEditor({ folders: [root] });
    await editor.until('isms/a b/ü#.md', has('owner-missing'));
    await editor.open('README.md', UNOWNED);
    const hover = await ask(editor, 'hover', 'README.md', placeIn(UNOWNED, 'POL-01'));
    expect([hover, editor.published.filter(({ uri }) => uri === editor.uri('README.md'))]).toEqual([null, []]);
  });

  it('calls off what the editor wants no more, and gives edits to an editor that knows no versions', async () => {
    const root = tempFolder(FILES);
    const editor = await startEditor({ folders: [root] });
    const path = 'policies/access.md';
    const written = POLICY.replace('reviewed_on: 2026-06-01', 'reviewed_on: June 1, 2026');
    await editor.open(path, written);
    const wanted = new CancellationTokenSource();
    const params = { textDocument: { uri: editor.uri(path) }, position: placeIn(POLICY, 'A.5.15') };
    const hover = editor.connection.sendRequest('textDocument/hover', params, wanted.token);
    wanted.cancel();
    await expect(hover).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });

    const range = { start: placeIn(written, 'June'), end: placeIn(written, 'June') };
    const [fix] = await ask<CodeAction[]>(editor, 'codeAction', path, {}, { range, context: { diagnostics: [] } });
    expect(fix?.edit).toEqual({
      changes: {
        [editor.uri(path)]: [
          { range: { start: range.start, end: placeIn(written, 'June', 12) }, newText: '2026-06-01' },
        ],
      },
    });
  });

  it('outlives hostile texts', async () => {
    const root = tempFolder(FILES);
    const editor = await startEditor({ folders: [root] });
    const path = 'policies/access.md';
    await editor.open(path, POLICY);
    const hostile = [
      '---\nid: *a\n---\n',
      '---\n- - - [[[{{{\n',
      '---js\nprocess.exit(7)\n---\n',
      `---\n${'a: {'.repeat(500)}\n---\n`,
      '---\n__proto__: 1\nconstructor: { prototype: A.5.1 }\ntype: constructor\n---\n',
      '---\nid: "\\uD800"\ntype: toString\nentries: [1, {id: __proto__}]\n---\n\u2028RSK-',
      '\uFEFF---\r\r\r---',
    ];
    for (const text of hostile) {
      await editor.type(path, text);
      for (const position of [
        { line: 1, character: 6 },
        { line: 9, character: 99 },
      ]) {
        await ask(editor, 'completion', path, position);
        await ask(editor, 'hover', path, position);
        await ask(
          editor,
          'codeAction',
          path,
          {},
          { range: { start: position, end: position }, context: { diagnostics: [] } },
        );
      }
    }
    await editor.type(path, UNOWNED);
    await editor.until(path, has('owner-missing'));
    expect([await editor.quit(), editor.errors()]).toEqual([0, '']);
  });
});
