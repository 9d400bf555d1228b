import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodyTextOf, proseOf, sectionsOf, tablesOf } from '../../src/documents/body.ts';
import type { Document } from '../../src/model/document.ts';
import { parsed, placeOf, textOf } from '../support/parsed.ts';

const FRONT = '---\ntitle: "# Not a heading"\n---\n';

/** One block that is too long for remark, so that the body is read line by line. */
const TOO_LONG = `\n\n${'word '.repeat(5000)}\n`;

const READERS: readonly (readonly [string, string])[] = [
  ['by remark', ''],
  ['line by line', TOO_LONG],
];

const POLICY = `Above all headings.

# Access policy

Who may **enter**.

## Scope ##

- [x] Offices
- [ ] Cloud

### Remote work

See \`A.9.2.3\`.

## Roles

1. The *owner*
2. Everyone

# Annex
`;

function outline(document: Document): readonly string[] {
  return sectionsOf(document).map(({ depth, heading }) => `${'#'.repeat(depth)} ${heading}`);
}

describe.each(READERS)('the sections of a body, read %s', (_name, tail) => {
  const document = parsed(`${FRONT}${POLICY}${tail}`);
  const [policy, scope, remote, roles] = sectionsOf(document);

  it('stand in their order', () => {
    expect(outline(document)).toEqual(['# Access policy', '## Scope', '### Remote work', '## Roles', '# Annex']);
  });

  it('have the text below them, with that of the sections inside and without', () => {
    expect(policy?.own).toBe('Who may enter.');
    expect(policy?.text).toBe(
      'Who may enter.\nScope\nOffices\nCloud\nRemote work\nSee A.9.2.3.\nRoles\nThe owner\nEveryone',
    );
    expect(scope?.own).toBe('Offices\nCloud');
    expect(scope?.text).toBe('Offices\nCloud\nRemote work\nSee A.9.2.3.');
    expect(bodyTextOf(document)).toMatch(/^Above all headings\.\nAccess policy\nWho may enter\./);
  });

  it('know their items, and which are ticked', () => {
    expect(scope?.items.map(({ text, checked }) => [text, checked])).toEqual([
      ['Offices', true],
      ['Cloud', false],
    ]);
    expect(policy?.items.map(({ text }) => text)).toEqual(['Offices', 'Cloud', 'The owner', 'Everyone']);
    expect(policy?.items.map((item) => textOf(document, item))).toEqual([
      '- [x] Offices',
      '- [ ] Cloud',
      '1. The *owner*',
      '2. Everyone',
    ]);
  });

  it('stand where they say', () => {
    if (!scope || !remote || !roles) throw new Error('a section is missing');
    expect(textOf(document, { start: scope.start, end: scope.headingEnd })).toBe('## Scope ##');
    expect(textOf(document, scope)).toMatch(/^## Scope ##\n[\s\S]*See `A\.9\.2\.3`\.$/);
    expect(placeOf(document, { start: remote.start, end: remote.headingEnd })).toBe('15:1-15:16');
    expect(textOf(document, roles)).toBe('## Roles\n\n1. The *owner*\n2. Everyone');
  });

  it.each([
    ['LF', '', '\n'],
    ['CRLF', '', '\r\n'],
    ['a byte order mark and CRLF', '\uFEFF', '\r\n'],
  ])('stand there with %s as well', (_ends, mark, end) => {
    for (const front of [FRONT, '']) {
      const other = parsed(`${mark}${`${front}${POLICY}${tail}`.replaceAll('\n', end)}`);
      const found = sectionsOf(other).map(({ start, headingEnd }) => textOf(other, { start, end: headingEnd }));
      expect(found).toEqual(['# Access policy', '## Scope ##', '### Remote work', '## Roles', '# Annex']);
    }
  });

  it('are none in code and comments', () => {
    const text =
      '# A\n\n```md\n# B\n~~~\n# C\n```\n\n<!--\n# D\n-->\n\n~~~\n```\n# E\n~~~\n\n#F\n\n####### G\n\n## H <!-- I -->\n';
    expect(outline(parsed(text + tail))).toEqual(['# A', '## H']);
  });

  it('are found whatever stands between # and the words', () => {
    expect(outline(parsed(`#\ta \\# b\n\n  ## C#\n\n#\n\n###### \`d\` [e](f.md) ######\n${tail}`))).toEqual([
      tail === '' ? '# a # b' : '# a \\# b',
      '## C#',
      '# ',
      '###### d e',
    ]);
  });
});

describe('the sections of a body', () => {
  it('may have a line under their heading, and are none in quotes', () => {
    expect(outline(parsed('One\n===\n\nTwo\n---\n\n> # Three\n\n- # Four\n'))).toEqual(['# One', '## Two']);
  });

  it('have the text that a reader sees', () => {
    const html = '<p>a <b>b</b></p>\n<!-- no -->\n\nc<br>d &amp; \\*e\\* ![f](g.png)\nh[^1]\n\n[i]: j.md\n\n[^1]: k\n';
    expect(sectionsOf(parsed(`# X\n\n${html}`))[0]?.text).toBe('a b\nc d & *e* f h\nk');
  });

  it('have items inside items, each with its own text', () => {
    const [section] = sectionsOf(parsed('# X\n\n- a\n  more\n  - b\n    - c\n- d\n'));
    expect(section?.items.map(({ text }) => text)).toEqual(['a more', 'b', 'c', 'd']);
  });

  it('are read once', () => {
    const document = parsed('# X\n');
    expect(sectionsOf(document)).toBe(sectionsOf(document));
  });

  it('are none without headings', () => {
    expect(sectionsOf(parsed('words\n'))).toEqual([]);
    expect(sectionsOf(parsed(''))).toEqual([]);
  });
});

describe.each(READERS)('the tables of a body, read %s', (_name, tail) => {
  const text = `${FRONT}
| before | x |
|---|---|

# SoA

| Control | **Applies** | Why |
|:--|:-:|--:|
| A.5.1 | yes | one \\| two |
| A.5.2 |  | [three](x.md) |
A.5.3 | no

Then words.

| no | table |
| a | b |

\`\`\`
| code | c |
|---|---|
\`\`\`
${tail}`;
  const document = parsed(text);

  it('have their heading, header and cells', () => {
    expect(tablesOf(document).map(({ heading, header }) => [heading, header])).toEqual([
      [undefined, ['before', 'x']],
      ['SoA', ['Control', 'Applies', 'Why']],
    ]);
    expect(tablesOf(document)[1]?.rows.map((row) => row.map((cell) => cell.text))).toEqual([
      ['A.5.1', 'yes', 'one | two'],
      ['A.5.2', '', 'three'],
      ['A.5.3', 'no'],
    ]);
  });

  it('stand where they say, and so do their cells', () => {
    const [, table] = tablesOf(document);
    if (!table) throw new Error('no table');
    expect(textOf(document, table)).toMatch(/^\| Control [\s\S]* no$/);
    expect(table.rows.map((row) => row.map((cell) => textOf(document, cell)))).toEqual([
      ['A.5.1', 'yes', 'one \\| two'],
      ['A.5.2', '', '[three](x.md)'],
      ['A.5.3', 'no'],
    ]);
    expect(placeOf(document, table.rows[1]?.[0] ?? table)).toBe('13:3-13:8');
  });
});

it('a table that is too long for remark is read all the same', () => {
  const rows = Array.from({ length: 2000 }, (_, index) => `| A.${index} | yes, for good reasons |`);
  const [table] = tablesOf(parsed(`# SoA\n\n| Control | Why |\n|---|---|\n${rows.join('\n')}\n`));
  expect(table?.rows.map(([cell]) => cell?.text)).toEqual(rows.map((_, index) => `A.${index}`));
});

describe.each(READERS)('the prose of a body, read %s', (_name, tail) => {
  const text = `${FRONT}Intro A.9.1.1.

# Access

**A.9.1.2** in \`A.9.2.1\`, [A.9.2.2](docs/A.9.2.3.md) <!-- A.9.2.4 -->
https://acme.example/A.9.2.5

\`\`\`
A.9.2.6
\`\`\`

<!--
A.9.3.1
-->

## History

- A.9.4.1

| 2013 | now |
|---|---|
| A.9.4.2 | A.8.5 |
${tail}`;
  const document = parsed(text);
  const found = proseOf(document).flatMap(({ text: words, trail, column }) =>
    (words.match(/A\.\d\.\d\.?\d?/g) ?? []).map((id) => `${[...trail, column].filter(Boolean).join(' > ')}: ${id}`),
  );

  it('is what stands in neither code, comments nor addresses, with the headings above', () => {
    expect(found).toEqual([
      ': A.9.1.1',
      'Access: A.9.1.2',
      'Access: A.9.2.2',
      'Access > History: A.9.4.1',
      'Access > History > 2013: A.9.4.2',
      'Access > History > now: A.8.5',
    ]);
  });

  it('has the characters of the file', () => {
    for (const prose of proseOf(document)) expect(prose.text).toBe(textOf(document, prose));
  });

  it('stands under a heading that it is itself', () => {
    const { trail } = proseOf(document).find(({ text: words }) => words.includes('History')) ?? {};
    expect(trail).toEqual(['Access', 'History']);
  });
});

it('prose beside an address in brackets is there', () => {
  const document = parsed('# X\n\n[see https://acme.example/a and A.9.2.3\n');
  expect(
    proseOf(document)
      .map(({ text }) => text)
      .join(''),
  ).toContain('and A.9.2.3');
});

describe('a body that would take a parser for ever', () => {
  it.each([
    ['emphasis that never ends', '*a_'],
    ['destinations that never end', '](<'],
    ['links in links', '[a]('],
    ['quotes in quotes', '> '],
    ['lists in lists', '- '],
    ['footnotes in footnotes', '[^1]: '],
    ['headings', '#\n'],
    ['headings in a heading', '# # '],
    ['pipes', '|'],
    ['tables', '|-|\n'],
    ['dashes', '-'],
    ['comments', '<!--'],
    ['tags', '<a '],
    ['backticks', '`a``'],
    ['fences', '```\n```\n'],
    ['blanks', ' '],
    ['empty lines', '\n'],
  ])('is read line by line: %s', { timeout: 10_000 }, (_name, noise) => {
    const document = parsed(`${FRONT}# First\n\n| a |\n|---|\n| b |\n\n${noise.repeat(500_000 / noise.length)}\n-->\n`);
    expect(sectionsOf(document)[0]?.heading).toBe('First');
    expect(tablesOf(document)[0]?.rows[0]?.[0]?.text).toBe('b');
    expect(proseOf(document).length).toBeGreaterThan(0);
  });

  it('is one with emphasis in every word: remark reads it without', { timeout: 10_000 }, () => {
    const [section] = sectionsOf(parsed(`# X\n\n${'*a* _b_ '.repeat(800)}\n\nsnake_case 2 * 3 ____\n`));
    expect(section?.text).toMatch(/^a b a b .* a b\nsnake_case 2 \* 3 ____$/);
  });
});

describe('any body', () => {
  it('is read without a throw, and everything in it stands where it says', () => {
    fc.assert(
      fc.property(anyBody, fc.constantFrom('', FRONT, '\uFEFF'), fc.constantFrom('', TOO_LONG), (body, front, tail) => {
        const document = parsed(front + body + tail);
        const sections = sectionsOf(document);
        const cells = tablesOf(document).flatMap(({ rows }) => rows.flat());
        const spans = [...sections, ...sections.flatMap(({ items }) => items), ...tablesOf(document), ...cells];
        for (const { start, end } of [...spans, ...proseOf(document)]) {
          expect(start).toBeGreaterThanOrEqual(document.bodyStart);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(document.text.length);
        }
        let last = 0;
        for (const { text, start, end } of proseOf(document)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(text).toBe(document.text.slice(start, end));
          last = end;
        }
      }),
      { numRuns: 400 },
    );
  });

  it('of plain parts is the same by remark and line by line', () => {
    fc.assert(
      fc.property(plainBody, (body) => {
        const [tree, lines] = [parsed(body), parsed(body + TOO_LONG)];
        expect(outline(lines)).toEqual(outline(tree));
        expect(tablesOf(lines)).toEqual(tablesOf(tree));
        expect(sectionsOf(lines).map(({ items }) => items)).toEqual(sectionsOf(tree).map(({ items }) => items));
        expect(bodyTextOf(lines).startsWith(bodyTextOf(tree))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

const anyBody: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '# ',
        '## ',
        '- ',
        '1. ',
        '> ',
        '| ',
        '|-',
        '|',
        '\n',
        '\n\n',
        '\r\n',
        '    ',
        '\t',
        '---',
        '===',
      ),
      fc.constantFrom(
        '`',
        '```\n',
        '~~~',
        '<!--',
        '-->',
        '<b>',
        '*',
        '_',
        '**',
        '[',
        '](',
        ')',
        '\\',
        '&amp;',
        '[^1]: ',
      ),
      fc.constantFrom('word ', 'A.9.2.3', '[ ] ', 'https://a.example/b', 'a@b.example', '| a | b |\n|---|---|\n', 'é'),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

const plainBody: fc.Arbitrary<string> = fc
  .array(
    fc.constantFrom(
      '# One',
      '## Two **bold**',
      '### Three `code`',
      'Some words.',
      '- [x] a',
      '| a | b |\n|---|---|\n| c |  |',
      '```\n# no\n```',
      '<!-- # no -->',
    ),
    { maxLength: 12 },
  )
  .map((blocks) => blocks.join('\n\n'));
