import { describe, expect, it } from 'vitest';
import { interval } from '../../src/calendar/interval.ts';
import { readinessMarkdown } from '../../src/render/readiness/readiness-markdown.ts';
import { readinessTable } from '../../src/render/readiness/readiness-table.ts';
import { readinessText } from '../../src/render/readiness/readiness-text.ts';
import { renderCsv } from '../../src/render/table/csv.ts';
import { type Readiness, readinessOf } from '../../src/views/readiness/readiness.ts';
import { checked } from '../support/checked.ts';
import { cleanIsms } from '../support/clean-isms.ts';
import { HOSTILE_TEXTS, liveCells, liveLines, livePage } from '../support/surfaces.ts';

const PLAIN = { colour: false, width: 100 };
const OPTIONS = { soon: interval({ days: 30 }) };

async function clean(): Promise<Readiness> {
  const { isms, report } = await cleanIsms();
  return readinessOf(isms, report, OPTIONS);
}

async function withText(text: string): Promise<Readiness> {
  const value = JSON.stringify(text);
  const files = {
    'holdfast.yml': 'version: 1\npreset: strict\n',
    'a.md': `---\nid: ${value}\ntype: policy\ntitle: ${value}\nstatus: effective\nowner: ${value}\nreviewed_on: 2024-01-01\n---\n`,
    'b.md': `---\nid: SCP-01\ntype: isms-scope\ntitle: ${value}\nstatus: ${value}\nowner: role:a\n---\n`,
  };
  const { isms, report } = await checked(files, { today: '2026-11-22' });
  return readinessOf(isms, report, OPTIONS);
}

describe('the readiness of the example company', () => {
  it('reads like this on a terminal', async () => {
    await expect(readinessText(await clean(), PLAIN)).toMatchFileSnapshot('golden/readiness/clean.txt');
  });

  it('reads like this as Markdown', async () => {
    await expect(readinessMarkdown(await clean())).toMatchFileSnapshot('golden/readiness/clean-markdown.txt');
  });

  it('fits the terminal', async () => {
    for (const width of [60, 100]) {
      const lines = readinessText(await clean(), { colour: false, width }).split('\n');
      expect(lines.filter((line) => line.length > width)).toEqual([]);
    }
  });
});

describe('a readiness with gaps', () => {
  it('puts asks with gaps first, tells a finding in full once, and counts gaps by ask', async () => {
    const text = readinessText(await withText('Access'), PLAIN);
    expect(text.indexOf('\nGaps\n')).toBeGreaterThan(0);
    expect(text.indexOf('Gaps by ask: ')).toBeLessThan(text.indexOf('\nGaps\n'));
    expect(text.split('· review-overdue')).toHaveLength(2);
    expect(text).toContain('(as above)');
    expect(text).toMatch(/Gaps by ask: scope \d/);
    expect(text).not.toMatch(/\d ?%/);
  });

  it('has a line in CSV for each answer, gap, finding and duty', async () => {
    const view = await withText('Access');
    const { rows } = readinessTable(view);
    const parts = view.asks.flatMap(({ answers, missing, findings, toCome, people }) => [
      ...answers,
      ...missing,
      ...findings,
      ...toCome,
      ...(people === undefined ? [] : [people]),
    ]);
    expect(rows).toHaveLength(parts.length + view.others.length + view.waived.length + view.notChecked.length);
  });
});

describe('what a document says', () => {
  it.each(HOSTILE_TEXTS.map((text) => [JSON.stringify(text), text]))(
    'stays text on every surface: %s',
    async (_name, text) => {
      const view = await withText(text);
      expect(liveLines(readinessText(view, PLAIN))).toEqual([]);
      expect(liveLines(readinessText(view, { colour: false, width: 40 }))).toEqual([]);
      expect(livePage(readinessMarkdown(view))).toEqual([]);
      expect(liveCells(renderCsv(readinessTable(view)))).toEqual([]);
    },
  );
});
