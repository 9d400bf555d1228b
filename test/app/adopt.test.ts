import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { memoryFiles } from '../../src/adapters/memory/files.ts';
import { memoryWriting } from '../../src/adapters/memory/writing.ts';
import { type Adopted, adopt, filesOf } from '../../src/app/adopt.ts';
import { LANGUAGES } from '../../src/documents/language-registry.ts';
import type { Report } from '../../src/model/report.ts';
import { checked } from '../support/checked.ts';

const TODAY = '2026-11-22';
const FIXTURES = 'fixtures/adoption';

type Folder = Record<string, string>;

/** A folder of fixtures, with LF whatever git made of it. */
function folder(name: string): Folder {
  return Object.fromEntries(
    readdirSync(join(FIXTURES, name)).map((file) => [
      file,
      readFileSync(join(FIXTURES, name, file), 'utf8').replaceAll('\r\n', '\n'),
    ]),
  );
}

function adopted(files: Folder, converts = false): Promise<Adopted> {
  return adopt({ files: memoryFiles(files), clock: { now: () => 0 } }, { today: TODAY, converts });
}

/** The folder after `holdfast adopt --write`. */
async function written(files: Folder): Promise<Folder> {
  const after: Folder = { ...files };
  const writing = memoryWriting(after);
  for (const { path, content, replace } of filesOf(await adopted(files, true))) {
    await writing.write(path, content, { replace });
  }
  return after;
}

const EXPECTED: readonly [string, { config: object; governed: number; habits: object; rules: readonly string[] }][] = [
  [
    'bold-lines',
    {
      config: { readers: ['bold-lines'] },
      governed: 2,
      habits: { 'bold-lines': 2, none: 1 },
      rules: ['review-date-missing', 'review-overdue'],
    },
  ],
  [
    'field-table',
    { config: { readers: ['field-table'] }, governed: 2, habits: { 'field-table': 2 }, rules: ['review-overdue'] },
  ],
  [
    'one-row-table',
    { config: { readers: ['one-row-table'] }, governed: 1, habits: { 'one-row-table': 1 }, rules: ['review-overdue'] },
  ],
  [
    'block-quote',
    {
      config: { readers: ['block-quote'] },
      governed: 1,
      habits: { 'block-quote': 1, none: 1 },
      rules: ['review-overdue'],
    },
  ],
  [
    'plain-lines',
    {
      config: { readers: ['plain-lines'], date_order: 'day-first' },
      governed: 2,
      habits: { 'plain-lines': 2 },
      rules: ['review-overdue', 'review-overdue'],
    },
  ],
  ['headings', { config: { readers: ['headings'] }, governed: 1, habits: { headings: 1 }, rules: ['review-overdue'] }],
  [
    'unfenced-yaml',
    { config: { readers: ['unfenced-yaml'] }, governed: 1, habits: { 'unfenced-yaml': 1 }, rules: ['review-overdue'] },
  ],
  ['sidecar', { config: { readers: ['sidecar'] }, governed: 1, habits: { sidecar: 1 }, rules: ['review-overdue'] }],
  [
    'german',
    {
      config: { language: ['de'], readers: ['field-table'] },
      governed: 1,
      habits: { 'field-table': 1 },
      rules: ['review-overdue'],
    },
  ],
  [
    'portuguese',
    {
      config: { language: ['pt'], readers: ['bold-lines'] },
      governed: 1,
      habits: { 'bold-lines': 1 },
      rules: ['review-overdue'],
    },
  ],
  [
    'own-keys',
    {
      config: {
        fields: {
          owner: 'document_owner',
          reviewed_on: 'last-review-date',
          review_interval: 'review_frequency',
        },
      },
      governed: 1,
      habits: { 'front-matter': 1 },
      rules: ['review-overdue'],
    },
  ],
  [
    'eip',
    {
      config: { profile: 'eip', defaults: { any: { review_interval: '12 months' } } },
      governed: 1,
      habits: { 'front-matter': 1 },
      rules: ['review-overdue'],
    },
  ],
  [
    'gitlab-handbook',
    {
      config: { profile: 'gitlab-handbook', defaults: { any: { review_interval: '12 months' } } },
      governed: 1,
      habits: { 'front-matter': 1 },
      rules: ['review-overdue'],
    },
  ],
  [
    'govuk-tech-docs',
    { config: { profile: 'govuk-tech-docs' }, governed: 1, habits: { 'front-matter': 1 }, rules: ['review-overdue'] },
  ],
  [
    'microsoft-learn',
    {
      config: { profile: 'microsoft-learn', defaults: { any: { review_interval: '12 months' } } },
      governed: 1,
      habits: { 'front-matter': 1 },
      rules: ['review-overdue'],
    },
  ],
  [
    'nested-review',
    {
      config: { profile: 'nested-review' },
      governed: 1,
      habits: { 'front-matter': 1 },
      rules: ['owner-missing', 'review-overdue'],
    },
  ],
  [
    'strongdm-comply',
    {
      config: {
        readers: ['unfenced-yaml'],
        profile: 'strongdm-comply',
        defaults: { any: { review_interval: '12 months' } },
      },
      governed: 1,
      habits: { 'unfenced-yaml': 1 },
      rules: ['owner-missing', 'review-overdue'],
    },
  ],
  [
    'unidoc-isms',
    { config: { profile: 'unidoc-isms' }, governed: 1, habits: { 'front-matter': 1 }, rules: ['review-overdue'] },
  ],
  [
    'csv-register',
    {
      config: {
        registers: [
          { path: 'risks.csv', of: 'risk' },
          { path: 'suppliers.csv', of: 'supplier' },
        ],
      },
      governed: 0,
      habits: { none: 1 },
      rules: [
        'supplier-assessment-overdue',
        'supplier-assessment-overdue',
        'supplier-assessment-overdue',
        'supplier-security-clauses-missing',
        'supplier-security-clauses-missing',
      ],
    },
  ],
  [
    'table-register',
    {
      config: {
        registers: [
          { path: 'actions.md', of: 'corrective-action' },
          { path: 'risks.md', of: 'risk' },
          { path: 'soa.md', of: 'soa' },
        ],
      },
      governed: 0,
      habits: { none: 3 },
      rules: [
        'broken-reference',
        'broken-reference',
        'corrective-action-overdue',
        'effectiveness-not-verified',
        'risk-score-inconsistent',
        'risk-score-inconsistent',
      ],
    },
  ],
];

