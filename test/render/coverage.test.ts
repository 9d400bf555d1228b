import { describe, expect, it } from 'vitest';
import { coverageMarkdown } from '../../src/render/coverage/coverage-markdown.ts';
import { coverageTable } from '../../src/render/coverage/coverage-table.ts';
import { coverageText } from '../../src/render/coverage/coverage-text.ts';
import { renderCsv } from '../../src/render/table/csv.ts';
import { type Coverage, coverageOf } from '../../src/views/coverage/coverage.ts';
import { checked } from '../support/checked.ts';
import { cleanIsms } from '../support/clean-isms.ts';
import { HOSTILE_TEXTS, liveCells, liveLines, livePage } from '../support/surfaces.ts';

const PLAIN = { colour: false, width: 100 };

async function clean(): Promise<Coverage> {
  return coverageOf((await cleanIsms()).isms);
}

async function withText(text: string): Promise<Coverage> {
  const value = JSON.stringify(text);
  const files = {
    'holdfast.yml': 'version: 1\npreset: iso27001\n',
    'a.md': `---\nid: ${value}\ntype: policy\ntitle: ${value}\nstatus: effective\nowner: ${value}\ncontrols: [A.5.1]\n---\n`,
    'b.md': `---\nid: SOA-01\ntype: soa\ntitle: SoA\nstatus: effective\nowner: role:a\nentries:\n  - { control: A.5.1, applicable: true, implementation: ${value}, justification: ${value}, owner: ${value} }\n---\n`,
    'c.md': `---\nid: ${value}\ntype: audit-report\ntitle: Audit\nstatus: issued\nowner: role:a\naudit_to: 2026-04-17\n---\n| Clause | Result |\n| - | - |\n| A.5.1 | ${text.replaceAll('|', '').replace(/\s+/g, ' ')} |\n`,
    'd.md': `---\nid: ${value}\ntype: audit-programme\ntitle: ${value}\nstatus: active\nowner: ${value}\ncycle_start: 2025-01-01\n---\n`,
  };
  return coverageOf((await checked(files, { today: '2026-11-22' })).isms);
}

describe('the coverage of the example company', () => {
  it('reads like this on a terminal', async () => {
    await expect(coverageText(await clean(), PLAIN)).toMatchFileSnapshot('golden/coverage/clean.txt');
  });

  it('reads like this as Markdown', async () => {
    await expect(coverageMarkdown(await clean())).toMatchFileSnapshot('golden/coverage/clean-markdown.txt');
  });

  it('fits the terminal', async () => {
    const lines = coverageText(await clean(), PLAIN).split('\n');
    expect(lines.filter((line) => line.length > PLAIN.width)).toEqual([]);
  });

  it('begins with what nobody ever audited, and explains every state', async () => {
    const text = coverageText(await clean(), PLAIN);
    expect(text.indexOf('Never audited')).toBeLessThan(text.indexOf('4 Context'));
    for (const state of ['nothing', 'documented', 'evidenced', 'audited', 'excluded'])
      expect(text).toContain(`\n  ${state}: `);
    expect(text).not.toMatch(/\d ?%/);
  });

  it('has one line in CSV for each requirement', async () => {
    expect(coverageTable(await clean()).rows).toHaveLength(123);
  });
});

describe('what a document says', () => {
  it.each(HOSTILE_TEXTS.map((text) => [JSON.stringify(text), text]))(
    'stays text on every surface: %s',
    async (_name, text) => {
      const view = await withText(text);
      expect(liveLines(coverageText(view, PLAIN))).toEqual([]);
      expect(livePage(coverageMarkdown(view))).toEqual([]);
      expect(liveCells(renderCsv(coverageTable(view)))).toEqual([]);
    },
  );
});
