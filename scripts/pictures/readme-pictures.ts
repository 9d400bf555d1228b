import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { memoryHistory } from '../../src/adapters/memory/history.ts';
import { nodeFiles } from '../../src/adapters/node/files.ts';
import { check } from '../../src/app/check.ts';
import { renderText } from '../../src/render/text.ts';
import { acmeComment } from './acme-pull-request.ts';
import { githubPage } from './github-page.ts';
import { terminalPage } from './terminal-page.ts';

const FIXTURE = join(dirname(fileURLToPath(import.meta.url)), '../../fixtures/acme-isms');

export interface Picture {
  /** Its file in `docs/images`. */
  readonly name: string;
  /** What the renderer wrote. */
  readonly source: string;
  /** The page that shows it. */
  readonly html: string;
  /** Of the page, in CSS pixels. */
  readonly width: number;
  /** Pixels of the picture for each of the page. */
  readonly scale: number;
}

/** The documentation's pictures, each from what the real renderer writes about the fixture today. */
export async function readmePictures(): Promise<readonly Picture[]> {
  const comment = await acmeComment();
  const text = await terminalText();
  return [
    { name: 'comment.png', source: comment, html: githubPage(comment, 'light'), width: 920, scale: 2 },
    { name: 'comment-dark.png', source: comment, html: githubPage(comment, 'dark'), width: 920, scale: 2 },
    { name: 'terminal.png', source: text, html: terminalPage(text), width: 1000, scale: 1 },
  ];
}

/** What pictures.json says of a picture, so that a test can tell when it is out of date. */
export function sourceHash({ source }: Picture): string {
  return createHash('sha256').update(source).digest('hex');
}

async function terminalText(): Promise<string> {
  const { report } = await check(
    { files: nodeFiles(FIXTURE), clock: { now: () => 0 } },
    { today: '2026-11-22', history: async () => memoryHistory([]) },
  );
  return renderText(report, { colour: true, hyperlinks: false, width: 110, quiet: false });
}
