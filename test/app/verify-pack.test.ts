import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memoryPack } from '../../src/adapters/memory/pack.ts';
import { zipPack } from '../../src/adapters/node/zip-pack.ts';
import { verifyPack } from '../../src/app/verify-pack.ts';
import type { PackReader } from '../../src/ports/pack.ts';
import { renderZip } from '../../src/render/evidence/zip.ts';
import {
  filedFiles,
  MANIFEST_SCHEMA,
  type Manifest,
  manifestText,
  sha256Of,
  sumsText,
} from '../../src/views/evidence/manifest.ts';
import type { Verification } from '../../src/views/evidence/verification.ts';
import { rawZip } from '../support/raw-zip.ts';

const CONTENT = { 'index.html': '<p>x</p>', 'documents/a.md': 'a\n', 'documents/b.md': '' };

/** A small pack, with another list of files when the manifest is to lie. */
function pack(
  content: Readonly<Record<string, string>> = CONTENT,
  change: (manifest: Manifest) => Manifest = (same) => same,
): Record<string, string> {
  const files = filedFiles(
    Object.entries(content).map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) })),
  );
  const manifest = manifestText(
    change({
      schema: MANIFEST_SCHEMA,
      tool: { name: 'holdfast', version: '1.0.0' },
      repository: { commit: 'abc', committed_on: null, folder: '', uncommitted: [] },
      period: { from: '2026-01-01', to: '2026-12-31' },
      as_of: '2026-12-31',
      timezone: 'UTC',
      options: {
        config: null,
        preset: null,
        profile: null,
        include_restricted: false,
        redact: false,
        allow_dirty: false,
        github: false,
      },
      configuration: null,
      rules: [],
      not_checked: [],
      withheld: [],
      renamed: [],
      redaction: null,
      sample: null,
      files,
    }),
  );
  return { ...content, 'manifest.json': manifest, SHA256SUMS: sumsText(files, sha256Of(manifest)) };
}

async function verified(
  files: Readonly<Record<string, string | Uint8Array>> | PackReader,
  expectHash?: string,
): Promise<Verification> {
  const reader =
    'read' in files && typeof files.read === 'function'
      ? (files as PackReader)
      : memoryPack(files as Record<string, string>);
  const result = await verifyPack(reader, { expect: expectHash });
  if ('notPack' in result) throw new Error(result.notPack);
  return result;
}

/** Everything that a verification names. */
function named({ changed, missing, added }: Verification): readonly string[] {
  return [...changed.map(({ path }) => path), ...missing, ...added.map(({ path }) => path)];
}

