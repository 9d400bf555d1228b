import { describe, expect, it } from 'vitest';
import { checked, summaryOf } from '../support/checked.ts';
import { memoryBaseTree } from '../support/memory-base-tree.ts';

const TODAY = '2026-11-22';

describe('a document whose metadata is no front matter', () => {
  it('is governed, and its findings point into the table cell', async () => {
    const { report } = await checked(
      {
        'access.md':
          '# Access\n\n| Owner | Dana |\n|---|---|\n| Last review | 2025-03-02 |\n| Review cycle | 12 months |\n',
        'holdfast.yml': 'version: 1\nreaders: [field-table]\n',
      },
      { today: TODAY },
    );
    const [finding] = report.findings;
    expect(summaryOf(report)).toEqual(['review-overdue access.md:5']);
    expect(finding).toMatchObject({ title: 'Access', owner: 'Dana', due: '2026-03-02' });
    expect(finding?.position.column).toBe(17);
    expect(finding?.derivation).toBe('`Last review` 2025-03-02 + 12 months (`Review cycle`)');
  });

  it('is not looked at where nobody asked for it', async () => {
    const { report } = await checked(
      { 'access.md': '**Owner:** Dana\n**Last review:** 2020-03-02\n' },
      { today: TODAY },
    );
    expect(report.summary.governed).toBe(0);
  });

  it('may have it in a YAML file beside it, and its findings point there', async () => {
    const files = {
      'access.md': '# Access\n\nSee [backup](gone.md).\n',
      'access.yaml': '# ours\nowner: role:a\nreviewed_on: 2025-03-02\nreview_interval: 12 months\n',
      'holdfast.yml': 'version: 1\nreaders: [sidecar]\nrules: { broken-reference: error }\n',
    };
    const { report } = await checked(files, { today: TODAY });
    expect(summaryOf(report)).toEqual(['broken-reference access.md:3', 'review-overdue access.yaml:3']);
    expect(report.judged).toEqual(expect.arrayContaining(['access.md', 'access.yaml']));
  });

  it('has a problem where the file beside it is no YAML', async () => {
    const { report } = await checked(
      {
        'access.md': '# Access\n',
        'access.md.yml': 'owner: @dana\n',
        'holdfast.yml': 'version: 1\nreaders: [sidecar]\n',
      },
      { today: TODAY },
    );
    expect(summaryOf(report)).toContain('front-matter-invalid access.md.yml:1');
  });

  it('is compared with what lay beside it in the base', async () => {
    const files = (reviewed: string): Record<string, string> => ({
      'access.md': '# Access\n',
      'access.yaml': `owner: role:a\nreviewed_on: ${reviewed}\nreview_interval: 12 months\n`,
      'holdfast.yml': 'version: 1\nreaders: [sidecar]\n',
    });
    const base = memoryBaseTree(files('2026-10-01'));
    const { report } = await checked(files('2025-03-02'), { today: TODAY, base: [async () => base] });
    expect(report.findings.map(({ status, rule }) => `${status} ${rule}`)).toEqual(['introduced review-overdue']);
  });
});

describe('a profile', () => {
  it.each<[string, string, Record<string, string>, string]>([
    [
      'nested-review',
      'a.md',
      { 'a.md': '---\ntitle: A\nreview:\n  last_reviewed_date: 2025-05-06\n  review_cycle: ANNUAL\n---\n' },
      '2026-05-06',
    ],
    [
      'microsoft-learn',
      'a.md',
      { 'a.md': '---\ntitle: A\nms.author: dana\nms.date: 05/06/2025\nreview_interval: 12 months\n---\n' },
      '2026-05-06',
    ],
    [
      'strongdm-comply',
      'a.md',
      { 'a.md': 'name: A\nacronym: A\nmajorRevisions:\n  - date: May 6 2025\n    comment: First\n---\n# A\n' },
      '2026-05-06',
    ],
    [
      'unidoc-isms',
      'a.md',
      {
        'a.md':
          '---\ndocument_id: a\ntitle: A\nowner: a@example.com\nlast_reviewed: 2025-05-06\nreview_cycle: 12\n---\n',
      },
      '2026-05-06',
    ],
    [
      'gitlab-handbook',
      'a.md',
      { 'a.md': '---\ntitle: A\ncontrolled_document: true\ndri: "@dana"\nlastmod: "2025-05-06T10:00:00Z"\n---\n' },
      '2026-05-06',
    ],
    [
      'eip',
      'a.md',
      { 'a.md': '---\neip: 1\ntitle: A\nauthor: Dana (@dana)\ncreated: 2025-05-06\n---\n' },
      '2026-05-06',
    ],
    ['last-updated', 'a.md', { 'a.md': '---\ntitle: A\npolicy: true\nlast_updated: 2025-05-06\n---\n' }, '2026-05-06'],
  ])('reads %s', async (profile, path, files, due) => {
    const { report } = await checked(
      {
        ...files,
        'holdfast.yml': `version: 1\nprofile: ${profile}\ndefaults: { any: { review_interval: 12 months } }\n`,
      },
      { today: TODAY },
    );
    expect(report.findings.filter(({ rule }) => rule === 'review-overdue')).toMatchObject([{ path, due }]);
  });
});

describe('a language', () => {
  it('says which of two numbers is the day, what the states are, and what the months are called', async () => {
    const { report, isms } = await checked(
      {
        'zugang.md':
          '# Zugang\n\n**Verantwortlich:** Dana\n**Letzte Überprüfung:** 05.06.2025\n**Prüfintervall:** 12 months\n',
        'alt.md': '# Alt\n\n**Verantwortlich:** Dana\n**Status:** Zurückgezogen\n**Stand:** 3. März 2020\n',
        'holdfast.yml': 'version: 1\nlanguage: de\nreaders: [bold-lines]\n',
      },
      { today: TODAY },
    );
    expect(report.findings.map(({ rule, path, due }) => `${rule} ${path} ${due}`)).toEqual([
      'review-overdue zugang.md 2026-06-05',
    ]);
    expect(isms.entries.map(({ path, lifecycle }) => `${path} ${lifecycle}`)).toEqual([
      'alt.md no-longer',
      'zugang.md in-force',
    ]);
  });

  it('is an error when it is none', async () => {
    await expect(checked({ 'holdfast.yml': 'version: 1\nlanguage: xx\n' }, { today: TODAY })).rejects.toThrow(
      'There is no language `xx`',
    );
    await expect(checked({ 'holdfast.yml': 'version: 1\nreaders: [bold]\n' }, { today: TODAY })).rejects.toThrow(
      'There is no reader `bold`',
    );
  });
});
