import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memoryPack } from '../../src/adapters/memory/pack.ts';
import { nodePack } from '../../src/adapters/node/pack.ts';
import { zipPack } from '../../src/adapters/node/zip-pack.ts';
import type { PackReader } from '../../src/ports/pack.ts';
import { renderZip } from '../../src/render/evidence/zip.ts';
import { type RawEntry, rawZip } from '../support/raw-zip.ts';
import { tempFolder } from '../support/temp-folder.ts';

const FILES = {
  'index.md': 'a'.repeat(5000),
  'documents/é.md': 'é',
  'documents/empty.md': '',
  '.git/config': 'x',
  'node_modules/y': 'y',
};

function zipOf(files: Readonly<Record<string, string>>): Uint8Array {
  return renderZip(Object.entries(files).map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) })));
}

function reader(pack: PackReader | { readonly notZip: string } | { readonly notPack: string }): PackReader {
  if (!('read' in pack)) throw new Error(JSON.stringify(pack));
  return pack;
}

const MAKERS: readonly (readonly [string, () => Promise<PackReader>])[] = [
  ['in a folder', async () => reader(await nodePack(tempFolder(FILES)))],
  ['in a zip', async () => reader(await nodePack(join(tempFolder({ 'p.zip': zipOf(FILES) }), 'p.zip')))],
  ['in memory', async () => memoryPack(FILES)],
];

describe.each(MAKERS)('a pack %s', (_name, make) => {
  it('lists every file, whatever it is called', async () => {
    const { entries, problems } = await make();
    expect(entries.map(({ path, oddity }) => [path, oddity])).toEqual(
      Object.keys(FILES)
        .sort()
        .map((path) => [path, undefined]),
    );
    expect(problems).toEqual([]);
  });

  it('reads what is there, and nothing that is longer than it may be', async () => {
    const pack = await make();
    const text = async (path: string, max: number): Promise<string> => {
      const content = await pack.read(path, max);
      return content instanceof Uint8Array ? new TextDecoder().decode(content) : 'refused';
    };
    for (const [path, content] of Object.entries(FILES)) {
      const size = Buffer.byteLength(content);
      expect(await text(path, size)).toBe(content);
      if (size > 0) expect(await text(path, size - 1)).toBe('refused');
    }
    expect(await text('nowhere.md', 10)).toBe('refused');
  });
});

describe('a folder', () => {
  it('follows no link', async () => {
    const root = tempFolder({ 'a.md': 'a' });
    symlinkSync('/etc/passwd', join(root, 'b.md'));
    symlinkSync('/etc', join(root, 'etc'));
    const pack = reader(await nodePack(root));
    expect(pack.entries.map(({ path, oddity }) => [path, oddity])).toEqual([
      ['a.md', undefined],
      ['b.md', 'a symbolic link'],
      ['etc', 'a symbolic link'],
    ]);
    expect(await pack.read('b.md', 1_000_000)).toHaveProperty('why');
  });
});

