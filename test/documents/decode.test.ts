import { describe, expect, it } from 'vitest';
import { parsed } from '../support/parsed.ts';

const MEGABYTE = 1024 * 1024;

describe('a file', () => {
  it.each([
    ['of 9 MB', new Uint8Array(9 * MEGABYTE).fill(0x61), 'The file has 9 MB; Holdfast reads documents up to 8 MB'],
    ['in UTF-16, little end first', utf16(0xff, 0xfe), 'The file is UTF-16, not UTF-8'],
    ['in UTF-16, big end first', utf16(0xfe, 0xff), 'The file is UTF-16, not UTF-8'],
    ['in Latin-1', Buffer.from('---\ntitle: Zugangsschlüssel\n---\n', 'latin1'), 'The file is not valid UTF-8'],
    ['cut inside a character', Buffer.from('---\ntitle: ü\n---\nü').subarray(0, -1), 'The file is not valid UTF-8'],
    ['with an overlong character', Buffer.from([0x2d, 0x2d, 0x2d, 0x0a, 0xc0, 0xaf]), 'The file is not valid UTF-8'],
    ['with a surrogate', Buffer.from([0xed, 0xa0, 0x80]), 'The file is not valid UTF-8'],
    ['with a NUL', Buffer.from('---\ntitle: a\0b\n---\n'), 'The file contains NUL bytes, so it is not text'],
    [
      'in UTF-16 without a mark',
      Buffer.from('---\nowner: a\n---\n', 'utf16le'),
      'The file contains NUL bytes, so it is not text',
    ],
  ])('%s is no document, and is said to be none', (_name, bytes, what) => {
    const document = parsed(bytes);
    expect(document.problems.map((problem) => problem.what)).toEqual([what]);
    expect(document.problems[0]?.fix).not.toBe('');
    expect(document.frontMatter).toBeUndefined();
    expect(document.text).toBe('');
  });

  it.each([
    ['of zero bytes', ''],
    ['of one byte', '-'],
    ['of nothing but a byte order mark', '\uFEFF'],
    ['of nothing but a fence', '---'],
    ['of nothing but a fence and a line end', '---\n'],
    ['of nothing but line ends', '\n\r\n\n'],
  ])('%s is a document without front matter', (_name, text) => {
    const document = parsed(text);
    expect([document.frontMatter, document.problems, document.text]).toEqual([undefined, [], text]);
  });

  it('of exactly 8 MB is read', () => {
    const bytes = new Uint8Array(8 * MEGABYTE).fill(0x0a);
    bytes.set(new TextEncoder().encode('---\nowner: a\n---\n'));
    const document = parsed(bytes);
    expect(document.problems).toEqual([]);
    expect(document.frontMatter?.root.entries.map(({ key }) => key)).toEqual(['owner']);
  });

  it('is read from its own bytes alone, however large the buffer that they lie in', () => {
    const pool = Buffer.from('xx---\nowner: a\n---\nbody yy');
    const document = parsed(pool.subarray(2, 23));
    expect(document.text).toBe('---\nowner: a\n---\nbody');
  });

  it('keeps its own text, in whatever order the texts of several are asked for', () => {
    const [first, second] = [parsed('---\nowner: a\n---\nfirst'), parsed('---\nowner: a\n---\nsecond')];
    expect([first, second, second, first].map(({ text }) => text.slice(17))).toEqual([
      'first',
      'second',
      'second',
      'first',
    ]);
  });
});

function utf16(first: number, second: number): Uint8Array {
  return Buffer.concat([Buffer.from([first, second]), Buffer.from('---\nowner: a\n---\n', 'utf16le')]);
}
