import matter from 'gray-matter';
import { describe, expect, it } from 'vitest';
import { readMatter } from '../../src/documents/caged-matter.ts';

describe('gray-matter in its cage', () => {
  it.each(['js', 'JavaScript', 'javascript', 'coffee', 'json', 'toml', '__proto__'])(
    'has no engine left for %s, not even for those who go past the cage',
    (language) => {
      const text = `---${language}\nglobalThis.holdfastCanary = 1\n---\n`;
      for (const options of [{}, { language }, { engines: {} }]) expect(() => matter(text, options)).toThrow();
      expect(globalThis).not.toHaveProperty('holdfastCanary');
    },
  );

  it.each([
    ['fields', 'owner: a\ntitle: b\n'],
    ['a line that gray-matter takes for the end', 'owner: a\n---more\ntitle: b\n'],
    ['a comment before such a line', '# comment\n----\nowner: a\n'],
    ['blank lines by the thousand', `owner: a\n${'\n'.repeat(5000)}title: b\n`],
    ['nothing but a comment', '# comment\n'],
  ])('hands on the YAML as it stands: %s', (_name, yaml) => {
    const seen: string[] = [];
    readMatter(yaml, (text) => {
      seen.push(text);
      return { text };
    });
    expect(seen).toEqual([yaml]);
  });

  it('answers what was made of it, and nothing for nothing', () => {
    const made = { a: 1 };
    expect(readMatter('owner: a\n', () => made)).toBe(made);
    expect(readMatter('owner: a\n', () => undefined)).toBeUndefined();
    expect(readMatter('', () => undefined)).toBeUndefined();
  });

  it('remembers nothing: the same text is read again, and what was thrown is thrown again', () => {
    const fail = (): never => {
      throw new RangeError('broken');
    };
    for (const _ of [1, 2]) expect(() => readMatter('owner: [a\n', fail)).toThrow('broken');
    expect(readMatter('owner: [a\n', () => ({ read: true }))).toEqual({ read: true });
  });
});
