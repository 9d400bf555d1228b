import { describe, expect, it } from 'vitest';
import { DEFAULT_KPI_SETTINGS } from '../../../src/metrics/kpi-settings.ts';
import { kpiMarkdown } from '../../../src/render/kpis/kpi-markdown.ts';
import { kpiTable, ownMetricTable } from '../../../src/render/kpis/kpi-table.ts';
import { kpiText } from '../../../src/render/kpis/kpi-text.ts';
import { renderCsv } from '../../../src/render/table/csv.ts';
import { defaultPeriod } from '../../../src/views/kpis/kpi-periods.ts';
import { type Kpis, kpisOf } from '../../../src/views/kpis/kpis.ts';
import { checked, checkedFolder } from '../../support/checked.ts';
import { HOSTILE_TEXTS, liveCells, liveLines, livePage } from '../../support/surfaces.ts';

const PLAIN = { colour: false, width: 100 };
const TODAY = '2026-11-22';

function viewOf(isms: Parameters<typeof kpisOf>[0]): Kpis {
  return kpisOf(isms, {
    ...defaultPeriod(isms.today),
    by: 'quarter',
    timezone: 'UTC',
    settings: DEFAULT_KPI_SETTINGS,
  });
}

async function clean(): Promise<Kpis> {
  return viewOf((await checkedFolder('fixtures/clean-isms', { today: TODAY })).isms);
}

async function withText(text: string): Promise<Kpis> {
  const value = JSON.stringify(text);
  const files = {
    'holdfast.yml': 'version: 1\npreset: iso27001\n',
    'a.md': `---\nid: ${value}\ntype: metric\ntitle: ${value}\nstatus: active\nowner: ${value}\nwhat: ${value}\nformula: ${value}\nunit: percent\ndirection: up\ntarget: 90\nfrequency: 3 months\n---\n`,
    'b.md': `---\nid: MEA-01\ntype: measurement\ntitle: ${value}\nstatus: recorded\nmetric: ${value}\nperiod_from: 2026-04-01\nperiod_to: 2026-06-30\nvalue: 10\ncommentary: ${value}\n---\n`,
    'c.md': `---\nid: BUD-01\ntype: budget-plan\ntitle: ${value}\nstatus: active\nowner: ${value}\nfiscal_from: 2026-01-01\nfiscal_to: 2026-12-31\ncurrency: ${value}\nlines:\n  - { category: tools, item: ${value}, planned: 10, spent: 2 }\n---\n`,
    'd.md': `---\nid: ${value}\ntype: nonconformity\ntitle: ${value}\nstatus: open\nsource: internal-audit\ngrade: minor\nrequirement: [A.5.1]\ndetected_on: 2026-10-01\n---\n`,
  };
  return viewOf((await checked(files, { today: TODAY })).isms);
}

describe('the KPIs of the example company', () => {
  it('fit the terminal', async () => {
    const tables = kpiText(await clean(), PLAIN).split('To know')[0] ?? '';
    expect(tables.split('\n').filter((line) => line.length > PLAIN.width)).toEqual([]);
  });

  it('are all there, headline first, and none is a percentage of compliance', async () => {
    const view = await clean();
    const text = kpiText(view, PLAIN);
    expect(text.indexOf('Headline')).toBeLessThan(text.indexOf('Others'));
    for (const { name } of view.kpis) expect(text).toContain(name.slice(0, 20));
    expect(text).not.toMatch(/complian/i);
  });

  it('show what the records know only in part as not known', async () => {
    const row = kpiText(await clean(), PLAIN)
      .split('\n')
      .find((line) => line.includes('Documents within review'));
    expect(row).toMatch(/100\.0 % +≥ 100 % +on target +n\/a +n\/a +n\/a +100\.0 %/);
  });

  it('have a row in CSV for every number of every period', async () => {
    const view = await clean();
    const numbers = view.kpis.flatMap(({ whole, series }) =>
      [whole, ...series].map(({ figure }) => 1 + figure.parts.length),
    );
    expect(kpiTable(view).rows).toHaveLength(numbers.reduce((sum, one) => sum + one, 0));
    expect(ownMetricTable(view.own).rows.length).toBeGreaterThan(0);
  });

  it('are drawn with their target as a line, and without what is not known', async () => {
    const chart = kpiMarkdown(await clean())
      .split('```mermaid')
      .find((one) => one.includes('"Corrective actions'));
    expect(chart).toContain('x-axis ["2025-Q4", "2026-Q2", "2026-Q3", "2026-Q4"]');
    expect(chart).toContain('bar [100, 0, 100, 100]');
    expect(chart).toContain('line [90, 90, 90, 90]');
  });
});

describe('what a document says', () => {
  it.each(HOSTILE_TEXTS.map((text) => [JSON.stringify(text), text]))(
    'stays text on every surface: %s',
    async (_name, text) => {
      const view = await withText(text);
      expect(liveLines(kpiText(view, PLAIN))).toEqual([]);
      expect(livePage(kpiMarkdown(view)).filter((part) => !part.startsWith('code'))).toEqual([]);
      expect(liveCells(renderCsv(kpiTable(view)))).toEqual([]);
      expect(liveCells(renderCsv(ownMetricTable(view.own)))).toEqual([]);
    },
  );
});
