import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { CHROMIUM, hasChromium, openChromium } from '../../scripts/pictures/chromium.ts';
import { SECTIONS } from '../../src/render/report/parts/layout.ts';
import { threeYears } from '../history/three-years.ts';
import { HOSTILE } from '../support/report-hostile.ts';
import { barriersIn, type OpenReport, openReport, type View } from '../support/report-in-browser.ts';
import { type MadeReport, reportOfFiles, reportOfFolder } from '../support/report-of.ts';

const missing = !hasChromium();
const mustRun = Boolean(process.env['CI']);
if (missing && !mustRun) console.warn(`Skipped: there is no Chromium to open the report with (${CHROMIUM}).`);

const TODAY = { today: '2026-11-22' };
const WIDE: View = { width: 1280, theme: 'light' };
const MANY = 10_000;

describe.skipIf(missing && !mustRun)('the report in Chromium, opened from disk', () => {
  let browser: Browser;
  let folder: string;
  let acme: MadeReport;
  let open: OpenReport[] = [];

  const fileOf = (name: string): string => join(folder, `${name}.html`);
  const show = async (name: string, view: View = WIDE): Promise<OpenReport> => {
    const report = await openReport(browser, fileOf(name), view);
    open.push(report);
    return report;
  };

  beforeAll(async () => {
    expect(missing, `there is no ${CHROMIUM}`).toBe(false);
    folder = mkdtempSync(join(tmpdir(), 'holdfast-report-'));
    browser = await openChromium();
    acme = await reportOfFolder('fixtures/acme-isms', TODAY);
    writeFileSync(fileOf('acme'), acme.html);
    writeFileSync(fileOf('clean'), (await reportOfFolder('fixtures/clean-isms', TODAY)).html);
    writeFileSync(fileOf('years'), (await reportOfFiles(threeYears().files, TODAY)).html);
  });

  afterEach(async () => {
    const all = open;
    open = [];
    for (const { complaints, close } of all) {
      await close();
      expect(complaints).toEqual([]);
    }
  });

  afterAll(async () => {
    await browser?.close();
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  });

  describe('its lists', () => {
    it('find, filter, sort, and say how many rows they have', async () => {
      const { page } = await show('acme');
      const list = page.locator('#list-findings');
      const count = list.getByRole('status');
      await expect.poll(() => count.textContent()).toBe(`${acme.page.findings.standing.length} findings`);

      await list.getByLabel('Search').fill('encrypt laptops');
      const found = acme.page.findings.standing.filter(({ title }) => title === 'Encrypt all laptops').length;
      expect(await list.getByRole('row').count()).toBe(found + 1);

      await list.getByRole('button', { name: 'Clear' }).click();
      await list.locator('select[name=findings-severity]').selectOption('warning');
      const warnings = acme.page.findings.standing.filter(({ severity }) => severity === 'warning').length;
      expect(await count.textContent()).toBe(`${warnings} of ${acme.page.findings.standing.length} findings`);
      expect(await list.locator('tbody .tag').allTextContents()).toEqual(
        Array.from({ length: warnings }, () => '◆ warning'),
      );

      await list.getByRole('button', { name: 'Clear' }).click();
      await list.getByRole('button', { name: 'Due' }).click();
      const days = (await list.locator('td[data-title="Due"]').allTextContents()).filter((day) => day !== '');
      expect(days).toEqual([...days].sort());
      expect(await list.getByRole('columnheader', { name: 'Due' }).getAttribute('aria-sort')).toBe('ascending');
      await list.getByRole('button', { name: 'Due' }).click();
      expect((await list.locator('td[data-title="Due"]').allTextContents()).filter((day) => day !== '')).toEqual(
        days.toReversed(),
      );
    });

    it('say that nothing matches, and turn pages', async () => {
      const { page } = await show('clean');
      const list = page.locator('#list-documents');
      const first = await list.locator('tbody tr').first().textContent();
      await list.getByRole('button', { name: 'Next', exact: true }).click();
      expect(await list.locator('tbody tr').first().textContent()).not.toBe(first);
      expect(await list.getByText(/^Page 2 of/).count()).toBe(1);
      await list.getByLabel('Search').fill('no such words anywhere');
      expect(await list.getByText('Nothing matches.').count()).toBe(1);
    });

    it('answer to links of the overview', async () => {
      const { page } = await show('acme');
      await page.getByRole('link', { name: 'Corrective action', exact: true }).click();
      const asked = acme.page.overview.areas.find(({ area }) => area === 'corrective-action');
      const status = await page.locator('#list-findings').getByRole('status').textContent();
      expect(status).toMatch(
        new RegExp(`^${(asked?.errors ?? 0) + (asked?.warnings ?? 0) + (asked?.notices ?? 0)} of `),
      );
    });
  });

  describe('its pages', () => {
    it('open a document with its duties, findings and text, and lead back', async () => {
      const { page } = await show('acme');
      await page.locator('#overview').getByRole('link', { name: 'Access control policy' }).first().click();
      await page.getByRole('heading', { level: 1, name: 'Access control policy' }).waitFor();
      expect(await page.title()).toContain('Access control policy');
      expect(await focused(page)).toBe('Access control policy');
      const text = await page.locator('#page').textContent();
      expect(text).toContain('Review was due 2026-06-16, 159 days ago');
      expect(text).toContain('reviewed_on 2025-06-16 + 12 months (review_interval)');
      expect((await page.locator('#body').textContent())?.length).toBeGreaterThan(200);
      expect(await page.locator('#report').isVisible()).toBe(false);

      await page.getByRole('link', { name: '← The report' }).click();
      await page.locator('#report').waitFor();
      expect(await page.locator('#page').isVisible()).toBe(false);
      await page.goBack();
      await page.getByRole('heading', { level: 1, name: 'Access control policy' }).waitFor();
    });

    it('open by address, and say so when there is nothing under it', async () => {
      const { page } = await show('acme', { ...WIDE, hash: '#owner/%40dana' });
      expect(await page.getByRole('heading', { level: 1 }).last().textContent()).toBe('@dana');
      expect(await page.locator('#page').textContent()).toContain('23 days late');
      const none = await show('acme', { ...WIDE, hash: '#doc/%3Cb%3Eno%3C%2Fb%3E%25' });
      expect(await none.page.locator('#page').textContent()).toContain('There is nothing under <b>no</b>%.');
    });

    it('show the row of a requirement when its field in the map is chosen', async () => {
      const { page } = await show('clean');
      await page
        .locator('#coverage')
        .getByRole('link', { name: /^5\.15 / })
        .click();
      expect(await focused(page)).toContain('A.5.15');
      expect(await page.locator('#requirement-A-5-15').isVisible()).toBe(true);
    });
  });

  it('can be used with the keyboard alone', async () => {
    const { page } = await show('acme');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Skip to the report');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('main');

    await page.locator('#list-findings').getByLabel('Search').focus();
    await page.keyboard.type('review was due');
    const list = page.locator('#list-findings');
    await expect.poll(() => list.locator('tbody tr').count()).toBeLessThan(5);
    await page.locator('#list-findings summary').first().focus();
    await page.keyboard.press('Enter');
    expect(await list.getByText('What to do').first().isVisible()).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('#page h1').waitFor();

    const cells = await show('clean');
    await cells.page.locator('#coverage a.cell').first().focus();
    await cells.page.keyboard.press('ArrowRight');
    expect(await focused(cells.page)).toContain('4.2');
    await cells.page.keyboard.press('Tab');
    expect(await cells.page.evaluate('document.activeElement.className')).not.toContain('cell');
  });

  it('keeps the colours that somebody chose', async () => {
    const { page } = await show('acme');
    const paper = (): Promise<string> => page.evaluate('getComputedStyle(document.body).backgroundColor');
    const light = await paper();
    const button = page.locator('#theme');
    await button.click();
    expect(await button.textContent()).toContain('Light');
    await button.click();
    expect(await button.textContent()).toContain('Dark');
    const dark = await paper();
    expect(dark).not.toBe(light);
    await page.reload();
    await page.waitForSelector('html[data-ready]', { state: 'attached' });
    expect(await paper()).toBe(dark);
    await button.click();
    expect(await paper()).toBe(light);
  });

  it('says the first things without JavaScript as well', async () => {
    const { page } = await show('acme', { ...WIDE, scripts: false });
    const text = await page.locator('body').textContent();
    expect(text).toContain('Not as things stand: 17 errors are in the way.');
    expect(text).toContain('Without JavaScript');
    expect(await page.locator('#list-findings tbody tr').count()).toBe(
      Math.min(25, acme.page.findings.standing.length),
    );
    expect(await page.locator('#theme').isVisible()).toBe(false);
    for (const [id] of SECTIONS) expect(await page.locator(`#${id}`).isVisible(), id).toBe(true);
  });

  it.each([
    ['acme', ''],
    ['clean', ''],
    ['years', ''],
    ['acme', '#doc/fixtures%2Facme-isms%2Fpolicies%2Faccess-control.md'],
    ['clean', '#doc/fixtures%2Fclean-isms%2Fregisters%2Frisks.md'],
    ['acme', '#owner/role%3Ait-lead'],
  ])('bars nobody, in light and dark, wide and narrow, and fits its width: %s %s', async (name, hash) => {
    for (const theme of ['light', 'dark'] as const) {
      for (const width of [1280, 390]) {
        const { page } = await show(name, { width, theme, hash });
        expect(
          await page.evaluate('document.documentElement.scrollWidth - innerWidth'),
          `${theme} ${width}`,
        ).toBeLessThanOrEqual(0);
        expect(await barriersIn(page), `${theme} ${width}`).toEqual([]);
      }
    }
  });

  it('prints to PDF with its text, every section, and no controls', async () => {
    const { page } = await show('clean');
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await page.locator('.top').isVisible()).toBe(false);
    expect(
      (await page.locator('#list-findings .controls').count()) + (await page.locator('.controls:visible').count()),
    ).toBe(0);
    for (const [id] of SECTIONS) expect(await page.locator(`#${id}`).isVisible(), id).toBe(true);
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length).toBeGreaterThan(6);
    // A font with a map to Unicode: the text can be found and copied.
    expect(pdf.toString('latin1')).toContain('/ToUnicode');
  });

  it('does nothing that hostile documents ask for', async () => {
    const attacks = [
      '</script><script>alert(1)</script>',
      '"><img src=x onerror=alert(1)>',
      "'-alert(1)-'",
      '<svg onload=alert(1)>',
      '<iframe srcdoc="<script>alert(1)</script>">',
      '[x](javascript:alert(1))',
      '![x](https://evil.example/p.png)',
      '</style><style>@import "https://evil.example/x.css";',
    ];
    const text = JSON.stringify(
      [...attacks, ...HOSTILE]
        .join(' ')
        .replace(/\p{Cc}/gu, ' ')
        .slice(0, 1500),
    );
    const path = '"><img src=x onerror=alert(1)>#?%2e.md';
    // A file with NUL bytes is no text, and has no page.
    const body = [...attacks, ...HOSTILE].join('\n\n').replaceAll('\0', '');
    const { html } = await reportOfFiles(
      {
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
        [path]: `---\nid: ${text}\ntype: policy\ntitle: ${text}\nstatus: effective\nowner: ${text}\nreviewed_on: 2025-01-01\nreview_interval: 12 months\n---\n# ${attacks.join(' ')}\n\n${body}\n`,
      },
      TODAY,
    );
    writeFileSync(fileOf('hostile'), html);
    const { page } = await show('hostile');
    await page.locator('#list-documents').getByRole('link').first().click();
    await page.locator('#body').waitFor();
    await page.locator('#page').getByText('onerror=alert(1)').first().waitFor();
    await page.locator('#body a[href^="#"]').evaluateAll('(links) => links.forEach((link) => link.click())');
    expect(
      await page.locator('#body script, #body img, #body iframe, #body style, #body [onerror], #body [onload]').count(),
    ).toBe(0);
    await page.locator('#page .lede a').first().click();
    await page.locator('#page .eyebrow', { hasText: 'Owner' }).waitFor();
    for (const bad of [
      '#doc/%',
      '#doc/%00',
      '#owner/<img src=x onerror=alert(1)>',
      '#"><script>alert(1)</script>',
      '#__proto__',
    ]) {
      await page.evaluate((hash) => location.assign(hash), bad);
    }
    await page.waitForTimeout(200);
  });

  it(`is usable with ${MANY} documents`, async () => {
    const files = Object.fromEntries(
      Array.from({ length: MANY }, (_, index) => {
        const id = `DOC-${String(index).padStart(5, '0')}`;
        const owner = index % 20 === 0 ? '' : `owner: role:owner-${index % 40}\n`;
        const reviewed = index % 8 === 0 ? '2025-03-01' : `2026-0${1 + (index % 9)}-1${index % 10}`;
        const text = 'Some words about what is done, by whom and how often.\n'.repeat(20);
        return [
          `policies/${index % 100}/${id}.md`,
          `---\nid: ${id}\ntitle: Document ${index}\n${owner}reviewed_on: ${reviewed}\nreview_interval: 12 months\n---\n# Document ${index}\n\n${text}`,
        ];
      }),
    );
    const made = await reportOfFiles({ 'holdfast.yml': 'version: 1\npreset: essentials\n', ...files }, TODAY);
    writeFileSync(fileOf('many'), made.html);
    expect(made.page.documents).toHaveLength(MANY);
    const { page } = await show('many');
    expect(await page.evaluate('document.querySelectorAll("*").length')).toBeLessThan(10_000);
    const list = page.locator('#list-documents');
    await list.getByLabel('Search').fill('DOC-09999');
    expect(await list.locator('tbody tr').count()).toBe(1);
    await list.getByRole('link').first().click();
    await page.getByRole('heading', { level: 1, name: 'Document 9999' }).waitFor();
    expect(await page.locator('#body').textContent()).toMatch(
      /Some words|had no room\. It is in policies\/99\/DOC-09999\.md/,
    );
  });
});

/** The words of what has the focus. */
function focused(page: Page): Promise<string> {
  return page.evaluate('document.activeElement.textContent');
}
