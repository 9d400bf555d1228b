import { chmodSync, type Dirent, mkdirSync, readdirSync, rmdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { memoryFiles } from '../../src/adapters/memory/files.ts';
import { nodeFiles } from '../../src/adapters/node/files.ts';
import { treeFiles } from '../../src/app/tree-files.ts';
import type { Files } from '../../src/ports/files.ts';
import { memoryTreeOf } from '../support/memory-git.ts';
import { tempFolder } from '../support/temp-folder.ts';

const TREE = {
  'a.md': 'a',
  'b/c.md': 'c',
  'b/d/e.md': 'é',
  'b/d/empty.md': '',
  'b2/x.md': 'x',
  'B/upper.txt': 'U',
  '.hidden/h.md': 'h',
  'b/.dot.md': 'dot',
  'a[b].md': 'brackets',
};

/** The port, on a disk and in memory: what holds for one holds for the other. */
const MAKERS: readonly (readonly [string, () => Files])[] = [
  ['on disk', () => nodeFiles(tempFolder(TREE))],
  ['in memory', () => memoryFiles(TREE)],
  ['in a commit', () => treeFiles(memoryTreeOf(TREE))],
];

describe.each(MAKERS)('files %s', (_name, files) => {
  it.each<[string, readonly string[], boolean, readonly string[]]>([
    [
      'everything but what hides',
      ['.'],
      false,
      ['B/upper.txt', 'a.md', 'a[b].md', 'b/c.md', 'b/d/e.md', 'b/d/empty.md', 'b2/x.md'],
    ],
    [
      'everything',
      ['.'],
      true,
      ['.hidden/h.md', 'B/upper.txt', 'a.md', 'a[b].md', 'b/.dot.md', 'b/c.md', 'b/d/e.md', 'b/d/empty.md', 'b2/x.md'],
    ],
    ['what is below a folder, and not beside it', ['b'], false, ['b/c.md', 'b/d/e.md', 'b/d/empty.md']],
    ['what is below a folder that hides, when it is named', ['.hidden'], false, ['.hidden/h.md']],
    ['a file', ['b/c.md'], false, ['b/c.md']],
    ['a file whose name looks like a glob', ['a[b].md'], false, ['a[b].md']],
    [
      'everything once, in the order of its characters',
      ['b/d', 'b', 'a.md', 'b/c.md'],
      false,
      ['a.md', 'b/c.md', 'b/d/e.md', 'b/d/empty.md'],
    ],
    ['nothing where there is nothing', ['gone', 'b/gone'], false, []],
  ])('finds %s', async (_what, where, dot, found) => {
    expect(await files().find(where, { dot })).toEqual({ paths: found, closed: [] });
  });

  it.each([
    ['a.md', 'file'],
    ['b', 'folder'],
    ['b/d', 'folder'],
    ['.', 'folder'],
    ['gone', undefined],
    ['a.md/x', undefined],
    ['../x', undefined],
  ])('says that %s is a %s', async (path, kind) => {
    expect(await files().kind(path)).toBe(kind);
  });

  it('reads what is there in the order asked, and says why it does not read the rest', async () => {
    const read = await files().read(['b/d/e.md', 'gone.md', 'a.md', 'b/d/empty.md']);
    expect(
      read.map((content) =>
        'why' in content ? [content.path, content.why !== ''] : [content.path, Buffer.from(content.bytes).toString()],
      ),
    ).toEqual([
      ['b/d/e.md', 'é'],
      ['gone.md', true],
      ['a.md', 'a'],
      ['b/d/empty.md', ''],
    ]);
  });

  it('knows which paths exist, by their exact spelling', async () => {
    const asked = [
      'a.md',
      'A.md',
      'b',
      'b/',
      'b/d',
      'B/UPPER.txt',
      'b/gone.md',
      'gone/x.md',
      '.',
      'a.md/x',
      '../a.md',
      '',
      'a\0.md',
    ];
    const exists = await files().existing(asked.filter((path) => path !== ''));
    expect([...exists].sort()).toEqual(['.', 'a.md', 'b', 'b/', 'b/d']);
  });
});

describe('files on disk', () => {
  it('are never those of installed packages or of git itself', async () => {
    const files = nodeFiles(
      tempFolder({ 'node_modules/a/x.md': 'x', 'b/node_modules/y.md': 'y', '.git/z.md': 'z', 'node_modules.md': 'n' }),
    );
    expect((await files.find(['.'], { dot: true })).paths).toEqual(['node_modules.md']);
  });

  it('lie below the root: no path leads out of it', async () => {
    const outside = tempFolder({ 'secret.md': 'secret' });
    const root = tempFolder({ 'a.md': 'a' });
    symlinkSync(outside, join(root, 'door'));
    symlinkSync(join(outside, 'secret.md'), join(root, 'window.md'));
    const files = nodeFiles(root);
    const paths = [
      `../${outside.split('/').at(-1)}/secret.md`,
      join(outside, 'secret.md'),
      'door/secret.md',
      'door/../../secret.md',
      'window.md',
    ];
    expect((await files.read(paths)).filter((content) => 'bytes' in content)).toEqual([]);
    expect(await Promise.all(paths.map((path) => files.kind(path)))).toEqual(paths.map(() => undefined));
    expect((await files.find(['.', 'door', ...paths], { dot: true })).paths).toEqual(['a.md', 'door', 'window.md']);
    expect([...(await files.existing(paths.slice(0, 4)))]).toEqual([]);
  });

  it('may lie below a root that is itself reached by a link', async () => {
    const root = tempFolder({ 'sub/a.md': 'a' });
    const door = join(tempFolder(), 'door');
    symlinkSync(root, door);
    const files = nodeFiles(door);
    expect((await files.find(['.'], { dot: false })).paths).toEqual(['sub/a.md']);
    expect((await files.read(['sub/a.md'])).map((content) => 'bytes' in content)).toEqual([true]);
  });

  it.skipIf(process.platform === 'win32')('may have a backslash in their names, also behind a link', async () => {
    const root = tempFolder({ 'back\\slash.md': 'x' });
    symlinkSync('back\\slash.md', join(root, 'link.md'));
    const files = nodeFiles(root);
    expect((await files.find(['.'], { dot: false })).paths).toEqual(['back\\slash.md', 'link.md']);
    expect(await files.read(['link.md'])).toMatchObject([{ target: 'back\\slash.md' }]);
    expect([...(await files.existing(['back\\slash.md', 'back/slash.md']))]).toEqual(['back\\slash.md']);
  });
});

describe('a folder on disk that cannot be looked into', () => {
  const TREE = { 'a.md': 'a', 'locked/b.md': 'b', 'locked/sub/c.md': 'c' };
  const DENIED = {
    path: 'locked',
    why: 'permission to read it is missing',
    fix: 'Give the user that runs Holdfast permission to read it, or leave it out with `ignore`.',
  };

  it('is named with the reason, and the rest is found', async () => {
    const files = nodeFiles(tempFolder(TREE), denying('locked'));
    expect(await files.find(['.', 'locked'], { dot: false })).toEqual({ paths: ['a.md'], closed: [DENIED] });
  });

  it('hides what is in it, so that nothing there is called missing', async () => {
    const files = nodeFiles(tempFolder(TREE), denying('locked'));
    expect([...(await files.existing(['locked/b.md', 'locked/gone.md', 'gone.md']))]).toEqual([
      'locked/b.md',
      'locked/gone.md',
    ]);
  });

  it('because it vanished meanwhile, is named as well', async () => {
    const root = tempFolder({ 'a.md': 'a' });
    mkdirSync(join(root, 'brief'));
    const files = nodeFiles(root, (folder) => {
      const entries = readdirSync(folder, { withFileTypes: true });
      if (entries.some(({ name }) => name === 'brief')) rmdirSync(join(folder, 'brief'));
      return entries;
    });
    expect(await files.find(['.'], { dot: false })).toEqual({
      paths: ['a.md'],
      closed: [
        {
          path: 'brief',
          why: 'it vanished while it was being read',
          fix: 'Run again; if it stays so, look at the disk.',
        },
      ],
    });
  });

  it.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
    'for its permissions, is named whether the walk meets it or starts below it',
    async () => {
      const root = tempFolder(TREE);
      chmodSync(join(root, 'locked'), 0);
      try {
        const files = nodeFiles(root);
        expect(await files.find(['.'], { dot: false })).toEqual({ paths: ['a.md'], closed: [DENIED] });
        const below = await files.find(['locked/sub'], { dot: false });
        expect(below).toEqual({ paths: [], closed: [{ ...DENIED, path: 'locked/sub' }] });
        expect((await files.existing(['locked/b.md'])).size).toBe(1);
      } finally {
        chmodSync(join(root, 'locked'), 0o755);
      }
    },
  );
});

/** Lists folders, but for one that its owner keeps to himself. */
function denying(name: string): (folder: string) => readonly Dirent[] {
  return (folder) => {
    if (folder.endsWith(`/${name}`)) throw Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES' });
    return readdirSync(folder, { withFileTypes: true });
  };
}
