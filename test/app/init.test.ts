import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import matter from 'gray-matter';
import { describe, expect, it } from 'vitest';
import { memoryFiles } from '../../src/adapters/memory/files.ts';
import { type Initiated, type InitRequest, init } from '../../src/app/init.ts';
import { review } from '../../src/app/review.ts';
import { isoDate, type PlainDate } from '../../src/calendar/plain-date.ts';
import { relativeLinks } from '../../src/documents/links.ts';
import { parseDocument } from '../../src/documents/parse-document.ts';
import { type Company, memberFrom, mondayOf, STARTER_PEOPLE } from '../../src/starter/company.ts';
import { checked } from '../support/checked.ts';

type Folder = Readonly<Record<string, string>>;
const clock = { now: () => Date.parse('2026-11-27T12:00:00Z') };
const STARTER: Folder = Object.fromEntries(
  readdirSync('policies', { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:md|yml)$/.test(path))
    .map((path) => [path.replaceAll('\\', '/'), readFileSync(join('policies', path), 'utf8')]),
);

const day = (text: string): PlainDate => isoDate(text) as PlainDate;

const ACME: Company = {
  name: 'Acme Ltd',
  domain: 'acme.example',
  statement: undefined,
  size: 20,
  hasOffice: true,
  hasOwnServers: false,
  frameworks: [],
  timezone: 'Europe/Vienna',
  director: memberFrom('Ana Ng <ana@acme.example>', 'acme.example', []),
  lead: memberFrom('Bo Li', 'acme.example', []),
  auditor: memberFrom('Cy Oz <cy@audits.example>', 'acme.example', []),
  firstDay: mondayOf(day('2026-11-27')),
};

const COMPANIES: readonly [string, Partial<Company>][] = [
  ['like the one of the starter', {}],
  ['without an office', { hasOffice: false }],
  ['with servers of its own', { hasOwnServers: true }],
  ['with servers and without an office', { hasOffice: false, hasOwnServers: true }],
  ['of two', { size: 2 }],
  ['of 150', { size: 150, statement: 'Operation of "pay", and its support: all of it' }],
  ['that needs two more frameworks', { frameworks: ['soc2-tsc-2017', 'gdpr'] }],
  [
    'whose names are hard to write',
    {
      name: 'Acme, Inc. & *Söhne* #1: "the [best]"',
      director: memberFrom("Ána O'Neil: <x> | Co <a@b.example>", 'acme.example', []),
      lead: memberFrom('李 小龙', 'acme.example', []),
      auditor: memberFrom('# no, yes', 'acme.example', ['no']),
    },
  ],
  [
    'whose people have the names of the starter, the other way round',
    {
      director: { ...STARTER_PEOPLE.lead, email: 'r@acme.example' },
      lead: { ...STARTER_PEOPLE.auditor, email: 's@acme.example' },
      auditor: { ...STARTER_PEOPLE.director, email: 'a@acme.example' },
    },
  ],
];

function begun(
  company: Partial<Company> = {},
  request: Partial<InitRequest> = {},
  files: Folder = {},
): Promise<Initiated> {
  return init({ files: memoryFiles(files), clock }, memoryFiles(STARTER), {
    company: { ...ACME, ...company },
    folder: 'isms',
    handles: ['@ana'],
    commit: 'COMMIT_SHA',
    ...request,
  });
}

function folderOf({ files }: Initiated): Folder {
  return Object.fromEntries(files.map(({ path, after }) => [path, after]));
}

