/**
 * `npm run pictures`: renders the documentation's pictures from the real renderers with headless Chromium. The comment's
 * source is committed beside them, and pictures.json says from which source each was made, so that a test can tell when
 * it is out of date.
 */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { acmeComment } from './pictures/acme-pull-request.ts';
import { drawPicture, openChromium } from './pictures/chromium.ts';
import { readmePictures, sourceHash } from './pictures/readme-pictures.ts';

const folder = join(dirname(fileURLToPath(import.meta.url)), '../docs/images');

const pictures = await readmePictures();
mkdirSync(folder, { recursive: true });
const browser = await openChromium();
for (const picture of pictures) await (await drawPicture(browser, picture, join(folder, picture.name))).close();
await browser.close();
writeFileSync(join(folder, 'comment.md'), await acmeComment());
const made = Object.fromEntries(pictures.map((picture) => [picture.name, sourceHash(picture)]));
writeFileSync(join(folder, 'pictures.json'), `${JSON.stringify(made, null, 2)}\n`);
console.log(`Wrote ${pictures.length} pictures to docs/images: ${readdirSync(folder).join(', ')}`);
