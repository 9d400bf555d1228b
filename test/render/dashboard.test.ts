import { describe, expect, it } from 'vitest';
import { dashboard } from '../../src/app/dashboard.ts';
import { dashboardMarkdown } from '../../src/render/dashboard-markdown.ts';
import { SUMMARY_MAX_CHARS } from '../../src/render/limits.ts';
import type { Dashboard } from '../../src/views/dashboard.ts';
import { checkedYears } from '../history/checked-years.ts';
import { checked, checkedFolder } from '../support/checked.ts';
import { HOSTILE_TEXTS, livePage } from '../support/surfaces.ts';

const TODAY = '2026-11-22';

let made: Promise<Dashboard> | undefined;

function years(): Promise<Dashboard> {
  made ??= checkedYears().then((one) => dashboard(one, undefined));
  return made;
}

async function withText(text: string): Promise<Dashboard> {
  const value = JSON.stringify(text);
  const files = {
    'holdfast.yml': 'version: 1\npreset: iso27001\n',
    'a.md': `---\nid: ${value}\ntype: policy\ntitle: ${value}\nstatus: effective\nowner: ${value}\nreviewed_on: 2025-01-01\n---\n`,
    'b.md': `---\nid: ${value}\ntype: certification\ntitle: ${value}\nstatus: certified\nowner: ${value}\nstandard: ${value}\nnumber: ${value}\ndecision_date: 2025-12-01\nexpiry_date: 2028-11-30\naudits:\n  - { kind: surveillance-1, planned_from: 2026-11-28, planned_to: 2026-11-30 }\n---\n`,
    'c.md': `---\nid: ${value}\ntype: audit-report\ntitle: ${value}\nstatus: issued\nowner: ${value}\naudit_from: 2026-04-10\naudit_to: 2026-04-17\n---\n`,
  };
  return dashboard(await checked(files, { today: TODAY }), undefined);
}

describe('the dashboard', () => {
  it('of three years is rendered as it was', async () => {
    await expect(dashboardMarkdown(await years(), SUMMARY_MAX_CHARS)).toMatchFileSnapshot(
      'golden/dashboard/years.md.txt',
    );
  });

  it('of a clean company names the next audit, the certificate and nothing that is late', async () => {
    const page = dashboardMarkdown(
      await dashboard(await checkedFolder('fixtures/clean-isms', { today: TODAY }), undefined),
      SUMMARY_MAX_CHARS,
    );
    expect(page).toContain('Next: **Recertification audit** on 2027-07-12, in 232 days; 68 duties fall due before it');
    expect(page).toContain('ends on 2027-11-14, in 357 days');
    expect(page).toContain('0 errors and 0 warnings stand; 0 duties late, 0 due within 7 days');
    expect(page).not.toContain('Late, by owner');
  });

  it('says that nobody knows when the next audit is, where nobody does', async () => {
    const page = dashboardMarkdown(await dashboard(await checked({}, { today: TODAY }), undefined), SUMMARY_MAX_CHARS);
    expect(page).toContain('Next external audit: no certification record says when it is');
  });

  it.each([600, 1500, 4000, 8000, 20_000])(
    'fits into %i characters, and names what it leaves out',
    async (maxChars) => {
      const whole = dashboardMarkdown(await years(), SUMMARY_MAX_CHARS);
      const page = dashboardMarkdown(await years(), maxChars);
      expect(page.length).toBeLessThanOrEqual(maxChars);
      expect(page.split('```').length % 2).toBe(1);
      expect(page.includes('No room for: ')).toBe(whole.length > maxChars);
    },
  );

  it.each(HOSTILE_TEXTS.map((text) => [JSON.stringify(text), text]))(
    'shows what a document says as text: %s',
    async (_name, text) => {
      const page = dashboardMarkdown(await withText(text), SUMMARY_MAX_CHARS);
      expect(livePage(page)).toEqual([]);
      const fences = page.match(/^```.*$/gm) ?? [];
      expect(fences).toEqual(fences.map((_, index) => (index % 2 === 0 ? '```mermaid' : '```')));
      expect(fences.length).toBeGreaterThan(1);
    },
  );
});
