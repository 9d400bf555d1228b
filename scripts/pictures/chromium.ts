import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';
import type { Picture } from './readme-pictures.ts';

/** Debian's place for it; another one is named in the environment. */
export const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** The least height of a picture, in CSS pixels. */
const HEIGHT = 600;

export function hasChromium(): boolean {
  return existsSync(CHROMIUM);
}

export async function openChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: CHROMIUM,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
}

/** Opens the page of a picture and writes the picture to a file; the page stays open to be looked at. */
export async function drawPicture(
  browser: Browser,
  { html, width, scale }: Pick<Picture, 'html' | 'width' | 'scale'>,
  file: string,
): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: HEIGHT }, deviceScaleFactor: scale });
  await page.setContent(html);
  await page.screenshot({ path: file, fullPage: true });
  return page;
}
