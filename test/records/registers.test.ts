import { describe, expect, it } from 'vitest';
import { checked, summaryOf, theFinding } from '../support/checked.ts';

const CONFIG = 'version: 1\npreset: iso27001\nrules: { front-matter-invalid: { required: false } }\n';

function register(head: string, rows: string): string {
  return `---\nid: REG-01\ntype: asset\ntitle: Assets\nstatus: active\n${head}\nentries:\n${rows}\n---\n`;
}

async function findings(files: Record<string, string>, today = '2026-11-22'): Promise<readonly string[]> {
  const { report } = await checked({ 'holdfast.yml': CONFIG, ...files }, { today });
  return summaryOf(report).filter(isAboutRows);
}

/** What a register of three rows lacks to be a whole ISMS is for other tests. */
const ABOUT_ROWS = [
  'broken-reference',
  'duplicate-id',
  'front-matter-invalid',
  'placeholder-value',
  'register-entry-stale',
  'review-date-missing',
  'review-overdue',
];

function isAboutRows(line: string): boolean {
  return ABOUT_ROWS.includes(line.split(' ')[0] ?? '');
}

describe('a row of a register', () => {
  it('is an entry of its own, with its own line, owner and duties', async () => {
    const text = register(
      'owner: role:it-lead\nreviewed_on: 2026-10-01\nreview_interval: 12 months',
      '  - { id: AST-01, title: Database, status: active }\n  - id: AST-02\n    title: Old server\n    status: active\n    owner: TBD\n    reviewed_on: 2025-01-01',
    );
    expect(await findings({ 'assets.md': text })).toEqual([
      'placeholder-value assets.md:14',
      'register-entry-stale assets.md:15',
    ]);
  });

  it('is covered by the review of its register when it says nothing of its own, and the register is said once', async () => {
    const text = register(
      'owner: role:it-lead\nreviewed_on: 2025-01-01\nreview_interval: 12 months',
      '  - { id: AST-01, title: Database, status: active }\n  - { id: AST-02, title: Server, status: active }',
    );
    expect(await findings({ 'assets.md': text })).toEqual(['review-overdue assets.md:7']);
  });

  it('answers for its own review when its register has none, once it says something of one', async () => {
    const text = register(
      'owner: role:it-lead',
      '  - { id: AST-01, title: Database, status: active }\n  - { id: AST-02, title: Server, status: active, review_interval: 6 months }\n  - { id: AST-03, title: Laptops, status: active, next_review: 2026-10-01 }',
    );
    expect(await findings({ 'assets.md': text })).toEqual([
      'review-date-missing assets.md:4',
      'review-date-missing assets.md:9',
      'register-entry-stale assets.md:10',
    ]);
  });

  it('has an id that others can refer to, and that nobody else may have', async () => {
    const text = register(
      'owner: role:it-lead\nreviewed_on: 2026-10-01\nreview_interval: 12 months',
      '  - { id: AST-01, title: Database, status: active }\n  - { id: AST-01, title: Server, status: active, supplier: SUP-99 }',
    );
    const found = await findings({ 'assets.md': text });
    expect(found).toContain('broken-reference assets.md:11');
    expect(found.some((line) => line.startsWith('duplicate-id assets.md:11'))).toBe(true);
  });

  it('keeps its identity when rows are put before it', async () => {
    const row = '  - { id: AST-02, title: Server, status: active, reviewed_on: 2025-01-01 }';
    const before = '  - { id: AST-01, title: Database, status: active, reviewed_on: 2026-10-01 }';
    const head = 'owner: role:it-lead\nreviewed_on: 2026-10-01\nreview_interval: 12 months';
    const fingerprints = await Promise.all(
      [row, `${before}\n${row}`].map(async (rows) => {
        const { report } = await checked(
          { 'holdfast.yml': CONFIG, 'assets.md': register(head, rows) },
          { today: '2026-11-22' },
        );
        return report.findings.filter(({ rule }) => ABOUT_ROWS.includes(rule)).map(({ fingerprint }) => fingerprint);
      }),
    );
    expect(fingerprints[0]).toHaveLength(1);
    expect(fingerprints[1]).toEqual(fingerprints[0]);
  });

  it('of a draft is a draft', async () => {
    const text = register(
      'owner: role:it-lead',
      '  - { id: AST-01, title: Database, status: active, reviewed_on: 2020-01-01 }',
    ).replace('status: active', 'status: draft');
    expect(await findings({ 'assets.md': text })).toEqual([]);
  });

  it('of a register of another kind takes its type from `of`', async () => {
    const text =
      '---\nid: REG-02\ntype: register\nof: person\ntitle: People\nstatus: active\nowner: role:a\nreviewed_on: 2026-10-01\nreview_interval: 12 months\nentries:\n  - { id: PER-01, title: Lee, status: gone, kind: employee, start: 2024-01-01 }\n---\n';
    expect(await findings({ 'people.md': text })).toEqual(['front-matter-invalid people.md:11']);
  });

  it('that names a type nobody knows is said to', async () => {
    const text =
      '---\nid: REG-02\ntype: register\ntitle: Things\nstatus: active\nowner: role:a\nreviewed_on: 2026-10-01\nreview_interval: 12 months\nentries:\n  - { id: X-01, type: thing, title: Lee }\n---\n';
    expect(await findings({ 'things.md': text })).toEqual(['front-matter-invalid things.md:10']);
  });
});

describe('a statement of applicability', () => {
  it('is one document, although its controls stand under `entries`', async () => {
    const { report } = await checked(
      {
        'holdfast.yml': CONFIG,
        'soa.md':
          '---\nid: SOA-01\ntype: soa\ntitle: SoA\nstatus: draft\nowner: role:a\nedition: iso27001-2022\nentries:\n  - { control: A.5.1, applicable: maybe }\n---\n',
      },
      { today: '2026-11-22' },
    );
    expect(summaryOf(report).filter(isAboutRows)).toEqual(['front-matter-invalid soa.md:9']);
    expect(theFinding(report, 'front-matter-invalid').message).toContain('neither true nor false');
  });
});
