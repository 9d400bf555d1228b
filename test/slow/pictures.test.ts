import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acmePullRequest } from '../../scripts/pictures/acme-pull-request.ts';
import { CHROMIUM, drawPicture, hasChromium, openChromium } from '../../scripts/pictures/chromium.ts';
import { githubPage } from '../../scripts/pictures/github-page.ts';
import { readmePictures, sourceHash } from '../../scripts/pictures/readme-pictures.ts';
import type { Report } from '../../src/model/report.ts';
import { brief } from '../../src/render/words.ts';

const COMMITTED = new URL('../../docs/images/', import.meta.url);
const made = JSON.parse(readFileSync(new URL('pictures.json', COMMITTED), 'utf8')) as Record<string, string>;

const missing = !hasChromium();
const mustRun = Boolean(process.env['CI']);
if (missing && !mustRun) console.warn(`Skipped: there is no Chromium to draw with (${CHROMIUM}).`);

const pictures = await readmePictures();

describe.skipIf(missing && !mustRun)('the pictures of the documentation, drawn afresh in Chromium', () => {
  let browser: Browser;
  let folder: string;
  let report: Report;

  beforeAll(async () => {
    expect(missing, `there is no ${CHROMIUM}`).toBe(false);
    folder = mkdtempSync(join(tmpdir(), 'holdfast-pictures-'));
    browser = await openChromium();
    report = await acmePullRequest();
  });

  afterAll(async () => {
    await browser?.close();
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  });

  it.each(pictures)('$name was made from what the renderer writes today', (picture) => {
    expect(made[picture.name]).toBe(sourceHash(picture));
  });

  it.each(pictures)('$name has the width that it should have, fits into it, and is not blank', async (picture) => {
    const file = join(folder, picture.name);
    const page = await drawPicture(browser, picture, file);
    expect(await overflow(page)).toBe(0);
    expect(widthOf(readFileSync(file))).toBe(picture.width * picture.scale);
    expect(widthOf(readFileSync(new URL(picture.name, COMMITTED)))).toBe(picture.width * picture.scale);
    const blank = join(folder, `blank-${picture.name}`);
    await (await drawPicture(browser, { ...picture, html: githubPage('', 'light') }, blank)).close();
    expect(await inkOf(page, file)).toBeGreaterThan(5 * (await inkOf(page, blank)));
    await page.close();
  });

  it.each(pictures.slice(0, 2))('$name shows every finding, and the rest of them behind a fold', async (picture) => {
    const page = await drawPicture(browser, picture, join(folder, picture.name));
    const visible = await visibleText(page, 'main');
    for (const { message, title, status } of report.findings) {
      if (status === 'introduced') expect(visible).toContain(plain(`${message} · ${title}`));
    }
    for (const { title, message } of report.fixed) expect(visible).toContain(plain(`${title}: ${message}`));

    const existing = report.findings.filter(({ status }) => status === 'existing');
    expect(visible).toContain(`Existing (${existing.length})`);
    expect(await page.locator('details tbody tr').first().isVisible()).toBe(false);
    await page.locator('summary').click();
    const rows = (await page.locator('details tbody tr').allInnerTexts()).map(plain);
    expect(rows).toHaveLength(existing.length);
    for (const { message, path, position } of existing) {
      const row = rows.find(
        (text) => text.includes(`${path} line ${position.line}`) && text.includes(plain(brief(message))),
      );
      expect(row, `${path}: ${message}`).toBeDefined();
    }
    expect(await overflow(page)).toBe(0);
    await page.close();
  });

  it('terminal.png shows every document that has a finding', async () => {
    const picture = pictures[2] as (typeof pictures)[number];
    const page = await drawPicture(browser, picture, join(folder, picture.name));
    const text = await visibleText(page, 'pre');
    for (const { path } of report.findings) expect(text).toContain(path);
    expect(text).not.toContain('\u001B');
    await page.close();
  });
});

/** Words as a page shows them: code has no backticks there, and a line may break anywhere. */
function plain(text: string): string {
  return text.replaceAll('`', '').replace(/\s+/g, ' ');
}

/** Without what is folded away. */
async function visibleText(page: Page, selector: string): Promise<string> {
  return plain((await page.locator(selector).allInnerTexts()).join(' '));
}

/** CSS pixels by which the page is wider than its window. */
async function overflow(page: Page): Promise<number> {
  return page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');
}

/** Pixels; the header of a PNG has them from its byte 16 on (W3C PNG, 11.2.1). */
function widthOf(png: Uint8Array): number {
  expect(Buffer.from(png.subarray(1, 4)).toString('latin1')).toBe('PNG');
  return Buffer.from(png).readUInt32BE(16);
}

/** How many pixels of a picture are not like the one to their left: what is written has many, a frame has few. */
async function inkOf(page: Page, file: string): Promise<number> {
  const url = `data:image/png;base64,${readFileSync(file).toString('base64')}`;
  return page.evaluate<number>(`(async () => {
    const image = new Image();
    image.src = ${JSON.stringify(url)};
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
    canvas.drawImage(image, 0, 0);
    const pixels = new Uint32Array(canvas.getImageData(0, 0, image.width, image.height).data.buffer);
    return pixels.filter((pixel, index) => index % image.width > 0 && pixel !== pixels[index - 1]).length;
  })()`);
}
