import { describe, expect, it } from 'vitest';
import type { CodeAction, TextDocumentEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { memoryFiles } from '../../src/adapters/memory/files.ts';
import { fix } from '../../src/app/fix.ts';
import { diagnosticsOf } from '../../src/lsp/diagnostics.ts';
import { FIX_ALL, QUICK_FIX, quickFixes } from '../../src/lsp/quick-fixes.ts';
import { seen } from '../support/lsp-snapshot.ts';

const VALUES =
  '---\nid: POL-01\ntype: policy\ntitle: 🔐 Access\nowner: role:it-lead\nreviewed_on: June 1, 2026\napproved_on: 2026/06/01\nreview_interval: annually\n---\nText\n';
const COLONS = '---\nid: POL-01\ntitle: Access: the policy\nowner: @kim\nreviewed_on: 2026-06-01\n---\nText\n';
const UNCLOSED = '---\nid: POL-01\ntitle: Access\nowner: role:it-lead\n\n# Access\n\nText\n';

/** The actions for a whole file, or for a stretch of it, and the text with one of them taken. */
async function offered(text: string, { path = 'a.md', open = true, only = undefined as string[] | undefined } = {}) {
  const { snapshot, file } = await seen({ [path]: text }, { open: open ? [path] : [] });
  const source = file(path);
  const whole = { start: { line: 0, character: 0 }, end: source.text.positionAt(source.text.getText().length) };
  const context = { diagnostics: [...(diagnosticsOf(snapshot, (one) => one).get(path) ?? [])] };
  const actions = quickFixes(
    source,
    { range: whole, context: only ? { ...context, only } : context },
    snapshot,
    (one) => ({
      uri: one,
      version: 7,
    }),
  );
  const taken = (action: CodeAction | undefined): string => {
    const [edit] = (action?.edit?.documentChanges ?? []) as TextDocumentEdit[];
    return TextDocument.applyEdits(TextDocument.create('', '', 7, source.text.getText()), edit?.edits as never);
  };
  return { actions, taken, ofKind: (kind: string) => actions.filter((action) => action.kind === kind) };
}

async function fixed(text: string): Promise<string | undefined> {
  const files = memoryFiles({ 'a.md': text });
  return (await fix({ files, clock: { now: () => 0 } }, { today: '2026-11-22' })).files[0]?.after;
}

describe('quickFixes', () => {
  it.each([
    ['values', VALUES],
    ['values with CRLF and a byte order mark', `\uFEFF${VALUES.replaceAll('\n', '\r\n')}`],
    ['colons and handles', COLONS],
    ['colons with CRLF', COLONS.replaceAll('\n', '\r\n')],
    ['a fence that is never closed', UNCLOSED],
  ])('makes of %s what `holdfast fix` makes of it, all at once', async (_, text) => {
    const { ofKind, taken } = await offered(text);
    const after = await fixed(text);
    expect(after).toBeDefined();
    expect(ofKind(FIX_ALL).map(taken)).toEqual([after]);
  });

  it('makes the same of a text from disk, of which the editor hides the byte order mark', async () => {
    const { ofKind, taken } = await offered(`\uFEFF${VALUES}`, { open: false });
    expect(ofKind(FIX_ALL).map(taken)).toEqual([await fixed(VALUES)]);
  });

  it('offers each repair alone, as an order, and changes nothing else with it', async () => {
    const { ofKind, taken } = await offered(VALUES);
    const actions = ofKind(QUICK_FIX);
    expect(actions.map(({ title }) => title)).toEqual([
      'Write reviewed_on as a date that everyone reads alike',
      'Write approved_on as a date that everyone reads alike',
    ]);
    expect(taken(actions[1])).toBe(VALUES.replace('2026/06/01', '2026-06-01'));
  });

  it('mends front matter that cannot be read one step at a time, from where the problem is shown', async () => {
    const { ofKind, taken } = await offered(COLONS);
    const [first, ...others] = ofKind(QUICK_FIX);
    expect([first?.title, others]).toEqual(['Quote the title, which contains a colon', []]);
    expect(first?.diagnostics?.map(({ code }) => code)).toEqual(['front-matter-invalid']);
    expect(taken(first)).toBe(COLONS.replace('Access: the policy', '"Access: the policy"'));
  });

  it('offers nothing where a value could mean two things, or is right', async () => {
    for (const date of ['06/01/2026', '2026-06-01', 'soon'])
      expect(
        (
          await offered(
            VALUES.replace('June 1, 2026', date).replace('2026/06/01', date).replace('annually', '12 months'),
          )
        ).actions,
      ).toEqual([]);
  });

  it('offers the kinds that were asked for', async () => {
    expect((await offered(VALUES, { only: ['source.fixAll'] })).actions.map(({ kind }) => kind)).toEqual([FIX_ALL]);
    expect((await offered(VALUES, { only: ['quickfix'] })).ofKind(FIX_ALL)).toEqual([]);
    expect((await offered(VALUES, { only: ['refactor'] })).actions).toEqual([]);
  });
});
