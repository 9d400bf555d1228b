import { describe, expect, it } from 'vitest';
import { fixed } from '../support/fixed.ts';

async function closed(text: string): Promise<{ readonly after: string; readonly left: number }> {
  const { files, left } = await fixed({ 'a.md': text });
  return { after: files[0]?.after ?? text, left: left.length };
}

const CLOSED: readonly [string, string, string][] = [
  ['above an empty line', '---\ntitle: A\nowner: x\n\n# Body\n', '---\ntitle: A\nowner: x\n---\n\n# Body\n'],
  [
    'with the line ends of Windows',
    '---\r\ntitle: A\r\nowner: x\r\n\r\n# B\r\n',
    '---\r\ntitle: A\r\nowner: x\r\n---\r\n\r\n# B\r\n',
  ],
  ['behind a byte order mark', '\uFEFF---\ntitle: A\nowner: x\n\n# B\n', '\uFEFF---\ntitle: A\nowner: x\n---\n\n# B\n'],
  ['at the end of the file', '---\ntitle: A\nowner: x\n', '---\ntitle: A\nowner: x\n---\n'],
  ['at the end of a file whose last line has no end', '---\ntitle: A\nowner: x', '---\ntitle: A\nowner: x\n---\n'],
  ['behind a list', '---\nowner:\n  - x\n  - y\n\nText.\n', '---\nowner:\n  - x\n  - y\n---\n\nText.\n'],
];

const LEFT: readonly [string, string][] = [
  ['a body that begins without an empty line', '---\ntitle: A\nowner: x\n# Body\n\nText.\n'],
  ['a field behind the empty line', '---\ntitle: A\nowner: x\n\nreviewed_on: 2026-01-01\n'],
  ['a list behind the empty line, which may be of either', '---\ntitle: A\nowner:\n- x\n\n- y\n'],
  ['prose among the fields', '---\ntitle: A\nand so on\nowner: x\n\n# Body\n'],
];

describe('close-fence', () => {
  it.each(CLOSED)('closes front matter %s', async (_, before, expected) => {
    expect(await closed(before)).toEqual({ after: expected, left: 0 });
  });

  it.each(LEFT)('leaves %s alone, and says so', async (_, before) => {
    expect(await closed(before)).toEqual({ after: before, left: 1 });
  });

  it.each(['---\n', '---\n\n# A\n\nText.\n', '# A\n\n---\n\ntitle: B\n', '---\ntitle: A\nowner: x\n---\n\n# B\n'])(
    'takes a rule across the page for what it is: %j',
    async (text) => expect(await closed(text)).toEqual({ after: text, left: 0 }),
  );

  it('closes first, and then quotes', async () => {
    const { files } = await fixed({ 'a.md': '---\ntitle: A: b\nowner: @x\n\n# Body\n' });
    expect(files[0]?.after).toBe('---\ntitle: "A: b"\nowner: "@x"\n---\n\n# Body\n');
    expect(files[0]?.repairs.map(({ line }) => line)).toEqual([4, 2, 3]);
  });
});