describe('a zip', () => {
  it.each<[string, readonly RawEntry[], RegExp]>([
    ['two names for one file', [{ name: 'a', localName: 'b', content: 'x' }], /two different names/],
    ['a second name in UTF-8', [{ name: 'a', content: 'x', extra: Buffer.from([0x75, 0x70, 1, 0, 0]) }], /second name/],
    [
      'files that share their bytes',
      [
        { name: 'a', content: 'x' },
        { name: 'a', sameAs: 0 },
      ],
      /shares bytes/,
    ],
    [
      'a file that reaches into the list',
      [{ name: 'a', content: 'x', method: 0, packed: 99, size: 99 }],
      /reaches into the list/,
    ],
    [
      'bytes between files, where a file may hide',
      [
        { name: 'a', content: 'x', after: 'PK' },
        { name: 'b', content: 'y' },
      ],
      /^there are bytes before b that are no file$/,
    ],
    [
      'bytes before the list, where a file may hide',
      [{ name: 'a', content: 'x', after: 'PK' }],
      /^there are bytes before the list of files that are no file$/,
    ],
    [
      'a file that says something else of itself',
      [{ name: 'a', content: 'x', localMethod: 0 }],
      /^a says something else of itself than the list does$/,
    ],
  ])('with %s has a problem', (_what, entries, problem) => {
    expect(reader(zipPack(rawZip(entries))).problems.join()).toMatch(problem);
  });

  it('may have sizes behind each file, as programs write them that pack while they read', () => {
    const entries = ['a', 'b'].map((name) => ({
      name,
      content: 'x',
      flags: 8,
      after: 'PK\u0007\u0008'.padEnd(16, 'x'),
    }));
    expect(reader(zipPack(rawZip(entries))).problems).toEqual([]);
    expect(reader(zipPack(rawZip([{ name: 'a', content: 'x' }], { before: 'MZ' }))).problems).toEqual([
      'there are bytes before a that are no file',
    ]);
  });

  it('lists a file twice that is in it twice, and says of a link that it is one', () => {
    const { entries } = reader(
      zipPack(
        rawZip([
          { name: 'a', content: 'x' },
          { name: 'a', content: 'y' },
          { name: 'l', content: '/etc/passwd', mode: 0o120777 },
          { name: 'c', flags: 1 },
        ]),
      ),
    );
    expect(entries.map(({ path, oddity }) => [path, oddity])).toEqual([
      ['a', undefined],
      ['a', undefined],
      ['l', 'a symbolic link'],
      ['c', 'encrypted'],
    ]);
  });

  it('that unpacks into more than it says is not unpacked further', async () => {
    const pack = reader(zipPack(rawZip([{ name: 'bomb', content: '\0'.repeat(20_000_000), size: 10 }])));
    expect(await pack.read('bomb', 1_000)).toEqual({ why: 'it cannot be unpacked, or is longer than it says' });
  });

  it('that says how much it unpacks into is not unpacked beyond what is expected', async () => {
    const pack = reader(zipPack(rawZip([{ name: 'bomb', content: '\0'.repeat(20_000_000) }])));
    expect(await pack.read('bomb', 1_000)).toEqual({ why: 'it has 20000000 bytes and should have 1000' });
  });

  it('in parts, in a form for huge files, cut off or none at all is none', () => {
    const good = rawZip([{ name: 'a', content: 'x' }]);
    expect(zipPack(rawZip([{ name: 'a', content: 'x' }], { count: 2 }))).toEqual({
      notZip: 'its list of files is damaged',
    });
    expect(zipPack(rawZip([], { count: 0xffff }))).toEqual({ notZip: 'it is larger than a pack can be' });
    expect(zipPack(good.subarray(0, -1))).toEqual({ notZip: 'it is no zip' });
    expect(zipPack(new TextEncoder().encode('PK'))).toEqual({ notZip: 'it is no zip' });
  });

  it('never makes the reader fail, whatever is in it', async () => {
    const good = Buffer.from(zipOf(FILES));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 }),
        async (changes) => {
          const bytes = Buffer.from(good);
          for (const [at, value] of changes) bytes[at] = value;
          const pack = zipPack(bytes);
          if ('notZip' in pack) return;
          for (const { path } of pack.entries) await pack.read(path, 10_000);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('the zip that is written', () => {
  it('is the same in every time zone and in whatever order the files come', () => {
    const files = Object.entries(FILES).map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) }));
    const before = process.env['TZ'];
    try {
      const zips = ['UTC', 'Pacific/Kiritimati', 'America/St_Johns', 'Africa/Monrovia', 'Asia/Kathmandu'].map(
        (zone, index) => {
          process.env['TZ'] = zone;
          return Buffer.from(renderZip(index % 2 === 0 ? files : [...files].reverse())).toString('base64');
        },
      );
      expect(new Set(zips).size).toBe(1);
    } finally {
      if (before === undefined) delete process.env['TZ'];
      else process.env['TZ'] = before;
    }
  });
});
