import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPackPath, packPaths } from '../../../src/views/evidence/pack-paths.ts';

function claimed(paths: readonly string[], suffix = ''): readonly string[] {
  const { claim } = packPaths();
  return paths.map((path) => claim('documents', path, suffix));
}

describe('paths in a pack', () => {
  it('are those of the repository, as far as any system can have them', () => {
    expect(claimed(['policies/access.md', 'Über uns/é.md', 'a b/(c) & d.md'])).toEqual([
      'documents/policies/access.md',
      'documents/Über uns/é.md',
      'documents/a b/(c) & d.md',
    ]);
  });

  it.each([
    ['../../etc/passwd', 'documents/__/__/etc/passwd'],
    ['/etc/passwd', 'documents/_/etc/passwd'],
    ['a/./b.md', 'documents/a/_/b.md'],
    ['C:\\x.md', 'documents/C__x.md'],
    ['a:b.md', 'documents/a_b.md'],
    ['what?.md', 'documents/what_.md'],
    ['con', 'documents/_con'],
    ['NUL.md', 'documents/_NUL.md'],
    ['com1.tar.gz', 'documents/_com1.tar.gz'],
    ['aux /x.md', 'documents/aux_/x.md'],
    ['end./x.md', 'documents/end_/x.md'],
    ['new\nline.md', 'documents/new_line.md'],
    ['right\u202Eleft.md', 'documents/right_left.md'],
  ])('make %j harmless', (path, safe) => {
    const { claim, renamed } = packPaths();
    expect(claim('documents', path)).toBe(safe);
    expect(renamed()).toEqual([{ repository: path, pack: safe }]);
  });

  it('keep apart what some systems take for the same, and spell a folder in one way', () => {
    expect(claimed(['A.md', 'a.md', 'B/x.md', 'b/X.md', 'b/y.md', 'e\u0301.md', '\u00E9.md', 'd', 'D/x.md'])).toEqual([
      'documents/A.md',
      'documents/a~2.md',
      'documents/B/x.md',
      'documents/B/X~2.md',
      'documents/B/y.md',
      'documents/\u00E9.md',
      'documents/\u00E9~2.md',
      'documents/d',
      'documents/D~2/x.md',
    ]);
  });

  it('are short enough to be unpacked', () => {
    const [long, deep] = claimed([`${'x'.repeat(250)}.md`, `${'folder/'.repeat(60)}a.md`], '.html');
    expect(long).toMatch(/^documents\/x{40}~[0-9a-f]{12}\.md\.html$/);
    expect(deep).toMatch(/^documents\/long\/[0-9a-f]{12}-a\.md\.html$/);
  });

  it('are all different on every system, and safe, whatever the repository calls its files', () => {
    const step = fc.oneof(
      fc.constantFrom(
        'a',
        'A',
        'b.md',
        'B.MD',
        '..',
        '.',
        '',
        'con',
        'a.',
        'a ',
        '\u00DF',
        'ss',
        'x'.repeat(100),
        '__proto__',
      ),
      fc.string({ unit: 'binary', maxLength: 12 }),
    );
    const paths = fc.uniqueArray(
      fc.array(step, { minLength: 1, maxLength: 4 }).map((steps) => steps.join('/')),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(paths, (all) => {
        const safe = claimed(all);
        const folders = safe.flatMap((path) =>
          path
            .split('/')
            .slice(0, -1)
            .map((_, index, steps) => steps.slice(0, index + 1).join('/')),
        );
        expect(new Set(safe.map((path) => path.toLowerCase().normalize('NFC'))).size).toBe(all.length);
        expect(safe.filter((path) => folders.some((folder) => folder.toLowerCase() === path.toLowerCase()))).toEqual(
          [],
        );
        // One folder, one spelling.
        expect(new Set(folders).size).toBe(new Set(folders.map((folder) => folder.toLowerCase())).size);
        for (const path of safe) {
          expect(isPackPath(path)).toBe(true);
          expect(path).toMatch(/^documents(?:\/(?!\.\.?(?:\/|$))[^<>:"|?*\\\p{Cc}/]*[^<>:"|?*\\\p{Cc}/. ])+$/u);
        }
      }),
    );
  });

  it('are refused in a manifest when they lead elsewhere', () => {
    for (const path of ['../x', '/x', 'a//b', 'a/../b', 'c:/x', 'a\\b', 'nul', '', 'a/', 'a\0b'])
      expect(isPackPath(path), path).toBe(false);
  });
});
