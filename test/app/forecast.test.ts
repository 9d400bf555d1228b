import { describe, expect, it } from 'vitest';
import { memoryFiles } from '../../src/adapters/memory/files.ts';
import { nodeFiles } from '../../src/adapters/node/files.ts';
import { forecast } from '../../src/app/forecast.ts';
import { ConfigError } from '../../src/model/errors.ts';
import { forecastMarkdown } from '../../src/render/forecast/forecast-markdown.ts';
import { forecastTable } from '../../src/render/forecast/forecast-table.ts';
import { forecastText } from '../../src/render/forecast/forecast-text.ts';
import { renderCsv } from '../../src/render/table/csv.ts';
import type { Forecast } from '../../src/views/forecast/forecast.ts';
import { NO_COMMITS } from '../support/checked.ts';

const TODAY = '2026-11-22';
const PLAIN = { colour: false, width: 100 };

const CONFIG = 'version: 1\npreset: iso27001\nrules: { mandatory-document-missing: off }\n';

function policy(id: string, reviewed: string, owner = 'role:it-lead'): string {
  return `---\nid: ${id}\ntype: policy\ntitle: Policy ${id}\nstatus: effective\n${owner === '' ? '' : `owner: ${owner}\n`}version: "1"\nlevel: topic\napproved_by: role:ceo\napproved_on: ${reviewed}\nreviewed_on: ${reviewed}\nreview_interval: 12 months\n---\n# Policy\n`;
}

function of(files: Record<string, string>, when: string, today = TODAY): Promise<Forecast> {
  return forecast(
    { files: memoryFiles({ 'holdfast.yml': CONFIG, ...files }), clock: { now: () => 0 } },
    { today, history: NO_COMMITS },
    when,
  );
}

function brief(
  { items }: Forecast,
  rules = ['review-overdue', 'owner-missing', 'exception-lapsed'],
): readonly string[] {
  return items
    .filter(({ rule }) => rules.includes(rule))
    .map(({ actBy, document, rule, standsToday }) => `${actBy} ${document} ${rule} ${standsToday}`);
}

describe('the forecast', () => {
  const files = {
    'a.md': policy('POL-01', '2026-03-01'),
    'b.md': policy('POL-02', '2025-11-01'),
    'c.md': policy('POL-03', '2026-01-15'),
    'd.md': policy('POL-04', '2026-10-01', ''),
  };

  it('is what will be late on the day and what is late now, in the order in which to act', async () => {
    const view = await of(files, '2027-03-02');
    expect(brief(view)).toEqual([
      '2026-11-01 POL-02 review-overdue true',
      '2027-01-15 POL-03 review-overdue false',
      '2027-03-01 POL-01 review-overdue false',
      'undefined POL-04 owner-missing true',
    ]);
    expect(view).toMatchObject({ today: TODAY, day: '2027-03-02', days: 100, occasion: undefined });
  });

  it('leaves out what is due on that very day: it can still be done', async () => {
    expect(brief(await of({ 'a.md': files['a.md'] }, '2027-03-01'))).toEqual([]);
  });

  it('does not announce what comes after the day', async () => {
    const view = await of({ 'a.md': files['a.md'] }, '2027-02-25');
    expect(view.items.filter(({ rule }) => rule === 'due-soon')).toEqual([]);
  });

  it('says each thing as it will be on the day', async () => {
    const view = await of({ 'a.md': files['a.md'] }, '2027-03-11');
    expect(view.items.find(({ rule }) => rule === 'review-overdue')?.message).toBe(
      'Review was due 2027-03-01, 10 days ago',
    );
  });

  it('reads a length of time', async () => {
    expect((await of({}, '3 months')).day).toBe('2027-02-22');
    expect((await of({}, '10 days')).days).toBe(10);
  });

  it.each([
    ['2026-11-22', 'is not to come'],
    ['2020-01-01', 'is not to come'],
    ['soon', 'is no day'],
    ['2026-02-30', 'is no day'],
    ['next-audit', 'Nobody can tell when the next external audit is'],
  ])('refuses %s', async (when, why) => {
    await expect(of({}, when)).rejects.toThrow(ConfigError);
    await expect(of({}, when)).rejects.toThrow(why);
  });

  it('refuses an audit whose day is past', async () => {
    const certificate =
      '---\nid: CRT-01\ntype: certification\ntitle: Certificate\nstatus: certified\nowner: role:ceo\nstandard: ISO/IEC 27001\nedition: "2022"\nbody: B\nnumber: N\nscope_statement: S\nsoa_version: "1.0"\ndecision_date: 2024-11-15\nissue_date: 2024-11-18\nexpiry_date: 2027-11-14\ninitial_certification: 2024-11-15\naudits:\n  - { kind: surveillance-1, planned_from: 2025-10-14, planned_to: 2025-10-15 }\n---\n';
    await expect(of({ 'c.md': certificate }, 'next-audit')).rejects.toThrow(
      'The first surveillance audit was to be on 2025-10-14',
    );
  });
});

describe('the forecast of a company for its next audit', () => {
  const clean = () =>
    forecast(
      { files: nodeFiles('fixtures/clean-isms'), clock: { now: () => 0 } },
      { today: TODAY, history: NO_COMMITS },
      'next-audit',
    );

  it('is a page in the terminal and in Markdown, and a table', async () => {
    const view = await clean();
    expect(view).toMatchObject({ day: '2027-07-12', occasion: 'Recertification audit' });
    expect(
      forecastText(view, PLAIN)
        .split('\n')
        .filter((line) => line.length > PLAIN.width),
    ).toEqual([]);
    await expect(forecastText(view, PLAIN)).toMatchFileSnapshot('../render/golden/forecast/clean.txt');
    await expect(forecastMarkdown(view)).toMatchFileSnapshot('../render/golden/forecast/clean.md.txt');
    expect(renderCsv(forecastTable(view.items)).split('\r\n')).toHaveLength(view.items.length + 2);
  });

  it('is the check of that day, item by item', async () => {
    const { items } = await clean();
    const { check } = await import('../../src/app/check.ts');
    const { report } = await check(
      { files: nodeFiles('fixtures/clean-isms'), clock: { now: () => 0 } },
      { today: '2027-07-12', history: NO_COMMITS },
    );
    const there = report.findings.filter(({ rule }) => rule !== 'due-soon').map(({ fingerprint }) => fingerprint);
    expect(items.map(({ fingerprint }) => fingerprint).sort()).toEqual(there.sort());
    const days = items.map(({ actBy }) => actBy ?? '9999');
    expect(days).toEqual(days.toSorted());
  });
});
