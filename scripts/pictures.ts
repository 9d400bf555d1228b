/**
 * `npm run pictures`: renders the documentation's pictures from the real renderers with headless Chromium. Each picture's
 * source is committed beside it, and pictures.json says from which source it was made, so that a test can tell when it is
 * out of date.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { nodeFiles } from '../src/adapters/node/files.ts';
import { check } from '../src/app/check.ts';
import { renderText } from '../src/render/text.ts';
import { acmeComment } from './pictures/acme-pull-request.ts';
import { githubPage } from './pictures/github-page.ts';
import { terminalPage } from './pictures/terminal-page.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const folder = join(root, 'docs/images');

async function terminalText(): Promise<string> {
  const { report } = await check(
    { files: nodeFiles(join(root, 'fixtures/acme-isms')), clock: { now: () => 0 } },
    { today: '2026-11-22' },
  );
  return renderText(report, { colour: true, hyperlinks: false, width: 110, quiet: false });
}

const comment = await acmeComment();
const pictures = [
  { name: 'comment.png', source: comment, page: githubPage(comment, 'light'), width: 920 },
  { name: 'comment-dark.png', source: comment, page: githubPage(comment, 'dark'), width: 920 },
  { name: 'terminal.png', source: await terminalText(), page: terminalPage(await terminalText()), width: 1000 },
];

mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'comment.md'), comment);
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
for (const { name, page: html, width } of pictures) {
  const page = await browser.newPage({
    viewport: { width, height: 600 },
    deviceScaleFactor: name === 'terminal.png' ? 1 : 2,
  });
  await page.setContent(html);
  writeFileSync(join(folder, name), await page.screenshot({ fullPage: true }));
  await page.close();
}
await browser.close();
const made = Object.fromEntries(
  pictures.map(({ name, source }) => [name, createHash('sha256').update(source).digest('hex')]),
);
writeFileSync(join(folder, 'pictures.json'), `${JSON.stringify(made, null, 2)}\n`);
console.log(`Wrote ${pictures.length} pictures to docs/images: ${readdirSync(folder).join(', ')}`);
