import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { possibleTargets, relativeLinks, spellingsOf } from '../../src/documents/links.ts';
import { parsed, placeOf, textOf } from '../support/parsed.ts';

const FRONT = '---\ntitle: X\n---\n';

describe('a relative link', () => {
  it.each<[string, string, readonly (string | undefined)[]]>([
    ['to a neighbour', '[a](b.md)', ['docs/b.md']],
    ['to a neighbour, with a dot', '[a](./b.md)', ['docs/b.md']],
    ['into a folder', '[a](sub/b.md)', ['docs/sub/b.md']],
    ['to a folder', '[a](sub/)', ['docs/sub']],
    ['to the folder itself', '[a](.)', ['docs']],
    ['up', '[a](../b.md)', ['b.md']],
    ['up and down again', '[a](../docs/./x/../b.md)', ['docs/b.md']],
    ['out of the root', '[a](../../b.md)', [undefined]],
    ['with a fragment', '[a](b.md#top)', ['docs/b.md']],
    ['with a query', '[a](b.md?raw=1&x=2#top)', ['docs/b.md']],
    ['with a title', '[a](b.md "The b")', ['docs/b.md']],
    ['with encoded blanks', '[a](my%20policy.md)', ['docs/my policy.md']],
    ['with blanks, in angle brackets', '[a](<my policy.md>)', ['docs/my policy.md']],
    ['with something that only looks encoded', '[a](100%.md)', ['docs/100%.md']],
    ['with balanced parentheses', '[a](b(c(d)).md)', ['docs/b(c(d)).md']],
    ['with escapes', '[a](b\\_c\\(.md)', ['docs/b_c(.md']],
    ['with a character reference', '[a](b&amp;c.md)', ['docs/b&c.md']],
    ['with letters of any kind', '[a](Zugangsschlüssel.md)', ['docs/Zugangsschlüssel.md']],
    ['that is an image', '![a](b.png)', ['docs/b.png']],
    ['that is an image in a link', '[![a](b.png)](c.md)', ['docs/c.md', 'docs/b.png']],
    ['by definition', '[a][b]\n\n[b]: c.md', ['docs/c.md']],
    ['by definition, on the next line', '[b]:\n  c.md\n\n[b]', ['docs/c.md']],
    ['on the next line of a quote', '> [a](\n> b.md)', ['docs/b.md']],
    ['in a table', '| a |\n|---|\n| [b](c.md) |', ['docs/c.md']],
    ['in a footnote', 'x[^1]\n\n[^1]: See [b](c.md).', ['docs/c.md']],
    ['in a heading in emphasis', '# *a **[b](c.md)***', ['docs/c.md']],
    ['in a list in a quote', '> - [b](c.md)', ['docs/c.md']],
  ])('%s is found', (_name, body, paths) => {
    const document = parsed(FRONT + body, 'docs/x.md');
    expect(relativeLinks(document).map(({ path }) => path)).toEqual(paths);
    expect(possibleTargets(document)).toEqual(expect.arrayContaining(paths.filter((path) => path !== undefined)));
  });

  it.each([
    ['an address', '[a](https://acme.example/b.md?c&d)'],
    ['an address without a scheme', '[a](//acme.example/b.md)'],
    ['an e-mail address', '[a](mailto:a@acme.example) <a@acme.example>'],
    ['a path from the root of the site', '[a](/b.md)'],
    ['a place in the page', '[a](#b)'],
    ['nothing', '[a]() [b](<>)'],
    ['a template', '[a]({{ url }}) [b]({% link %}) [c](\u0024{d}) [e](<%= f %>)'],
    ['code in a line', '`[a](b.md)`'],
    ['a code block', '```\n[a](b.md)\n```\n\n    [c](d.md)'],
    ['a comment', '<!-- [a](b.md) -->'],
    ['text in brackets', '[a] (b.md) [c]'],
  ])('is none: %s', (_name, body) => {
    expect(relativeLinks(parsed(FRONT + body))).toEqual([]);
  });

  it('is none in the front matter', () => {
    const document = parsed('---\nnote: "[a](b.md)"\n---\n[c](d.md)\n', 'x.md');
    expect(relativeLinks(document).map(({ path }) => path)).toEqual(['d.md']);
    expect(possibleTargets(document)).toEqual(['d.md']);
  });

  it.each([
    ['LF', '', '\n'],
    ['CRLF', '', '\r\n'],
    ['a byte order mark', '\uFEFF', '\n'],
    ['a byte order mark and CRLF', '\uFEFF', '\r\n'],
  ])('has its true place with %s', (_name, mark, end) => {
    const document = parsed(mark + ['---', 'title: X', '---', '', 'Sée\t[a](b.md).', '', '[c]: d.md', ''].join(end));
    const links = relativeLinks(document);
    expect(links.map((link) => placeOf(document, link))).toEqual(['5:5-5:14', '7:1-7:10']);
    expect(links.map((link) => textOf(document, link))).toEqual(['[a](b.md)', '[c]: d.md']);
  });

  it('is among the possible targets, whatever the Markdown', () => {
    fc.assert(
      fc.property(anyMarkdown, (body) => {
        const document = parsed(FRONT + body, 'a/b/x.md');
        const targets = new Set(possibleTargets(document));
        expect(relativeLinks(document).filter(({ path }) => path !== undefined && !targets.has(path))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a body that would take a parser for ever', () => {
  it.each([
    ['emphasis that never ends', '*a_'.repeat(100_000)],
    ['destinations that never end', '](<'.repeat(100_000)],
    ['links in links', '[a]('.repeat(100_000)],
    ['quotes in quotes', '> '.repeat(100_000)],
    ['lists in lists', '- '.repeat(100_000)],
    ['footnotes in footnotes', '[^1]: '.repeat(100_000)],
    ['brackets', '['.repeat(200_000)],
    ['definitions', ']:'.repeat(100_000)],
    ['blanks', `](${' '.repeat(200_000)}`],
    ['lines that go on', '](\n'.repeat(80_000)],
  ])('is read as text: %s', { timeout: 15_000 }, (_name, noise) => {
    const document = parsed(`${FRONT}[a](missing.md)\n\n${noise}\n\n[b](gone.md)\n`, 'x.md');
    expect(possibleTargets(document)).toEqual(expect.arrayContaining(['missing.md', 'gone.md']));
    expect(relativeLinks(document).map(({ path }) => path)).toEqual(expect.arrayContaining(['missing.md', 'gone.md']));
  });
});

describe('the files that a link may mean', () => {
  it('are the path itself and the sources from which a site generator builds it', () => {
    expect(spellingsOf('docs/access.html')).toEqual(
      expect.arrayContaining(['docs/access.html', 'docs/access.md', 'docs/access.html.md.erb', 'docs/access/index.md']),
    );
    expect(spellingsOf('docs/access')).toEqual(
      expect.arrayContaining(['docs/access', 'docs/access.mdx', 'docs/access/index.markdown']),
    );
    expect(spellingsOf('docs/access.md')[0]).toBe('docs/access.md');
  });
});

/** Pieces that Markdown is made of, put together in any order. */
const anyMarkdown: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      {
        weight: 3,
        arbitrary: fc.constantFrom(
          '[',
          ']',
          '](',
          ']: ',
          ']:',
          '(',
          ')',
          '<',
          '>',
          '![',
          '\\',
          '`',
          '```\n',
          '|',
          '&amp;',
          '&#41;',
        ),
      },
      {
        weight: 3,
        arbitrary: fc.constantFrom(
          '[a](b.md)',
          '[c](<d e.md>)',
          '[f]: g.md',
          '![h](i(j).png "k")',
          '[l](../m.md#n)',
          '[o](\n',
          '[p]:\n',
        ),
      },
      {
        weight: 2,
        arbitrary: fc.constantFrom(
          ' ',
          '\n',
          '\n\n',
          '\t',
          '\r\n',
          '> ',
          '- ',
          '1. ',
          '    ',
          '# ',
          '* ',
          '\u00a0',
          '|---|\n',
        ),
      },
      {
        weight: 2,
        arbitrary: fc.constantFrom(
          'q',
          'r.md',
          '%20',
          '%',
          '#',
          '?',
          '..',
          '/',
          '"',
          "'",
          '*',
          '_',
          '~~',
          '<!--',
          '-->',
          '<a>',
          '[^1]',
          '[^1]: ',
          '{{',
          '%>',
        ),
      },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 3 }) },
    ),
    { maxLength: 25 },
  )
  .map((pieces) => pieces.join(''));
