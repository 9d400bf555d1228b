import { describe, expect, it } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver';
import { diagnosticsOf } from '../../src/lsp/diagnostics.ts';
import { publishing } from '../../src/lsp/publishing.ts';
import { ConfigError } from '../../src/model/errors.ts';
import { seen } from '../support/lsp-snapshot.ts';

const uriOf = (path: string): string => `file:///${path}`;
const UNOWNED = '---\nid: POL-01\ntype: policy\ntitle: Access\nnext_review: 2026-12-01\n---\n';

async function found(
  files: Readonly<Record<string, string>>,
  path: string,
  options: Parameters<typeof seen>[1] = {},
): Promise<readonly Diagnostic[]> {
  const { snapshot } = await seen(files, options);
  return diagnosticsOf(snapshot, uriOf).get(path) ?? [];
}

describe('diagnosticsOf', () => {
  it('takes what fails the run for an error, what does not for a warning, and advice for information', async () => {
    const severities = async (failOn: 'error' | 'never'): Promise<unknown> =>
      Object.fromEntries(
        (await found({ 'a.md': UNOWNED }, 'a.md', { failOn, preset: 'essentials' })).map(({ code, severity }) => [
          code,
          severity,
        ]),
      );
    expect(await severities('error')).toMatchObject({ 'owner-missing': 1, 'due-soon': 3 });
    expect(await severities('never')).toMatchObject({ 'owner-missing': 2, 'due-soon': 3 });
  });

  it('shows the other places that a finding names', async () => {
    const [twice] = (await found({ 'a.md': UNOWNED, 'b/c.md': UNOWNED }, 'b/c.md')).filter(
      ({ code }) => code === 'duplicate-id',
    );
    expect(twice?.relatedInformation).toEqual([
      {
        location: {
          uri: 'file:///a.md',
          range: { start: { line: 1, character: 4 }, end: { line: 1, character: 10 } },
        },
        message: 'POL-01',
      },
    ]);
  });

  it('counts a byte order mark only in a text that the editor itself has', async () => {
    const text = '\uFEFF---\nid: a\n';
    const at = async (open: readonly string[]): Promise<unknown> =>
      (await found({ 'a.md': text }, 'a.md', { open }))[0]?.range;
    expect(await at([])).toEqual({ start: { line: 0, character: 0 }, end: { line: 0, character: 3 } });
    expect(await at(['a.md'])).toEqual({ start: { line: 0, character: 0 }, end: { line: 0, character: 4 } });
  });

  it('keeps every part of a message on its line', async () => {
    const hostile = UNOWNED.replace('2026-12-01', '"soon\\n\\u202Eerror: all is well"');
    const { message = '' } =
      (await found({ 'a.md': hostile }, 'a.md')).find(({ code }) => code === 'date-invalid') ?? {};
    expect(message).toContain('soon');
    expect(message).not.toMatch(/\u202E|\nerror/);
  });
});

describe('publishing', () => {
  it('sends what is another than before, and what is gone as nothing', async () => {
    const toSend = publishing(uriOf);
    const send = async (files: Readonly<Record<string, string>>): Promise<readonly (readonly [string, number])[]> => {
      const { snapshot } = await seen(files, { preset: 'essentials' });
      return toSend({ texts: new Map(), result: { snapshot } }).map(({ path, diagnostics }) => [
        path,
        diagnostics.length,
      ]);
    };
    const owned = UNOWNED.replace('next_review: 2026', 'owner: role:x\nnext_review: 2027').replace('POL-01', 'POL-02');
    expect(await send({ 'a.md': UNOWNED, 'b.md': owned })).toEqual([['a.md', 2]]);
    expect(await send({ 'a.md': UNOWNED, 'b.md': owned })).toEqual([]);
    expect(await send({ 'b.md': owned })).toEqual([['a.md', 0]]);
    expect(await send({ 'b.md': owned })).toEqual([]);
  });

  it('shows a mistake in the configuration where it is, and a failure of Holdfast nowhere', () => {
    const at = { path: 'isms/holdfast.yml', line: 3, column: 5 };
    const send = (error: unknown): unknown => publishing(uriOf)({ texts: new Map(), result: { error } });
    expect(send(new ConfigError('is not valid YAML: x', { at }))).toMatchObject([
      {
        path: 'isms/holdfast.yml',
        diagnostics: [
          {
            message: expect.stringMatching(/^The file is not valid YAML: x\n/),
            range: { start: { line: 2, character: 4 } },
          },
        ],
      },
    ]);
    expect(send(new Error('x'))).toEqual([]);
  });
});
