import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memoryFiles } from '../../src/adapters/memory/files.ts';
import { type Folder, folderAt } from '../../src/lsp/folder.ts';
import { foldersToCheck, innermost } from '../../src/lsp/folders.ts';

function folder(uri: string): Folder {
  const found = folderAt(uri);
  if (!found) throw new Error(`no folder ${uri}`);
  return found;
}

describe.skipIf(process.platform === 'win32')('folderAt', () => {
  const isms = folder('file:///home/kim/my%20isms/');

  it('finds the path of a file, however its name is encoded', () => {
    for (const uri of ['file:///home/kim/my%20isms/a/%C3%BC%23.md', 'file:///home/kim/my%20isms/a/%c3%bc%23.md'])
      expect(isms.pathOf(uri)).toBe('a/ü#.md');
  });

  it('knows nothing of what lies outside, and of what is no file', () => {
    for (const uri of [
      'file:///home/kim/my%20isms',
      'file:///home/kim/my%20isms-2/a.md',
      'file:///home/kim/my%20isms/../a.md',
      'file:///home/kim/my%20isms/%2e%2e/a.md',
      'file://elsewhere/home/kim/my%20isms/a.md',
      'file:///home/kim/my%20isms/%2Fa.md',
      'file:///home/kim/my%20isms/%00.md',
      'file:///home/kim/my%20isms/%zz.md',
      'untitled:Untitled-1',
      'git:/home/kim/my%20isms/a.md',
      '',
    ])
      expect(isms.pathOf(uri)).toBeUndefined();
    expect(folderAt('untitled:x')).toBeUndefined();
  });

  it('names a file so that it is found again', () => {
    const step = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .filter((text) => !/[/\0]/.test(text) && !/^\.\.?$/.test(text) && text.isWellFormed());
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 4 }), (steps) => {
        const path = steps.join('/');
        expect(isms.pathOf(isms.uriOf(path))).toBe(path);
      }),
    );
  });
});

describe('foldersToCheck', () => {
  it('finds the folders that have a configuration, also one that was never saved, outermost first', async () => {
    const top = folder('file:///w');
    const files = memoryFiles({
      'b/c/holdfast.yml': '',
      'b/.github/holdfast.yml': '',
      'x/not-holdfast.yml': '',
      'a.md': '',
    });
    const found = await foldersToCheck(top, files, ['new/holdfast.yml']);
    expect(found.map(({ uri }) => uri)).toEqual(['file:///w/b', 'file:///w/new', 'file:///w/b/c']);
    expect(await foldersToCheck(top, memoryFiles({ 'a.md': '' }), [])).toEqual([]);
  });

  it('gives a file to the innermost of them', () => {
    const among = ['file:///w', 'file:///w/b', 'file:///w/b/c'].map((uri) => ({ folder: folder(uri) }));
    const of = (uri: string): unknown => innermost(among, uri)?.of.folder.uri;
    expect([of('file:///w/b/c/a.md'), of('file:///w/b/a.md'), of('file:///v/a.md')]).toEqual([
      'file:///w/b/c',
      'file:///w/b',
      undefined,
    ]);
  });
});
