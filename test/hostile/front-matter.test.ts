import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { expectHeard, hostileFolder } from '../support/hostile.ts';
import { tempFolder } from '../support/temp-folder.ts';

const PATH = 'policies/hostile.md';

/** Nothing here may take long; this only keeps a hang from hanging the suite. */
const GUARD = { timeout: 20_000 };

const LANGUAGES = [
  'js',
  'JS',
  'jS',
  'javascript',
  'JavaScript',
  'JAVASCRIPT',
  'coffee',
  'coffeescript',
  'CoffeeScript',
  'cson',
  'json',
  'JSON',
  'toml',
  'ts',
  'mjs',
  'node',
  'yaml',
  'yml',
  'constructor',
  'toString',
  'valueOf',
  'hasOwnProperty',
  '__proto__',
  '__defineGetter__',
  'eval',
  'function',
  'sh',
  'bash',
  'python',
  'ruby',
  'php',
  'lua',
];

describe('code in the front matter', () => {
  it('is never run, under whatever language name and however the name is written', GUARD, async () => {
    const canary = join(tempFolder(), 'canary');
    const code = [
      `module.exports = (globalThis.holdfastCanary = require('fs').writeFileSync(${JSON.stringify(canary)}, 'x'))`,
      `(globalThis.holdfastCanary = process.binding('fs'), { title: "x" })`,
      `{ title: (globalThis.holdfastCanary = 1) }`,
    ];
    const fences = LANGUAGES.flatMap((language) => [`---${language}`, `--- ${language}`, `---\t${language} `]);
    const files = fences.flatMap((fence, index) =>
      code.map((body, variant) => [`policies/${index}-${variant}.md`, `${fence}\n${body}\n---\n# Title\n`] as const),
    );
    const report = await expectHeard(
      hostileFolder(Object.fromEntries(files)),
      files.map(([path]) => path),
    );
    expect(existsSync(canary)).toBe(false);
    expect(globalThis).not.toHaveProperty('holdfastCanary');
    expect(new Set(report.findings.slice(0, files.length).map(({ rule }) => rule))).toEqual(
      new Set(['front-matter-invalid']),
    );
  });

  it('is never run as a YAML tag either', GUARD, async () => {
    const canary = join(tempFolder(), 'canary');
    const call = `require('fs').writeFileSync('${canary}', 'x')`;
    const values = [
      `!!js/function 'function () { ${call} }'`,
      `!!js/regexp /x/`,
      `!<tag:yaml.org,2002:js/function> "function () { ${call} }"`,
      `!!python/object/apply:os.system ["touch ${canary}"]`,
      `!ruby/object:Gem::Installer { i: x }`,
      `!!binary "AAAA"`,
      `!!merge x`,
    ];
    const files = Object.fromEntries(
      values.map((value, index) => [`policies/${index}.md`, `---\ntitle: ${value}\nowner: a\n---\n`]),
    );
    await expectHeard(hostileFolder(files), Object.keys(files));
    expect(existsSync(canary)).toBe(false);
  });

  it('is not read from the words around it: a key, a value, a body', GUARD, async () => {
    const report = await expectHeard(
      hostileFolder({
        [PATH]:
          '---\ntitle: "\u0024{globalThis.holdfastCanary = 1}"\nowner: "`id`"\n---\n<script>x</script>\n```js\nx\n```\n',
      }),
      [PATH],
    );
    expect(rulesOf(report)).toContain('review-date-missing');
    expect(globalThis).not.toHaveProperty('holdfastCanary');
  });
});