describe('a repository that was not written for Holdfast', () => {
  it('is covered by a fixture for each habit', () => {
    const folders = readdirSync(FIXTURES, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(EXPECTED.map(([name]) => name).sort()).toEqual(folders.map(({ name }) => name).sort());
  });

  it.each(EXPECTED)('gets a proposal: %s', async (name, { config, governed, habits, rules }) => {
    const { adoption, report } = await adopted(folder(name));
    expect(adoption.proposed).toEqual({ version: 1, ...config });
    expect(adoption.governed).toBe(governed);
    expect(adoption.habits).toEqual(habits);
    expect(report.findings.map(({ rule }) => rule).sort()).toEqual(rules);
  });

  it.each(EXPECTED.map(([name]) => name))('is checked as the proposal said: %s', async (name) => {
    const { config, report, adoption } = await adopted(folder(name));
    const later = await checked({ ...folder(name), 'holdfast.yml': config }, { today: TODAY });
    expect(placesOf(later.report)).toEqual(placesOf(report));
    expect(later.report.summary.governed).toBeGreaterThanOrEqual(adoption.governed);
  });

  it('says which values nobody can read, with their place', async () => {
    const { adoption } = await adopted(folder('bold-lines'));
    expect(adoption.unreadable).toMatchObject([
      { path: 'backup.md', line: 5, key: 'Review date', value: '2026-04-01' },
    ]);
  });

  it('starts green with the baseline that is written', async () => {
    const after = await written(folder('field-table'));
    const { report } = await checked(after, { today: TODAY });
    expect(report.findings.map(({ tolerated, enforced }) => [tolerated, enforced])).toEqual([[true, false]]);
  });

  it('keeps a configuration that is there', async () => {
    const after = await written({ ...folder('field-table'), 'holdfast.yml': 'version: 1\n' });
    expect(after['holdfast.yml']).toBe('version: 1\n');
    expect(after['holdfast-baseline.json']).toBeUndefined();
  });
});

const VARIANTS: readonly [string, (text: string) => string][] = [
  ['as it is', (text) => text],
  ['with a byte order mark', (text) => `\uFEFF${text}`],
  ['with the line ends of Windows', (text) => text.replaceAll('\n', '\r\n')],
  ['with both', (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`],
  ['without a line end at its end', (text) => text.replace(/\n$/, '')],
];

const CONVERTED = [
  'bold-lines',
  'field-table',
  'one-row-table',
  'block-quote',
  'plain-lines',
  'headings',
  'unfenced-yaml',
  'german',
  'portuguese',
  'strongdm-comply',
];

describe.each(VARIANTS)('conversion to front matter of a file %s', (_variant, change) => {
  const varied = (name: string): Folder =>
    Object.fromEntries(Object.entries(folder(name)).map(([path, text]) => [path, change(text)]));

  it.each(CONVERTED)('changes nothing but the block of labels: %s', async (name) => {
    const before = varied(name);
    const { conversions } = await adopted(before, true);
    const after = await written(before);
    const changed = conversions.filter((one) => 'after' in one).map(({ path }) => path);
    expect(changed).not.toEqual([]);
    for (const [path, text] of Object.entries(before)) {
      if (changed.includes(path)) expectOnlyLabelsMoved(text, after[path] ?? '');
      else expect(after[path]).toBe(text);
    }
  });

  it.each(CONVERTED)('is found the same by a check: %s', async (name) => {
    const before = await adopted(varied(name));
    const after = await checked(await written(varied(name)), { today: TODAY, withoutBaseline: true });
    expect(duesOf(after.report)).toEqual(duesOf(before.report));
  });

  it.each(CONVERTED)('is nothing to convert again: %s', async (name) => {
    const once = await written(varied(name));
    const again = await adopted(once, true);
    expect(again.conversions.filter((one) => 'after' in one)).toEqual([]);
  });
});

it('converts labels that are written like keys, and leaves none behind', async () => {
  const text = 'owner: Bob\nlast_reviewed: 2025-01-31\nversion: 1.0\n\n# Access\n\nText.\n';
  expect((await written({ 'access.md': text }))['access.md']).toBe(
    '---\ntitle: Access\nowner: Bob\nreviewed_on: 2025-01-31\nversion: "1.0"\n---\n\n# Access\n\nText.\n',
  );
});

it('keeps a document whose table holds more than labels and values', async () => {
  const text = '# Access\n\n| Owner | Dana |\n|---|---|\n| Last review | 2025-03-02 |\n| | by Kim |\n';
  const { conversions } = await adopted({ 'access.md': text }, true);
  expect(conversions).toMatchObject([{ kept: expect.stringContaining('more than labels and values: by Kim') }]);
  expect((await written({ 'access.md': text }))['access.md']).toBe(text);
});

it.each([
  [
    'a second owner on the line',
    '**Owner:** Dana **Document owner:** Kim\n**Version:** 1.2\n',
    '**Document owner:** Kim',
  ],
  ['a second note on the line', '**Owner:** Dana | **Note:** a | **Note:** b\n**Version:** 1.2\n', '| **Note:** b'],
  [
    'the target of a link',
    '**Owner:** [Dana](https://acme.example/dana)\n**Version:** 1.2\n',
    '](https://acme.example/dana)',
  ],
  [
    'the target of a link in a table',
    '| Owner | [Dana](https://acme.example/dana) |\n|---|---|\n| Version | 1.2 |\n',
    '](https://acme.example/dana)',
  ],
  [
    'a second owner under a heading',
    '## Owner\n\nDana\n\n## Document owner\n\nKim\n\n## Version\n\n1.2\n',
    '## Document owner Kim',
  ],
])('keeps a document that would lose %s', async (_, block, lost) => {
  const text = `# Access\n\n${block}\n## Purpose\n\nOne.\n\nTwo.\n`;
  const { conversions } = await adopted({ 'access.md': text }, true);
  expect(conversions).toMatchObject([{ kept: expect.stringContaining(lost) }]);
  expect((await written({ 'access.md': text }))['access.md']).toBe(text);
});

it('keeps a document whose front matter says otherwise than the headings below it', async () => {
  const text =
    '---\nowner: Alex\n---\n# Access\n\n## Owner\n\nDana\n\n## Version\n\n1.2\n\n## Purpose\n\nOne.\n\nTwo.\n';
  expect((await written({ 'access.md': text }))['access.md']).toBe(text);
});

it.each([
  [
    'a link whose text is its target',
    '**Owner:** [dana@acme.example](mailto:dana@acme.example)',
    'owner: "dana@acme.example"',
  ],
  ['a time of day', '**Last reviewed:** 2026-03-01T09:00:00Z', 'reviewed_on: "2026-03-01T09:00:00Z"'],
  ['a remark', '**Last reviewed:** 2026-03-01 (by the board)', 'reviewed_on: "2026-03-01 (by the board)"'],
  ['a line break of HTML', '**Owner:** Dana<br>', 'owner: Dana'],
])('moves %s', async (_, line, expected) => {
  const after = await written({ 'access.md': `# Access\n\n${line}\n**Version:** "1.2"\n\n## Purpose\n` });
  expect(after['access.md']).toContain(`\n${expected}\n`);
  expect(after['access.md']).toMatch(/\n---\n# Access\n\n\n## Purpose\n$/);
});

it('reads a pipe in a table as the page shows it', async () => {
  const table = '| Owner | Version |\n|---|---|\n| Dana \\| Kim | 1.2 |\n';
  const after = await written({ 'access.md': `# Access\n\n${table}\n## Purpose\n` });
  expect(after['access.md']).toContain('\nowner: "Dana | Kim"\n');
});

/** Rule and place of each finding. */
function placesOf({ findings }: Report): readonly string[] {
  return findings.map(({ rule, path, position }) => `${rule} ${path}:${position.line}:${position.column}`);
}

/** What is found, wherever it stands. */
function duesOf({ findings }: Report): readonly string[] {
  return findings.map(({ rule, path, due, owner }) => `${rule} ${path} ${due} ${owner}`).sort();
}

/** The words of the labels that the languages know, and of the head of a table of labels. */
const LABELS = new Set(`control field value ${JSON.stringify(LANGUAGES)}`.toLowerCase().match(/\p{L}{4,}/gu));

/**
 * The new file is a byte order mark if the old one had it, front matter, and the lines of the old one in their order, whose
 * missing lines say nothing that the front matter does not say.
 */
function expectOnlyLabelsMoved(old: string, now: string): void {
  const mark = old.startsWith('\uFEFF') ? '\uFEFF' : '';
  expect(now.startsWith(`${mark}---`)).toBe(true);
  expect(now.includes('\r\n')).toBe(old.includes('\r\n'));
  const fence = /^\uFEFF?---\r?\n[\s\S]*?\n---(?:\r?\n|$)/.exec(now)?.[0] ?? '';
  const body = now.slice(fence.length).split(/(?<=\n)/);
  const lines = old.slice(mark.length).split(/(?<=\n)/);
  const moved: string[] = [];
  let next = 0;
  for (const line of lines) {
    if (body[next] === line) next++;
    else moved.push(line);
  }
  expect(body.slice(next).join('')).toBe('');
  // Every word of the block is a word of the front matter, or of a label that became the name of a field.
  const written = fence.toLowerCase();
  const said = moved.join(' ').match(/[\p{L}@.]{4,}/gu) ?? [];
  expect(
    said.map((word) => word.toLowerCase()).filter((word) => !(written.includes(word) || LABELS.has(word))),
  ).toEqual([]);
}
