import { describe, expect, it } from 'vitest';
import { budgetMarkdown } from '../../src/render/budget/budget-markdown.ts';
import { budgetTable } from '../../src/render/budget/budget-table.ts';
import { budgetText } from '../../src/render/budget/budget-text.ts';
import { renderCsv } from '../../src/render/table/csv.ts';
import { amount } from '../../src/views/budget/amount.ts';
import { type Budget, budgetOf } from '../../src/views/budget/budget.ts';
import { checked } from '../support/checked.ts';
import { cleanIsms } from '../support/clean-isms.ts';
import { HOSTILE_TEXTS, liveCells, liveLines, livePage } from '../support/surfaces.ts';

const PLAIN = { colour: false, width: 100 };

async function clean(): Promise<Budget> {
  return budgetOf((await cleanIsms()).isms);
}

async function withText(text: string): Promise<Budget> {
  const value = JSON.stringify(text);
  const files = {
    'holdfast.yml': 'version: 1\npreset: iso27001\n',
    'a.md': `---\nid: ${value}\ntype: budget-plan\ntitle: ${value}\nstatus: active\nowner: ${value}\nfiscal_from: 2026-01-01\nfiscal_to: 2026-12-31\ncurrency: ${value}\nlines:\n  - { category: certification-fees, item: ${value}, planned: 10, spent: 20, owner: ${value}, for: ${value} }\n  - { category: ${value}, item: ${value}, spent: ${value} }\n---\n`,
    'b.md': `---\nid: ${value}\ntype: certification\ntitle: C\nstatus: certified\nowner: role:a\naudits:\n  - { kind: special, planned_from: 2026-12-01, planned_to: 2026-12-02 }\n---\n`,
    'c.md': `---\nid: OBJ-01\ntype: objective\ntitle: ${value}\nstatus: active\nowner: ${value}\nplan: { resources: ${value} }\n---\n`,
    'd.md': `---\nid: ${value}\ntype: budget-plan\ntitle: ${value}\nstatus: active\nowner: ${value}\nfiscal_from: ${value}\n---\n`,
  };
  return budgetOf((await checked(files, { today: '2026-11-22' })).isms);
}

describe('the budget of the example company', () => {
  it('reads like this on a terminal', async () => {
    await expect(budgetText(await clean(), PLAIN)).toMatchFileSnapshot('golden/budget/clean.txt');
  });

  it('reads like this as Markdown', async () => {
    await expect(budgetMarkdown(await clean())).toMatchFileSnapshot('golden/budget/clean-markdown.txt');
  });

  it('does not call a sum approved that a draft asks for, and writes sums alike', async () => {
    const plan = (status: string): string =>
      `---\nid: BUD-01\ntype: budget-plan\ntitle: Money\nstatus: ${status}\nowner: role:a\nfiscal_from: 2026-01-01\nfiscal_to: 2026-12-31\ncurrency: EUR\napproved_amount: 78000\nlines:\n  - { category: tools, item: Tools, planned: 87000, spent: 1000 }\n---\n`;
    const page = async (status: string): Promise<string> => {
      const files = { 'holdfast.yml': 'version: 1\npreset: iso27001\n', 'a.md': plan(status) };
      return budgetText(budgetOf((await checked(files, { today: '2026-11-22' })).isms), PLAIN);
    };
    expect(await page('draft')).toContain('78,000 asked for, not approved');
    const approved = await page('approved');
    expect(approved).toContain('78,000 approved');
    expect(approved).toContain('Approved are 78,000 EUR, and its lines come to 87,000 EUR');
  });

  it('fits the terminal', async () => {
    const lines = budgetText(await clean(), PLAIN).split('\n');
    expect(lines.filter((line) => line.length > PLAIN.width)).toEqual([]);
  });

  it('has one line in CSV for each line of a plan, with plain numbers', async () => {
    const csv = renderCsv(budgetTable(await clean()));
    expect(csv.trim().split('\r\n')).toHaveLength(1 + 6 + 7);
    expect(csv).toContain(',34000,34000,29500,0,0,86.76470588235294,');
  });

  it('writes amounts in groups of three', () => {
    expect([0, 999, 1000, 1234567, 1250.5, -1000].map(amount)).toEqual([
      '0',
      '999',
      '1,000',
      '1,234,567',
      '1,250.50',
      '-1,000',
    ]);
  });
});

describe('what a document says', () => {
  it.each(HOSTILE_TEXTS.map((text) => [JSON.stringify(text), text]))(
    'stays text on every surface: %s',
    async (_name, text) => {
      const view = await withText(text);
      expect(liveLines(budgetText(view, PLAIN))).toEqual([]);
      expect(livePage(budgetMarkdown(view))).toEqual([]);
      expect(liveCells(renderCsv(budgetTable(view)))).toEqual([]);
    },
  );
});