describe('front matter made to blow up', () => {
  const bomb = [
    'a: &a [x, x, x, x, x, x, x, x, x]',
    ...letters('bcdefghi').map(
      ([letter, before]) => `${letter}: &${letter} [${`*${before}, `.repeat(9).slice(0, -2)}]`,
    ),
  ].join('\n');

  it.each<[string, string, string]>([
    ['an alias bomb', bomb, 'front-matter-invalid'],
    ['an alias to itself', 'owner: &a [*a]', 'front-matter-invalid'],
    ['a merge of aliases', 'base: &b { owner: x }\nowner:\n  <<: *b', 'front-matter-invalid'],
    ['20,000 levels in one line', `owner: ${'['.repeat(20_000)}${']'.repeat(20_000)}`, 'front-matter-invalid'],
    [
      '20,000 levels of tables in one line',
      `owner: ${'{a: '.repeat(20_000)}x${'}'.repeat(20_000)}`,
      'front-matter-invalid',
    ],
    ['20,000 levels in one list', `owner:\n${'- '.repeat(20_000)}x`, 'front-matter-invalid'],
    [
      '1,500 levels of indentation',
      `owner:\n${Array.from({ length: 1500 }, (_, depth) => `${' '.repeat(depth + 1)}a:`).join('\n')}`,
      'front-matter-invalid',
    ],
    [
      '60,000 keys',
      `owner: a\n${Array.from({ length: 60_000 }, (_, index) => `key${index}: value`).join('\n')}`,
      'review-date-missing',
    ],
    ['60,000 items', `owner: a\ntags:\n${'  - tag\n'.repeat(60_000)}`, 'review-date-missing'],
    ['60,000 owners', `owner:\n${'  - "@a"\n'.repeat(60_000)}`, 'review-date-missing'],
    ['a line of a million characters', `owner: a\nnote: ${'word '.repeat(200_000)}`, 'review-date-missing'],
    ['a line of colons', `owner: a\nnote: ${':'.repeat(500_000)}x: y`, 'front-matter-invalid'],
    ['a title of a million underscores', `title: ${'_'.repeat(1_000_000)}a\nowner: a`, 'review-date-missing'],
    ['an owner of a million blanks', `owner: "a${' '.repeat(1_000_000)}b"`, 'owner-missing'],
    ['a date of a million digits', `owner: a\nreviewed_on: ${'1'.repeat(1_000_000)}`, 'date-invalid'],
    ['an interval of a million words', `owner: a\nreview_interval: ${'one '.repeat(250_000)}`, 'date-invalid'],
    ['a million blank lines', `owner: a\n${'\n'.repeat(1_000_000)}`, 'review-date-missing'],
    ['a million blank lines with CRLF', `owner: a\r\n${'\r\n'.repeat(900_000)}`, 'review-date-missing'],
    ['a million lone carriage returns', `owner: a\nnote: "${'\r'.repeat(1_000_000)}"`, 'front-matter-invalid'],
    ['a million line separators', `owner: a\nnote: "${'\u2028 '.repeat(600_000)}"`, 'review-date-missing'],
    ['more than Holdfast reads', `owner: a\n${'# comment\n'.repeat(300_000)}`, 'front-matter-invalid'],
  ])('neither hangs nor hides its neighbour: %s', GUARD, async (_name, yaml, rule) => {
    const report = await expectHeard(hostileFolder({ [PATH]: `---\n${yaml}\n---\n# Title\n` }), [PATH]);
    expect(rulesOf(report)).toContain(rule);
  });

  it.each([
    ['50,000 lines', `---\n${'key: value\n'.repeat(50_000)}`],
    ['one line of a million characters', `---\nowner: ${'a '.repeat(500_000)}`],
    ['fences that are none', `---\nowner: a\n${'--- \tx\n'.repeat(100_000)}`],
    ['fences of blanks', `---\nowner: a\n${`---${' '.repeat(1000)}x\n`.repeat(1000)}`],
  ])('is said to be unclosed without reading on for ever: %s', GUARD, async (_name, text) => {
    const report = await expectHeard(hostileFolder({ [PATH]: text }), [PATH]);
    expect(rulesOf(report)).toEqual(['front-matter-invalid']);
  });

  it('is told from a first line that only looks like a key for its length', GUARD, async () => {
    const report = await expectHeard(hostileFolder({ [PATH]: `---\n${'a\r'.repeat(1_000_000)}` }), []);
    expect(rulesOf(report)).toEqual([]);
  });
});