describe.each(COMPANIES)('the ISMS of a company %s', (_name, company) => {
  const all = { ...ACME, ...company };
  let made: Promise<Initiated> | undefined;
  const once = (): Promise<Initiated> => {
    made ??= begun(company);
    return made;
  };

  it('is clean as drafts, and on the day on which it is put in force', async () => {
    const initiated = await once();
    expect(initiated.checked.report.findings.map(({ path, message }) => `${path}: ${message}`)).toEqual([]);
    const files = folderOf(initiated);
    const recorded = await review(
      { files: memoryFiles(files), clock },
      {
        named: ['isms'],
        by: `person:${all.lead.key}`,
        approvedBy: `person:${all.director.key}`,
        outcome: 'confirmed',
        reason: 'First adoption',
      },
      { today: all.firstDay },
    );
    expect(recorded.raised.map(({ path, message }) => `${path}: ${message}`)).toEqual([]);
    const after = { ...files, ...Object.fromEntries(recorded.files.map((file) => [file.path, file.after])) };
    const { report } = await checked(after, { today: all.firstDay });
    expect(report.findings).toEqual([]);
    // Under `solo` no rule asks GitHub.
    const unasked = all.size > 3 ? ['reviews, protection and runs on GitHub'] : [];
    expect(report.notChecked.map(({ what }) => what)).toEqual(unasked);
    expect(report.summary.unscheduled).toBeLessThan(20);
  });

  it('names nobody and nothing of the starter', async () => {
    const files = folderOf(await once());
    const documents = Object.entries(files).filter(([path]) => path.startsWith('isms/'));
    const text = documents.map(([, content]) => content).join('\n');
    expect(text).not.toContain('\0');
    expect(text).not.toContain('Example Ltd');
    expect(text).not.toContain('example.com');
    const keys = [all.director, all.lead, all.auditor].map(({ key }) => `person:${key}`);
    const named = new Set([...text.matchAll(/person:[\w-]+/g)].map(([name]) => name));
    expect([...named].sort()).toEqual([...new Set(keys)].sort());
    const people = matter(files['isms/registers/people.md'] ?? '').data['entries'] as { name: string; title: string }[];
    expect(people.map(({ name }) => name)).toEqual([all.director.name, all.lead.name, all.auditor.name]);
    expect(people.map(({ title }) => title)).toEqual([all.director.key, all.lead.key, all.auditor.key]);
  });

  it('leads nowhere that is not there', async () => {
    const files = folderOf(await once());
    const pages = Object.entries(files).filter(([path]) => path.endsWith('.md'));
    const broken = pages.flatMap(([path, text]) =>
      relativeLinks(parseDocument(path, new TextEncoder().encode(text)))
        .filter((link) => link.path === undefined || files[link.path] === undefined)
        .map(({ target }) => `${path}: ${target}`),
    );
    expect(broken).toEqual([]);
  });

  it('has a budget whose lines add up', async () => {
    const files = folderOf(await once());
    const { data } = matter(files['isms/governance/budget.md'] ?? '');
    const lines = data['lines'] as { planned: number }[];
    expect(lines.reduce((sum, { planned }) => sum + planned, 0)).toBe(data['approved_amount']);
  });

  it('decides on all 93 controls', async () => {
    const files = folderOf(await once());
    const { data } = matter(files['isms/governance/statement-of-applicability.md'] ?? '');
    const rows = data['entries'] as { control: string; justification: string }[];
    expect(new Set(rows.map(({ control }) => control)).size).toBe(93);
    expect(rows.filter(({ justification }) => (justification ?? '').length < 20)).toEqual([]);
  });
});

describe('somebody', () => {
  it.each([
    ['Ana Ng <ana@acme.example>', { key: 'ana', name: 'Ana Ng', email: 'ana@acme.example' }],
    ['Ana Ng', { key: 'ana', name: 'Ana Ng', email: 'ana@acme.example' }],
    ['Ana <at home>', { key: 'ana', name: 'Ana <at home>', email: 'ana@acme.example' }],
    ['李', { key: 'person', name: '李', email: 'person@acme.example' }],
    ['7 of 9', { key: 'p7', name: '7 of 9', email: 'p7@acme.example' }],
  ])('is read: %s', (said, member) => {
    expect(memberFrom(said, 'acme.example', [])).toEqual(member);
  });

  it('gets a key of their own', () => {
    expect(memberFrom('Ana Oz', 'a.example', ['ana']).key).toBe('ana-oz');
    expect(memberFrom('Ana Oz', 'a.example', ['ana', 'ana-oz']).key).toBe('ana-oz-2');
  });

  it('is read at once, however odd the words', () => {
    expect(memberFrom(`a${' '.repeat(200_000)}<b`, 'a.example', []).key).toBe('a');
  });
});

describe('the days', () => {
  it('are those of the starter, all as many weeks later', async () => {
    const files = folderOf(await begun());
    const days = (text: string): readonly string[] => text.match(/\d{4}-\d{2}-\d{2}/g) ?? [];
    for (const [path, text] of Object.entries(STARTER)) {
      if (!path.endsWith('.md') || path === 'README.md') continue;
      const now = days(files[`isms/${path}`] ?? '');
      const weeks = days(text).map((old, index) => (Date.parse(now[index] ?? '') - Date.parse(old)) / 86_400_000);
      expect(new Set(weeks).size, path).toBeLessThanOrEqual(1);
      for (const days of weeks) expect(days, path).toBe(322);
    }
  });

  it.each([
    ['2026-11-27', '2026-11-23'],
    ['2026-11-23', '2026-11-23'],
    ['2026-11-29', '2026-11-23'],
    ['2027-01-01', '2026-12-28'],
  ])('begin on the Monday of the week: %s is %s', (given, monday) => {
    expect(mondayOf(day(given))).toBe(monday);
  });
});