describe('a pack that was verified', () => {
  it('is intact when nothing was touched', async () => {
    expect(await verified(pack())).toMatchObject({
      state: 'intact',
      good: 3,
      changed: [],
      missing: [],
      added: [],
      expected: undefined,
    });
  });

  it('names the file of which any byte was changed', async () => {
    const files = Object.entries(pack()).map(([path, text]) => [path, Buffer.from(text)] as const);
    const flip = fc
      .constantFrom(...files.filter(([, bytes]) => bytes.length > 0))
      .chain(([path, bytes]) =>
        fc.tuple(fc.constant(path), fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 })),
      );
    await fc.assert(
      fc.asyncProperty(flip, async ([path, at, mask]) => {
        const changed = Object.fromEntries(files.map(([name, bytes]) => [name, Buffer.from(bytes)]));
        (changed[path] as Buffer)[at] = ((changed[path] as Buffer)[at] as number) ^ mask;
        const result = await verified(changed);
        expect(result.state).toBe('changed');
        expect(named(result)).toContain(path);
        // Of the two lists nobody can always tell which one was changed.
        const lists = ['manifest.json', 'SHA256SUMS'];
        if (!lists.includes(path)) expect(named(result)).toEqual([path]);
      }),
      { numRuns: 400 },
    );
  });

  it('names the manifest when a changed byte makes it list a path that no pack has', async () => {
    const files = pack();
    const manifest = String(files['manifest.json']).replace('documents/b.md', 'docum*nts/b.md');
    const result = await verified({ ...files, 'manifest.json': manifest });
    expect(result.state).toBe('changed');
    expect(named(result)).toContain('manifest.json');
  });

  it('names what is missing, what was added, and what is longer', async () => {
    const { 'index.html': _, ...rest } = pack();
    const result = await verified({ ...rest, 'documents/a.md': 'a\n\n', 'documents/c.md': 'c' });
    expect(result).toMatchObject({
      state: 'changed',
      changed: [{ path: 'documents/a.md', why: 'it is longer than 2 bytes' }],
      missing: ['index.html'],
      added: [{ path: 'documents/c.md', why: 'nothing lists it' }],
    });
  });

  it('misses its list of sums', async () => {
    const { SHA256SUMS: _, ...rest } = pack();
    expect(named(await verified(rest))).toEqual(['SHA256SUMS']);
  });

  it('tells of a manifest that was written anew with a file, when the sums were not', async () => {
    const result = await verified({
      ...pack({ ...CONTENT, 'documents/a.md': 'forged\n' }),
      SHA256SUMS: pack().SHA256SUMS as string,
    });
    expect(named(result)).toEqual(['SHA256SUMS', 'manifest.json'].sort());
  });

  it('cannot tell when manifest and sums were both written anew, but by a hash that was kept elsewhere', async () => {
    const forged = pack({ ...CONTENT, 'documents/a.md': 'forged\n' });
    const kept = sha256Of(pack()['manifest.json'] as string);
    expect((await verified(forged)).state).toBe('intact');
    expect(await verified(forged, kept)).toMatchObject({ state: 'changed', expected: false });
    expect(await verified(pack(), kept.toUpperCase())).toMatchObject({ state: 'intact', expected: true });
  });

  it('is held against the hash of the zip as well', async () => {
    const zip = renderZip(
      Object.entries(pack()).map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) })),
    );
    const reader = zipPack(zip);
    if ('notZip' in reader) throw new Error(reader.notZip);
    expect(await verified(reader, sha256Of(zip))).toMatchObject({
      state: 'intact',
      expected: true,
      packSha256: sha256Of(zip),
    });
  });

  it.each([
    ['a file is in it twice', [{ name: 'documents/a.md', content: 'other' }], 'documents/a.md'],
    ['a path leads out of it', [{ name: '../../evil', content: 'x' }], '../../evil'],
    ['a path is absolute', [{ name: '/etc/cron.d/x', content: 'x' }], '/etc/cron.d/x'],
    ['a link is in it', [{ name: 'link', content: '/etc/passwd', mode: 0o120777 }], 'link'],
  ])('names it when %s', async (_what, more, name) => {
    const reader = zipPack(
      rawZip([...Object.entries(pack()).map(([path, content]) => ({ name: path, content })), ...more]),
    );
    if ('notZip' in reader) throw new Error(reader.notZip);
    const result = await verified(reader);
    expect(result.state).toBe('changed');
    expect(named(result)).toContain(name);
  });

  it('is changed when its zip shows two programs two contents', async () => {
    const entries = Object.entries(pack()).map(([path, content]) => ({ name: path, content }));
    const reader = zipPack(
      rawZip(entries.map((entry) => (entry.name === 'index.html' ? { ...entry, localName: 'index.htm_' } : entry))),
    );
    if ('notZip' in reader) throw new Error(reader.notZip);
    expect(await verified(reader)).toMatchObject({
      state: 'changed',
      problems: ['index.html: it has two different names'],
    });
  });
});

describe('what is no pack', () => {
  it.each<[string, Record<string, string>, RegExp]>([
    ['nothing', {}, /no manifest/],
    ['another folder', { 'README.md': 'x' }, /no manifest/],
    ['the manifest of something else', { 'manifest.json': '{"name":"app"}' }, /not one of an evidence pack/],
    ['a manifest that is no JSON', { 'manifest.json': '{' }, /not one of an evidence pack/],
    ['a manifest that leads out of the pack', pack({ '../../etc/passwd': 'x' }), /a path that no pack has/],
    [
      'a manifest of a huge pack',
      pack(CONTENT, (manifest) => ({ ...manifest, files: manifest.files.map((file) => ({ ...file, size: 2 ** 52 })) })),
      /would have/,
    ],
  ])('is told of %s', async (_what, files, why) => {
    expect(await verifyPack(memoryPack(files))).toEqual({ notPack: expect.stringMatching(why) });
  });
});