describe('names that every object has', () => {
  it('as keys pollute nothing, and the values beside them are read', GUARD, async () => {
    const yaml =
      '__proto__: { owner: eve, polluted: yes }\nconstructor: { prototype: { polluted: yes } }\nprototype: x\ntoString: x\n';
    const report = await expectHeard(
      hostileFolder({ [PATH]: `---\n${yaml}title: Access policy\nnext_review: 2026-02-01\nowner: "@kim"\n---\n` }),
      [PATH],
    );
    const [finding] = report.findings.filter(({ path }) => path === PATH);
    expect([finding?.rule, finding?.owner, finding?.title, finding?.due]).toEqual([
      'review-overdue',
      '@kim',
      'Access policy',
      '2026-02-01',
    ]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(({} as Record<string, unknown>)['owner']).toBeUndefined();
  });

  it('as keys alone are no owner and no date', GUARD, async () => {
    const report = await expectHeard(
      hostileFolder({ [PATH]: '---\n__proto__:\n  owner: eve\n  next_review: 2020-01-01\n---\n' }),
      [],
    );
    expect(report.findings.filter(({ path }) => path === PATH)).toEqual([]);
  });

  it.each<[string, string, readonly string[]]>([
    ['constructor', 'date-invalid', ['next_review', 'reviewed_on', 'review_interval']],
    ['hasOwnProperty', 'date-invalid', ['next_review', 'reviewed_on', 'review_interval']],
    ['toString', 'date-invalid', ['next_review', 'reviewed_on', 'review_interval']],
    ['__proto__', 'placeholder-value', ['owner', 'id', 'title', 'status', 'reviewed_on']],
    ['__defineGetter__', 'placeholder-value', ['owner', 'id', 'title', 'status', 'reviewed_on']],
  ])('as values are words like any other: %s is %s', GUARD, async (word, rule, flagged) => {
    const fields = { type: 'policy', owner: 'role:a', reviewed_on: '2026-03-01', review_interval: '12 months' };
    const names = ['id', 'title', 'status', 'links', 'controls', 'version', 'next_review', ...Object.keys(fields)];
    const files = Object.fromEntries(
      names.map((name) => [
        `policies/${name}.md`,
        [
          '---',
          ...Object.entries({ ...fields, [name]: word }).map(([key, value]) => `${key}: ${value}`),
          '---',
          '',
        ].join('\n'),
      ]),
    );
    const paths = flagged.map((name) => `policies/${name}.md`);
    for (const preset of ['essentials', 'iso27001']) {
      const report = await expectHeard(hostileFolder(files), paths, { preset });
      const found = report.findings.filter((finding) => finding.rule === rule).map(({ path }) => path);
      expect(found).toEqual(expect.arrayContaining(paths));
    }
  });

  it.each(['__proto__', 'constructor', 'hasOwnProperty'])(
    'as a type find no interval in the defaults: %s',
    GUARD,
    async (word) => {
      const report = await expectHeard(
        hostileFolder({
          'holdfast.yml': 'version: 1\ndefaults:\n  policy: { review_interval: 12 months }\n',
          [PATH]: `---\ntype: ${word}\nowner: role:a\nreviewed_on: 2020-01-01\n---\n`,
        }),
        [PATH],
      );
      expect(rulesOf(report)).toEqual(['review-date-missing']);
    },
  );
});

function rulesOf(report: Report): readonly string[] {
  return report.findings.filter(({ path }) => path === PATH).map(({ rule }) => rule);
}

/** Each letter with the one before it. */
function letters(all: string): readonly (readonly [string, string])[] {
  return [...all].map((letter) => [letter, String.fromCharCode(letter.charCodeAt(0) - 1)] as const);
}