describe('what is there already', () => {
  it('is never touched, and a second run writes nothing', async () => {
    const files = { ...folderOf(await begun()), 'isms/governance/scope.md': '# Ours\n' };
    const again = await begun({ name: 'Other Ltd' }, {}, files);
    expect(again.files).toEqual([]);
    expect(again.kept.length).toBe(Object.keys(files).length);
  });

  it('is filled up where a file is missing', async () => {
    const { ['.github/workflows/holdfast.yml']: gone, ...files } = folderOf(await begun());
    const again = await begun({}, {}, files);
    expect(folderOf(again)).toEqual({ '.github/workflows/holdfast.yml': gone });
  });

  it('keeps its ids: a record that stands elsewhere is not written a second time', async () => {
    const { ['isms/policies/access-control.md']: moved = '', ...files } = folderOf(await begun());
    const again = await begun({}, {}, { ...files, 'isms/rules/access.md': moved });
    expect(again.files).toEqual([]);
    expect(again.elsewhere).toEqual([{ path: 'isms/policies/access-control.md', at: 'isms/rules/access.md' }]);
  });

  it('counts: a configuration and code owners in their other places are not switched off', async () => {
    const files = { '.github/holdfast.yml': 'version: 1\n', 'docs/CODEOWNERS': '* @old\n' };
    const { files: written, kept } = await begun({}, {}, files);
    expect(kept.filter((path) => path in files).sort()).toEqual(Object.keys(files).sort());
    expect(written.map(({ path }) => path)).not.toContain('holdfast.yml');
    expect(written.map(({ path }) => path)).not.toContain('.github/CODEOWNERS');
  });

  it('is told when it does not look at the new documents', async () => {
    const files = { 'holdfast.yml': 'version: 1\ndocuments: ["wiki/**"]\n' };
    await expect(begun({}, {}, files)).rejects.toMatchObject({ hint: expect.stringContaining('"isms/**/*.md"') });
  });

  it('comes first: documents with owners are adopted', async () => {
    const files = { 'wiki/vpn.md': '---\nowner: role:it\nreviewed_on: 2026-01-01\n---\n' };
    await expect(begun({}, {}, files)).rejects.toMatchObject({ hint: expect.stringContaining('holdfast adopt') });
    const beside = await begun({}, { anyway: true }, files);
    expect(beside.files.length).toBeGreaterThan(60);
  });
});

describe('what stands around the documents', () => {
  it('is the configuration, two workflows, issue forms, code owners and editor settings', async () => {
    const { checked: result, ...initiated } = await begun();
    const around = initiated.files.map(({ path }) => path).filter((path) => !path.startsWith('isms/'));
    expect(around.filter((path) => !path.includes('ISSUE_TEMPLATE'))).toEqual([
      'holdfast.yml',
      '.github/workflows/holdfast.yml',
      '.github/workflows/holdfast-issues.yml',
      '.github/CODEOWNERS',
      '.vscode/settings.json',
      '.vscode/extensions.json',
    ]);
    expect(around.filter((path) => path.includes('ISSUE_TEMPLATE')).length).toBe(5);
    expect(result.settings.timezone).toBe('Europe/Vienna');
    expect(folderOf({ ...initiated, checked: result })['.github/CODEOWNERS']).toContain('/isms/ @ana\n');
  });

  it('is strict, and lets one person do what a tiny firm cannot keep apart', async () => {
    const preset = async (size: number): Promise<string> => folderOf(await begun({ size }))['holdfast.yml'] ?? '';
    expect(await preset(4)).toContain('preset: strict\n');
    expect(await preset(3)).toContain('preset: solo #');
  });

  it('has the workflows of the README', async () => {
    const readme = readFileSync('README.md', 'utf8').replaceAll(/\n {8}with:\n {10}paths: policies(?=\n)/g, '');
    const files = folderOf(await begun());
    for (const path of ['.github/workflows/holdfast.yml', '.github/workflows/holdfast-issues.yml']) {
      expect(readme).toContain(`\`\`\`yaml\n${files[path]}\`\`\``);
    }
  });

  it('lies at the top where the repository is the ISMS', async () => {
    const files = folderOf(await begun({}, { folder: '' }));
    expect(files['governance/scope.md']).toBeDefined();
    expect(files['holdfast.yml']).toContain('documents: ["**/*.md"]');
    expect(files['.github/CODEOWNERS']).toContain('\n* @ana\n');
  });
});
