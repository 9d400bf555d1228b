import { describe, expect, it } from 'vitest';
import { isMarkdown, namesDotFolder, type Pattern, selection, walkStart } from '../../src/documents/selection.ts';

const FROM = { path: 'holdfast.yml', line: 1, column: 1 };

describe('a Markdown file', () => {
  it.each(['x.md', 'x.MD', 'x.markdown', 'x.mdx', 'x.html.md.erb', 'x.md.erb', 'a/b.c/x.md', '.md'])(
    'is %s',
    (path) => {
      expect(isMarkdown(path)).toBe(true);
    },
  );

  it.each(['x.txt', 'x.md.bak', 'md', 'x.mdown', 'x.erb', 'x.html.erb', 'x.md/y', 'x.amd'])('is not %s', (path) => {
    expect(isMarkdown(path)).toBe(false);
  });
});

describe('a folder that is asked for', () => {
  const root = selection([folder('.')], []);

  it.each([
    'x.md',
    'policies/deep/down/x.html.md.erb',
    'reading-room/x.md',
    'readme-first/x.md',
    'contemplate/x.md',
    'temple.md',
  ])('holds %s', (path) => {
    expect(root.selectedBy(path)).toEqual([0]);
  });

  it.each([
    'README.md',
    'policies/Readme.md',
    'readme.markdown',
    'docs/README.fr.md',
    'templates/policy.md',
    'a/template/policy.md',
    '_templates/x.md',
    'policy-template.md',
    'policy_template.md',
    'template.md',
    'policy.template.md',
    'TEMPLATE-policy.md',
    '.github/policy.md',
    'policies/.drafts/x.md',
    '.x.md',
    'node_modules/a/policy.md',
    'sub/node_modules/x.md',
    'x.txt',
    'policies',
  ])('leaves out %s', (path) => {
    expect(root.selectedBy(path)).toEqual([]);
  });

  it('holds what is below it and nothing beside it', () => {
    const { selectedBy } = selection([folder('policies')], []);
    expect([selectedBy('policies/x.md'), selectedBy('policies-old/x.md'), selectedBy('x.md')]).toEqual([[0], [], []]);
  });

  it('may be a dot-folder itself, or one of templates', () => {
    expect(selection([folder('.github')], []).selectedBy('.github/policy.md')).toEqual([0]);
    expect(selection([folder('.github')], []).selectedBy('.github/.x/policy.md')).toEqual([]);
    expect(selection([folder('templates')], []).selectedBy('templates/policy.md')).toEqual([0]);
  });
});

describe('a glob', () => {
  it.each<[string, string, boolean]>([
    ['policies/**/*.md', 'policies/a/b/x.md', true],
    ['policies/**/*.md', 'policies/README.md', false],
    ['policies/**/*.md', 'policies/.x/y.md', false],
    ['**/*.md', 'node_modules/x.md', false],
    ['**/README.md', 'policies/README.md', true],
    ['**/template*.md', 'policies/template.md', true],
    ['templates/*.md', 'templates/x.md', true],
    ['.github/*.md', '.github/x.md', true],
    ['policies/*', 'policies/x.txt', false],
    ['policies/*.md', 'policies/a/x.md', false],
    ['policies/{a,b}.md', 'policies/b.md', true],
    ['Policies/*.md', 'policies/x.md', false],
  ])('%s on %s: %s', (glob, path, isSelected) => {
    expect(selection([pattern(glob)], []).selectedBy(path)).toEqual(isSelected ? [0] : []);
  });

  it('is walked from the part of it that is plain', () => {
    expect(['policies/**/*.md', '*.md', 'a/b/{c,d}/*.md'].map((glob) => walkStart(pattern(glob)))).toEqual([
      'policies',
      '.',
      'a/b',
    ]);
  });

  it('asks for dot-folders only when it names one', () => {
    const asked = ['.github/*.md', 'a/.b/*.md', './policies/*.md', '../x/*.md', 'a.b/*.md'].filter((glob) =>
      namesDotFolder(pattern(glob)),
    );
    expect(asked).toEqual(['.github/*.md', 'a/.b/*.md']);
  });
});

describe('a file that is asked for', () => {
  it.each(['README.md', '.github/policy.md', 'templates/x.md', 'notes.txt', 'a[b]*.md', 'node_modules/x.md'])(
    'is taken as it is: %s',
    (path) => {
      const { selectedBy } = selection([{ text: path, glob: path, kind: 'file', from: FROM }], []);
      expect([selectedBy(path), selectedBy(`other/${path}`)]).toEqual([[0], []]);
    },
  );
});

describe('what is ignored', () => {
  it('is left out whoever asks for it, dot-folders included', () => {
    const { selectedBy } = selection([folder('.'), pattern('old/*.md')], ['old/**', '**/*.draft.md']);
    expect(['old/x.md', 'a/x.draft.md', 'a/.b/x.draft.md', 'a/x.md'].map(selectedBy)).toEqual([[], [], [], [0]]);
  });
});

describe('a document', () => {
  it('is counted for every pattern that selects it', () => {
    const { selectedBy } = selection([folder('.'), pattern('policies/*.md'), folder('policies')], []);
    expect(selectedBy('policies/x.md')).toEqual([0, 1, 2]);
  });
});

function folder(path: string): Pattern {
  return { text: path, glob: path, kind: 'folder', from: FROM };
}

function pattern(glob: string): Pattern {
  return { text: glob, glob, kind: 'glob', from: FROM };
}
