import { beforeAll, describe, expect, it } from 'vitest';
import type { ReportPage } from '../../../src/views/report/report-page.ts';
import { reportOfFiles, reportOfFolder } from '../../support/report-of.ts';

const CONFIG = { 'holdfast.yml': 'version: 1\npreset: iso27001\n' };

function policy(id: string, more: string): string {
  return `---\nid: ${id}\ntype: policy\ntitle: Policy ${id}\nstatus: effective\nowner: "@dana"\nversion: "1"\nlevel: topic\nreview_interval: 12 months\n${more}---\n# ${id}\n`;
}

describe('the data of the report', () => {
  let clean: ReportPage;
  beforeAll(async () => {
    clean = (await reportOfFolder('fixtures/clean-isms', { today: '2026-11-22' })).page;
  });

  it('says when the auditor comes, what falls due before, and how long the certificate holds', () => {
    expect(clean.overview).toMatchObject({
      scope: expect.stringContaining('Leakwatch'),
      audit: { name: 'Recertification audit', day: '2027-07-12', days: 232, isPlanned: true },
      certificates: [{ name: 'CRT-01', expires: '2027-11-14', days: 357 }],
      areas: [],
      late: [],
      lateOwners: [],
    });
    const before = clean.calendar.duties.filter(
      ({ repetition, due, kind }) => repetition === 0 && due < '2027-07-12' && !kind.startsWith('external-audit'),
    );
    expect(clean.overview.beforeAudit).toBe(before.length);
  });

  it('can be printed as JSON as it stands', () => {
    for (const value of valuesIn(clean)) expect(['string', 'number', 'boolean', 'undefined']).toContain(typeof value);
  });

  it('has a page for each governed document, once, by path', () => {
    const paths = clean.documents.map(({ path }) => path);
    expect(paths).toEqual([...new Set(paths)].sort());
    expect(paths).toHaveLength(clean.summary.governed);
  });

  it('has the late, the coming week and the coming month apart; the day itself is not late', async () => {
    const { page } = await reportOfFiles(
      {
        ...CONFIG,
        'a.md': policy('POL-LATE', 'next_review: 2026-11-21\n'),
        'b.md': policy('POL-TODAY', 'next_review: 2026-11-22\n'),
        'c.md': policy('POL-WEEK', 'next_review: 2026-11-29\n'),
        'd.md': policy('POL-MONTH', 'next_review: 2026-11-30\n'),
        'e.md': policy('POL-30', 'next_review: 2026-12-22\n'),
        'f.md': policy('POL-NEXT', 'next_review: 2026-12-23\n'),
      },
      { today: '2026-11-22' },
    );
    const names = (duties: readonly { readonly name: string }[]): readonly string[] => duties.map(({ name }) => name);
    const { late, week, month, next, lateOwners } = page.overview;
    expect(names(late)).toEqual(['POL-LATE']);
    expect(names(week)).toEqual(['POL-TODAY', 'POL-WEEK']);
    expect(names(month)).toEqual(['POL-MONTH', 'POL-30']);
    expect(next?.name).toBe('POL-NEXT');
    expect(lateOwners).toMatchObject([{ owner: '@dana', late: 1, worst: { name: 'POL-LATE' } }]);
  });

  it('keeps what is put up with apart from what stands, and out of the areas', async () => {
    const waiver = `---\nid: EXC-1\ntype: exception\ntitle: Late review\nstatus: active\nowner: "@dana"\nrecorded_on: 2026-11-01\nwaives: ["rule:review-overdue", POL-01]\nreason: Busy\ncompensating: A monthly talk\napproved_by: "@lee"\napproved_on: 2026-11-01\nexpires_on: 2026-12-31\n---\n`;
    const files = { ...CONFIG, 'a.md': policy('POL-01', 'reviewed_on: 2025-01-01\n'), 'e.md': waiver };
    const { page } = await reportOfFiles(files, { today: '2026-11-22' });
    expect(page.findings.waived).toMatchObject([
      { rule: 'review-overdue', waiver: { id: 'EXC-1', expires: '2026-12-31' } },
    ]);
    expect(page.findings.standing.filter(({ rule }) => rule === 'review-overdue')).toEqual([]);
    const counted = page.overview.areas.reduce(
      (sum, { errors, warnings, notices }) => sum + errors + warnings + notices,
      0,
    );
    expect(counted).toBe(page.findings.standing.length);
  });

  it('tells of a document its fields, its duties with how each day came about, and who refers to it', async () => {
    const { page } = await reportOfFiles(
      {
        ...CONFIG,
        'a.md': policy('POL-1', 'reviewed_on: 2026-01-01\ncontrols: [A.5.1, A.5.2]\n'),
        'b.md': policy('POL-2', 'reviewed_on: 2026-01-01\nlinks: [POL-1]\n'),
      },
      { today: '2026-11-22' },
    );
    const [first] = page.documents;
    expect(first).toMatchObject({ path: 'a.md', name: 'POL-1', due: '2027-01-01', owner: '@dana', type: 'policy' });
    expect(first?.facts).toContainEqual({ key: 'controls', value: 'A.5.1, A.5.2' });
    expect(first?.entries[0]?.duties).toMatchObject([
      { what: 'Review', due: '2027-01-01', derivation: '`reviewed_on` 2026-01-01 + 12 months (`review_interval`)' },
    ]);
    expect(first?.referredToBy).toEqual([{ name: 'POL-2', path: 'b.md' }]);
  });
});

/** Every value that is neither a list nor an object. */
function valuesIn(value: unknown): readonly unknown[] {
  if (value === null || typeof value !== 'object') return [value];
  if (value instanceof Map || value instanceof Set) return [value];
  return Object.values(value).flatMap(valuesIn);
}
