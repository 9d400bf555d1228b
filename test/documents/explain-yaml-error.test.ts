import { describe, expect, it } from 'vitest';
import { parsed, placeOf } from '../support/parsed.ts';

/** Front matter, the place of its one problem, what is said about it, and what to do. */
const CASES: readonly (readonly [name: string, yaml: string, place: string, what: string, fix: string])[] = [
  [
    'a title with an unquoted colon',
    'id: POL-03\ntitle: Access: policy\nowner: a\n',
    '3:14-3:22',
    'The value of `title` contains a colon, so YAML takes it for a second field',
    'Quote the title: it contains a colon. Write `title: "Access: policy"`.',
  ],
  [
    'a colon at the end of a title',
    'title: Access policy:\nowner: a\n',
    '2:21-2:22',
    'The value of `title` contains a colon, so YAML takes it for a second field',
    'Quote the title: it contains a colon. Write `title: "Access policy:"`.',
  ],
  [
    'a colon in a title that has quotes too',
    'title: Access "new": policy\n',
    '2:20-2:28',
    'The value of `title` contains a colon, so YAML takes it for a second field',
    'Quote the title: it contains a colon. Write `title: "Access \\"new\\": policy"`.',
  ],
  [
    'a handle without quotes',
    'title: Access policy\nowner: @alice\n',
    '3:8-3:14',
    '`owner` has a value that starts with `@`, which YAML reserves',
    'Quote the owner: write `owner: "@alice"`.',
  ],
  [
    'a backtick at the start',
    'title: `code` policy\n',
    '2:8-2:21',
    '`title` has a value that starts with a backtick, which YAML reserves',
    'Quote the title: write `title: "`code` policy"`.',
  ],
  [
    'a handle in a list',
    'owner:\n  - role:a\n  - @alice\n',
    '4:5-4:11',
    'An item of the list starts with `@` or a backtick, which YAML reserves',
    'Quote the item, for example `["@handle", "@org/team"]`.',
  ],
  [
    'a handle in a list in one line',
    'owner: [@alice, "@bob"]\n',
    '2:9-2:24',
    'An item of the list starts with `@` or a backtick, which YAML reserves',
    'Quote the item, for example `["@handle", "@org/team"]`.',
  ],
  [
    'a key given twice',
    'owner: a\ntitle: x\nowner: b\n',
    '4:1-4:9',
    '`owner` is given twice',
    'Keep one of the two `owner` lines.',
  ],
  [
    'a key given twice, far down',
    'review:\n  on: 2026-01-01\n  on: 2026-02-02\n',
    '4:3-4:17',
    '`on` is given twice',
    'Keep one of the two `on` lines.',
  ],
  [
    'an alias',
    'a: &x y\nb: *x\n',
    '3:5-3:6',
    'The front matter uses a YAML alias (`*name`), which Holdfast refuses because it can blow up a file',
    'Write the value out, or quote it if the asterisk is meant.',
  ],
  [
    'a tab for indentation',
    'review:\n\ton: 2026-01-01\n',
    '3:1-3:16',
    'The line is indented with a tab, which YAML does not allow',
    'Indent with blanks.',
  ],
  [
    'a tag',
    'owner: !!js/function "() => 1"\n',
    '2:8-2:31',
    'The front matter uses a YAML tag (`!name`) that is not known',
    'Remove the tag, or quote the value if the exclamation mark is meant.',
  ],
  [
    'twenty thousand levels',
    `a: ${'['.repeat(20_000)}\n`,
    '2:35-2:501',
    'The front matter is nested deeper than any record needs',
    'Flatten it: one level for most fields, lists and small tables at most.',
  ],
  [
    'a quote that is never closed',
    'title: "Access policy\nowner: a\n',
    '2:1-2:22',
    'The quote that opens the value of `title` is never closed',
    'Close it: `title: "Access policy"`.',
  ],
  [
    'a word between the fields',
    'title: x\nand so on\nowner: a\n',
    '4:6-4:9',
    'The front matter is not valid YAML here: can not read a block mapping entry; a multiline key may not be an implicit key',
    'Check the indentation and quote values that hold special characters.',
  ],
  [
    'more than one document',
    'title: x\n...\nowner: a\n',
    '2:1-2:9',
    'The front matter is not valid YAML here: more than one YAML document',
    'Check the indentation and quote values that hold special characters.',
  ],
  [
    'a list where fields belong',
    '- a\n- b\n',
    '2:1-3:4',
    'The front matter is not a list of fields',
    'Write one `key: value` on each line.',
  ],
  [
    'a word where fields belong',
    '"words"\n',
    '2:1-2:8',
    'The front matter is not a list of fields',
    'Write one `key: value` on each line.',
  ],
];

describe('broken front matter', () => {
  it.each(CASES)('is told at its place, with the fix in words: %s', (_name, yaml, place, what, fix) => {
    const document = parsed(`---\n${yaml}---\n# Body\n`);
    expect(document.frontMatter).toBeUndefined();
    expect(
      document.problems.map((problem) => ({ place: placeOf(document, problem), what: problem.what, fix: problem.fix })),
    ).toEqual([{ place, what, fix }]);
  });

  it.each(CASES)('is told in the same words with CRLF and a byte order mark: %s', (_name, yaml, place, what, fix) => {
    const document = parsed(`\uFEFF---\n${yaml}---\n# Body\n`.replaceAll('\n', '\r\n'));
    expect(
      document.problems.map((problem) => ({ place: placeOf(document, problem), what: problem.what, fix: problem.fix })),
    ).toEqual([{ place, what, fix }]);
  });

  it('leaves the body to be read', () => {
    const document = parsed('---\ntitle: Access: policy\n---\n# Body\n');
    expect(document.text.slice(document.bodyStart)).toBe('# Body\n');
  });
});
