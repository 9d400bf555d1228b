import { describe, expect, it } from 'vitest';
import { keysOf, parsed, placeOf, rawAt } from '../support/parsed.ts';

describe('front matter', () => {
  it.each([
    ['plain', '---\nowner: a\n---\nbody\n'],
    ['with a byte order mark', '\uFEFF---\nowner: a\n---\nbody\n'],
    ['with CRLF', '---\r\nowner: a\r\n---\r\nbody\r\n'],
    ['with a byte order mark and CRLF', '\uFEFF---\r\nowner: a\r\n---\r\nbody\r\n'],
    ['with blanks behind its fences', '---  \t\nowner: a\n--- \nbody\n'],
    ['with blanks and CRLF behind its fences', '--- \r\nowner: a\r\n---\t\r\nbody\r\n'],
    ['with empty lines inside', '---\n\n\nowner: a\n\n---\nbody\n'],
    ['with a comment on top', '---\n# Access policy\nowner: a\n---\nbody\n'],
    ['with a long licence on top', `---\n${'# All rights reserved.\n'.repeat(500)}owner: a\n---\nbody\n`],
    ['that is long itself', `---\nowner: a\nnote: |\n${'  words and words\n'.repeat(1000)}---\nbody\n`],
    ['with `---` in a value', '---\nowner: a\nnote: a --- b\n---\nbody\n'],
    ['with `---` at the start of a quoted line', '---\nowner: a\nnote: "x\n  --- y"\n---\nbody\n'],
    ['with more dashes in a block', '---\nowner: a\nnote: |\n  ----\n---\nbody\n'],
    ['with nothing behind it', '---\nowner: a\n---'],
  ])('%s is read', (_name, text) => {
    const document = parsed(text);
    expect(document.problems).toEqual([]);
    expect(rawAt(document, 'owner')).toBe('a');
    expect(document.text.slice(document.bodyStart).trim()).toBe(text.trim().endsWith('body') ? 'body' : '');
  });

  it.each([
    ['empty', '---\n---\nbody\n'],
    ['empty with CRLF', '---\r\n---\r\nbody\r\n'],
    ['blank', '---\n\n  \n---\nbody\n'],
    ['nothing but a comment', '---\n# nothing yet\n---\nbody\n'],
  ])('that is %s is front matter without fields', (_name, text) => {
    const document = parsed(text);
    expect(document.problems).toEqual([]);
    expect(keysOf(document)).toEqual([]);
    expect(document.text.slice(document.bodyStart).trim()).toBe('body');
  });

  it.each([
    ['no fence at all', '# Title\n\nowner: a\n'],
    ['a fence that is not on the first line', '\n---\nowner: a\n---\n'],
    ['a fence behind a blank', ' ---\nowner: a\n---\n'],
    ['four dashes', '----\nowner: a\n----\n'],
    ['two dashes', '--\nowner: a\n--\n'],
    ['nothing', ''],
    ['a thematic break on line 1 and prose', '---\n\nSome prose.\n'],
    ['a thematic break on line 1 and another below', '---\n\nSome prose between two rules.\n\n---\n\nMore prose.\n'],
    ['a thematic break on line 1 and a heading', '---\n\n# Title\n\nSome prose.\n\n---\n'],
    ['a thematic break with a word behind it and blanks in that', '--- and so on\n\nprose\n'],
    ['two thematic breaks with a picture between them', '---\n![logo](logo.png)\n---\n'],
  ])('is not taken for it: %s', (_name, text) => {
    const document = parsed(text);
    expect(document.frontMatter).toBeUndefined();
    expect(document.problems).toEqual([]);
    expect(document.bodyStart).toBe(0);
  });

  it.each([
    ['with one field', '---\nowner: a\n\n# Title\n', '1:1-1:4'],
    ['with CRLF', '---\r\nowner: a\r\n\r\n# Title\r\n', '1:1-1:4'],
    ['with a byte order mark', '\uFEFF---\nowner: a\n', '1:1-1:4'],
    ['with a closing fence of four dashes', '---\nowner: a\n----\n', '1:1-1:4'],
    ['with an indented closing fence', '---\nowner: a\n ---\n', '1:1-1:4'],
    ['and never ending', `---\n${'key: value\n'.repeat(50_000)}`, '1:1-1:4'],
  ])('%s that is never closed is a problem on line 1', (_name, text, place) => {
    const document = parsed(text);
    const [problem, ...others] = document.problems;
    expect(others).toEqual([]);
    expect(problem).toMatchObject({
      what: 'The front matter opens with `---` on the first line and is never closed',
      fix: 'Add a line `---` after the last field.',
    });
    expect(problem && placeOf(document, problem)).toBe(place);
    expect(document.frontMatter).toBeUndefined();
  });

  it('ends at a line of its own: line separators and lone carriage returns in a value close nothing', () => {
    for (const mark of ['\u2028', '\u2029', '\u0085']) {
      const document = parsed(`---\nnote: "a${mark}---${mark}b"\nowner: a\n---\n`);
      expect(keysOf(document)).toEqual(['note', 'owner']);
    }
    const document = parsed('---\nnote: "a\r---\rb"\nowner: a\n---\nbody');
    expect(document.problems).toHaveLength(1);
    expect(document.text.slice(document.bodyStart)).toBe('body');
  });

  it.each(['---\rowner: a\r---\rbody', '\uFEFF--- \rowner: a\r---\rbody\r'])(
    'in lines that end with CR alone is a problem: %j',
    (text) => {
      const document = parsed(text);
      expect(document.problems.map((problem) => problem.fix)).toEqual([
        'Save it with the line ends of Unix (LF) or Windows (CRLF).',
      ]);
      expect(document.problems.map((problem) => placeOf(document, problem))).toEqual(['1:1-1:4']);
    },
  );

  it('that begins with a comment and a line of dashes is not taken for empty', () => {
    const document = parsed('---\n# comment\n----\nowner: a\n---\n');
    expect(document.problems).toHaveLength(1);
    expect(document.frontMatter).toBeUndefined();
  });
});

describe('a fence with a word behind it', () => {
  const NAMES = [
    'js',
    'JS',
    'Js',
    'javascript',
    'JavaScript',
    'JAVASCRIPT',
    'coffee',
    'coffeescript',
    'cson',
    'json',
    'JSON',
    'json5',
    'toml',
    'yaml',
    'YAML',
    'yml',
    'ts',
    'typescript',
    'mjs',
    'node',
    'constructor',
    'toString',
    '__proto__',
    '_js',
    '$',
    'hasOwnProperty',
    'eval',
  ];

  it.each(NAMES.flatMap((name) => [`---${name}`, `--- ${name}`, `---\t${name} `]))(
    '%j is refused, and said so',
    (fence) => {
      for (const end of ['\n', '\r\n']) {
        const text = [fence, 'globalThis.holdfastCanary = true', '---', '# Body', ''].join(end);
        const document = parsed(text);
        const [problem, ...others] = document.problems;
        expect(others).toEqual([]);
        expect(problem?.what).toBe(
          `The opening fence names a language (\`${fence.slice(3).trim()}\`); only plain YAML is read, and nothing is ever run`,
        );
        expect(problem?.fix).toBe('Write `---` alone on the first line and the fields as YAML.');
        expect(problem && placeOf(document, problem)).toBe(`1:1-1:${fence.length + 1}`);
        expect(document.frontMatter).toBeUndefined();
        expect(document.text.slice(document.bodyStart).trim()).toBe('# Body');
      }
      expect(globalThis).not.toHaveProperty('holdfastCanary');
    },
  );
});
