import { describe, expect, it } from 'vitest';
import { fixedLines } from '../support/fixed.ts';

const QUOTED: readonly [string, readonly string[], readonly string[]][] = [
  ['a title with a colon', ['title: Access: policy'], ['title: "Access: policy"']],
  ['a title with several', ['title: Access: a policy: draft'], ['title: "Access: a policy: draft"']],
  ['a title with quotes in it', ['title: The "A" list: who'], ['title: "The \\"A\\" list: who"']],
  ['a key with a blank in it', ['Document title: Access: policy'], ['Document title: "Access: policy"']],
  ['a nested field', ['meta:', '  title: Access: policy'], ['meta:', '  title: "Access: policy"']],
  ['a handle', ['owner: @dana'], ['owner: "@dana"']],
  ['two handles', ['owner: @dana and @kim'], ['owner: "@dana and @kim"']],
  ['a backtick', ['title: `sudo` and who may'], ['title: "`sudo` and who may"']],
  ['handles in a list on one line', ['owner: [@dana, @acme/it]'], ['owner: ["@dana", "@acme/it"]']],
  ['handles in a list of lines', ['owner:', '  - @dana', '  - @acme/it'], ['owner:', '  - "@dana"', '  - "@acme/it"']],
  [
    'one after the other',
    ['title: A: b', 'note: See also: d', 'owner: @e'],
    ['title: "A: b"', 'note: "See also: d"', 'owner: "@e"'],
  ],
];

const LEFT: readonly [string, readonly string[]][] = [
  ['what may be two fields that lost a line end', ['owner: Bo status: draft']],
  ['what could be two fields', ['title: A', 'review: interval: 12 months']],
  ['a value with a comment behind it', ['title: Access: policy # final']],
  ['a handle with a comment behind it', ['owner: @dana # until May']],
  ['a value that goes on in the next line', ['title: Access: policy', '  of the whole company', 'owner: x']],
  ['a list that is never closed', ['title: A', 'owner: [x']],
  ['a key that is there twice', ['title: A', 'owner: x', 'owner: y']],
  ['a tab', ['title: A', '\towner: x']],
];

describe('quote-value', () => {
  it.each(QUOTED)('quotes %s', async (_, lines, expected) => {
    const { lines: after, what, left } = await fixedLines(lines);
    expect(after).toEqual(expected);
    expect(what.length).toBeGreaterThan(0);
    expect(what.filter((one) => !/^\d+: quotes /.test(one))).toEqual([]);
    expect(left).toEqual([]);
  });

  it.each(LEFT)('leaves %s alone, and says so', async (_, lines) => {
    const { lines: after, what, left } = await fixedLines(lines);
    expect(after).toEqual(lines);
    expect(what).toEqual([]);
    expect(left.length).toBe(1);
  });

  it('mends what it can where something else is left', async () => {
    const { lines, left } = await fixedLines(['title: A: b', 'owner: x', 'owner: y']);
    expect(lines).toEqual(['title: "A: b"', 'owner: x', 'owner: y']);
    expect(left).toEqual(['4: `owner` is given twice']);
  });

  it('names the line and the field', async () => {
    const { what } = await fixedLines(['id: POL-01', 'title: Access: policy', 'owner: @dana']);
    expect(what).toEqual([
      '3: quotes the title, which contains a colon',
      '4: quotes the owner, which starts with a character that YAML reserves',
    ]);
  });
});
