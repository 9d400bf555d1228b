import fc from 'fast-check';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { memoryFiles } from '../../src/adapters/memory/files.ts';
import { adopt, filesOf } from '../../src/app/adopt.ts';
import { anyText } from '../support/arbitraries.ts';

/** A label, the key that it becomes, and its value as it is written. */
type Said = readonly [label: string, key: string, value: string];

/** What people write as a value, with all that YAML trips over; no marks of Markdown and none that part values. */
const plain = fc
  .string({
    unit: fc.constantFrom(...'abAB19 :#@&\'",.-%![]{}()?=+/\\~üé漢🙂'),
    minLength: 1,
    maxLength: 24,
  })
  .map((text) => text.trim().replaceAll(/\s+/g, ' '))
  .filter((text) => /[\p{L}\p{N}]/u.test(text) && !/^\d+\.\s|^[-+]\s|\]\(|^\\|\\$|[-=]{2}/.test(text));
const value = fc.oneof(
  plain,
  fc.constantFrom('Dana', 'null', 'yes', '8.10', '1.10', 'Security: the team', '@acme/it', '#security', '- a', "it's"),
);
const day = fc.constantFrom('2026-03-01', '2021-05-17', '2026-06-08 (by the board)');

/** Two labels that have a meaning, so that the block is one, and others that need not have any. */
const said = fc
  .tuple(
    value,
    day,
    fc.uniqueArray(
      fc.tuple(fc.constantFrom('Version', 'Approved by', 'Distribution list', 'Büro', 'Cost centre'), value),
      { selector: ([label]) => label, maxLength: 4 },
    ),
  )
  .map(([owner, on, others]): readonly Said[] => [
    ['Owner', 'owner', owner],
    ...others.map(([label, text]): Said => [label, KEYS[label] as string, text]),
    // Plain lines are a block from the first label that has a meaning to the last one.
    ['Last reviewed', 'reviewed_on', on],
  ]);

const KEYS: Readonly<Record<string, string>> = {
  Version: 'version',
  'Approved by': 'approved_by',
  'Distribution list': 'distribution_list',
  Büro: 'buro',
  'Cost centre': 'cost_centre',
};

interface Habit {
  /** The block, every line with its end. */
  readonly write: (all: readonly Said[], eol: string) => string;
  /** Values that this habit cannot hold. */
  readonly unfit?: RegExp;
}

const HABITS: readonly (readonly [string, Habit])[] = [
  ['bold-lines', { write: (all, eol) => all.map(([label, , text]) => `**${label}:** ${text}  ${eol}`).join('') }],
  ['bold-lines', { write: (all, eol) => all.map(([label, , text]) => `- **${label}**: ${text}${eol}`).join('') }],
  ['bold-lines', { write: (all, eol) => `${all.map(([label, , text]) => `**${label}:** ${text}`).join(' | ')}${eol}` }],
  ['block-quote', { write: (all, eol) => all.map(([label, , text]) => `> **${label}:** ${text}${eol}`).join('') }],
  ['plain-lines', { write: (all, eol) => all.map(([label, , text]) => `${label}: ${text}${eol}`).join('') }],
  [
    'field-table',
    {
      write: (all, eol) =>
        ['| Field | Value |', '|---|:--|', ...all.map(([label, , text]) => `| ${label} | ${text} |`), ''].join(eol),
      unfit: /\\/,
    },
  ],
  [
    'one-row-table',
    {
      write: (all, eol) =>
        [
          `| ${all.map(([label]) => label).join(' | ')} |`,
          `|${all.map(() => '---').join('|')}|`,
          `| ${all.map(([, , text]) => text).join(' | ')} |`,
          '',
        ].join(eol),
      unfit: /\\/,
    },
  ],
  [
    'headings',
    {
      // Only headings that have a meaning are labels.
      write: (all, eol) => all.map(([label, , text]) => `## ${label}${eol}${eol}${text}${eol}`).join(eol),
      unfit: /^[#>]|^- /,
    },
  ],
  [
    'unfenced-yaml',
    { write: (all, eol) => `${all.map(([, key, text]) => `${key}: ${JSON.stringify(text)}${eol}`).join('')}---${eol}` },
  ],
];

const layout = fc.record({
  eol: fc.constantFrom('\n', '\r\n'),
  mark: fc.constantFrom('', '\uFEFF'),
  title: fc.boolean(),
  body: fc.array(
    fc.oneof(anyText, fc.constantFrom('**Owner:** Kim', 'Owner: Kim', '| a | b |', '---', '## Owner', '')),
    {
      maxLength: 8,
    },
  ),
});

describe.each(HABITS)('adopt --write on a block of %s', (habit, { write, unfit }) => {
  it('moves all that it says, and leaves the body byte for byte', async () => {
    let converted = 0;
    await fc.assert(
      fc.asyncProperty(said, layout, async (all, { eol, mark, title, body }) => {
        const fitting = all.filter(
          ([label, , text]) =>
            !unfit?.test(text) &&
            (habit !== 'headings' || ['Owner', 'Last reviewed', 'Version', 'Approved by'].includes(label)),
        );
        fc.pre(fitting.some(([, key]) => key === 'owner') && fitting.length >= 2);
        const head = title && habit !== 'unfenced-yaml' ? `# Access${eol}${eol}` : '';
        const rest = ['', '## Purpose', '', 'One.', '', ...body.map((line) => line.replaceAll(/[\0\r]/g, ''))].join(
          eol,
        );
        const text = mark + head + write(fitting, eol) + rest;
        const result = await adopt(
          { files: memoryFiles({ 'a.md': text }), clock: { now: () => 0 } },
          { today: '2026-11-22', converts: true },
        );
        const [one] = result.conversions;
        expect(one?.habit).toBe(habit);
        const after = filesOf(result).find(({ path }) => path === 'a.md')?.content ?? text;
        if (!one || 'kept' in one) {
          expect(after).toBe(text);
          return;
        }
        converted++;
        const fence = /^---\r?\n([\s\S]*?\n)---\r?\n/.exec(after.slice(mark.length));
        expect(after.startsWith(mark)).toBe(true);
        expect(after.slice(mark.length + (fence?.[0].length ?? 0))).toBe(head + rest);
        const values = load(fence?.[1] ?? '') as Record<string, unknown>;
        for (const [, key, written] of fitting) expect(String(values[key]), key).toBe(written);
      }),
      { numRuns: 60 },
    );
    expect(converted).toBeGreaterThan(30);
  }, 60_000);
});
