import { describe, expect, it } from 'vitest';
import { parseCodeOwners } from '../../src/documents/codeowners.ts';

/** The example of GitHub's documentation ("About code owners", CODEOWNERS syntax), without its words. */
const GITHUBS_EXAMPLE = `
# This is a comment.
*       @global-owner1 @global-owner2

*.js    @js-owner #This is an inline comment.
*.go docs@example.com
*.txt @octo-org/octocats

/build/logs/ @doctocat
docs/* docs@example.com
apps/ @octocat
/docs/ @doctocat
/scripts/ @doctocat @octocat
**/logs @octocat

/apps/ @octocat
/apps/github
`;

describe('an owner in CODEOWNERS', () => {
  it.each([
    ['README.md', ['@global-owner1', '@global-owner2']],
    ['deep/in/a/folder/x.md', ['@global-owner1', '@global-owner2']],
    ['x.js', ['@js-owner']],
    ['lib/x.js', ['@js-owner']],
    ['x.go', ['docs@example.com']],
    ['notes/x.txt', ['@octo-org/octocats']],
    ['build/logs/x.md', ['@octocat']],
    ['docs/getting-started.md', ['@doctocat']],
    ['docs/build-app/troubleshooting.md', ['@doctocat']],
    ['scripts/x.md', ['@doctocat', '@octocat']],
    ['deeply/nested/logs/x.md', ['@octocat']],
    ['logs/x.md', ['@octocat']],
    ['apps/x.md', ['@octocat']],
    ['more/apps/x.md', ['@octocat']],
    ['apps/github', []],
    ['apps/github/x.md', []],
  ])('of GitHub’s own example: %s belongs to %j', (path, owners) => {
    expect(parseCodeOwners(GITHUBS_EXAMPLE).ownersOf(path)).toEqual(owners);
  });

  it.each<[string, string, string | undefined]>([
    ['docs/*', 'docs/x.md', '@a'],
    ['docs/*', 'docs/sub/x.md', undefined],
    ['docs/*', 'other/docs/x.md', undefined],
    ['docs/*.md', 'docs/x.md', '@a'],
    ['docs/*.md', 'docs/sub/x.md', undefined],
    ['docs/**', 'docs/sub/deep/x.md', '@a'],
    ['docs/', 'docs/sub/x.md', '@a'],
    ['docs/', 'other/docs/sub/x.md', '@a'],
    ['docs/', 'docs', undefined],
    ['/docs/', 'other/docs/x.md', undefined],
    ['docs', 'docs/x.md', '@a'],
    ['docs', 'other/docs/x.md', '@a'],
    ['docs', 'docs.md', undefined],
    ['/docs', 'docs/x.md', '@a'],
    ['/docs', 'other/docs/x.md', undefined],
    ['docs/policies', 'docs/policies/x.md', '@a'],
    ['docs/policies', 'other/docs/policies/x.md', undefined],
    ['/build/logs/', 'build/logs/today/x.md', '@a'],
    ['/build/logs/', 'other/build/logs/x.md', undefined],
    ['**/logs', 'build/logs/x.md', '@a'],
    ['**/logs', 'logs/x.md', '@a'],
    ['**/logs', 'build/logs.md', undefined],
    ['docs/**/x.md', 'docs/x.md', '@a'],
    ['docs/**/x.md', 'docs/a/b/x.md', '@a'],
    ['*', '.github/hidden.md', '@a'],
    ['*.md', '.hidden.md', '@a'],
    ['/*', 'x.md', '@a'],
    ['/*', 'docs/x.md', undefined],
    ['x?.md', 'x1.md', '@a'],
    ['x?.md', 'x/.md', undefined],
    ['Docs/', 'docs/x.md', undefined],
    ['*.MD', 'x.md', undefined],
    ['docs/my\\ policy.md', 'docs/my policy.md', '@a'],
    ['docs/(new)/', 'docs/(new)/x.md', '@a'],
    ['docs/{a,b}.md', 'docs/a.md', undefined],
    ['docs/{a,b}.md', 'docs/{a,b}.md', '@a'],
    ['docs/@(x).md', 'docs/x.md', undefined],
    ['docs/a+b.md', 'docs/a+b.md', '@a'],
    ['docs/a|b.md', 'docs/a|b.md', '@a'],
    ['docs/$x^.md', 'docs/$x^.md', '@a'],
  ])('%j for %j is %s', (pattern, path, owner) => {
    expect(parseCodeOwners(`${pattern} @a\n`).ownersOf(path)).toEqual(owner === undefined ? undefined : [owner]);
  });

  it('is the one of the last line that matches, not of the most exact', () => {
    expect(parseCodeOwners('docs/x.md @exact\n* @all\n').ownersOf('docs/x.md')).toEqual(['@all']);
    expect(parseCodeOwners('* @all\ndocs/x.md @exact\n').ownersOf('docs/x.md')).toEqual(['@exact']);
  });

  it('is nobody under a pattern without owners, and under none is not known', () => {
    const owners = parseCodeOwners('docs/ @a\ndocs/public/\n');
    expect([owners.ownersOf('docs/public/x.md'), owners.ownersOf('docs/x.md'), owners.ownersOf('x.md')]).toEqual([
      [],
      ['@a'],
      undefined,
    ]);
  });

  it.each([
    ['a negation', '!docs/x.md @b'],
    ['a range of characters', 'docs/[xyz].md @b'],
    ['a comment that is escaped', '\\#docs/x.md @b'],
    ['a comment', '# docs/x.md @b'],
    ['an owner that is none', 'docs/x.md somebody'],
    ['an owner that is none among others', 'docs/x.md @b somebody'],
    ['nothing', ''],
    ['blanks', ' \t'],
  ])('does not come from a line that GitHub skips: %s', (_name, line) => {
    expect(parseCodeOwners(`docs/ @a\n${line}\n`).ownersOf('docs/x.md')).toEqual(['@a']);
  });

  it('ends where a comment starts, and not before', () => {
    expect(parseCodeOwners('* @a @b # @c\n').ownersOf('x.md')).toEqual(['@a', '@b']);
    expect(parseCodeOwners('* # @c\n').ownersOf('x.md')).toEqual([]);
  });

  it('is read with CRLF, tabs and indentation', () => {
    expect(parseCodeOwners('*\t@a\r\n  docs/   @b\t@c  \r\n').ownersOf('docs/x.md')).toEqual(['@b', '@c']);
  });

  it('is nobody in a file larger than GitHub reads', () => {
    const padding = `# ${'x'.repeat(98)}\n`.repeat(32_000);
    expect(parseCodeOwners(`* @a\n${padding}`).ownersOf('x.md')).toBeUndefined();
  });
});
