import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memoryFiles } from '../../../src/adapters/memory/files.ts';
import { evidencePack } from '../../../src/app/evidence-pack.ts';
import { isoDate, type PlainDate } from '../../../src/calendar/plain-date.ts';
import { type Cell, type Page, relativePath } from '../../../src/render/evidence/page.ts';
import { pageHtml } from '../../../src/render/evidence/page-html.ts';
import { pageMarkdown } from '../../../src/render/evidence/page-markdown.ts';
import { liveHtml } from '../../support/live-html.ts';
import { memoryGit } from '../../support/memory-git.ts';
import { hostileText } from '../../support/report-hostile.ts';
import { liveParts } from '../../support/runner-markdown.ts';

const CLEAN = new URL('../../../fixtures/clean-isms/', import.meta.url).pathname;

function filesBelow(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    names.map(({ name, parentPath }) => {
      const full = join(parentPath, name);
      return [full.slice(folder.length).replaceAll('\\', '/'), readFileSync(full, 'utf8')];
    }),
  );
}

function day(text: string): PlainDate {
  return isoDate(text) as PlainDate;
}

/** A page with a text in every place that a text can have. */
function pageWith(text: string): Page {
  const cell: Cell = [text, { text, href: `documents/${text}` }, { code: text }];
  return {
    title: text,
    at: 'a/b',
    blocks: [
      { kind: 'heading', level: 2, text, id: text },
      { kind: 'text', parts: cell, tone: 'warn' },
      { kind: 'list', items: [cell, [text]] },
      {
        kind: 'table',
        caption: text,
        columns: [{ title: text }, { title: 'x', align: 'right' }],
        rows: [[cell, text]],
      },
      { kind: 'facts', caption: text, rows: [[text, cell]] },
    ],
  };
}

describe('pages of the pack', () => {
  it('as HTML show every text, and run and load nothing', () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        const html = pageHtml(pageWith(text));
        const [, body = ''] = /<body>(.*)<\/body>/s.exec(html) ?? [];
        expect(liveHtml(body)).toEqual([]);
        expect(html.match(/<\/?(?:script|link|iframe|object|base)\b/gi)).toBeNull();
      }),
      { numRuns: 150 },
    );
  });

  it('as Markdown show every text, and mention, link and load nothing of their own', () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        const markdown = pageMarkdown({
          ...pageWith(text),
          title: 'Title',
          blocks: pageWith(text).blocks.filter(({ kind }) => kind !== 'heading'),
        });
        const live = liveParts(markdown.replace('# Title\n', ''), ['../documents/']);
        expect(live).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('lead to each other by relative paths', () => {
    expect(relativePath('index', 'documents/a.md')).toBe('documents/a.md');
    expect(relativePath('documents/html/p/a.md', 'documents/html/r/b.html')).toBe('../r/b.html');
    expect(relativePath('documents/html/p/a.md', 'history/p/a.md.html')).toBe('../../../history/p/a.md.html');
    expect(relativePath('trails/audits', 'trails/x.html')).toBe('x.html');
  });

  it('of a whole company are these', async () => {
    const files = filesBelow(CLEAN);
    const git = memoryGit([{ id: 'abc', on: '2026-11-20', by: 'Nora', message: 'All of it (#3)', files }]);
    const pack = await evidencePack(
      { git, files: memoryFiles(files) },
      { period: { from: day('2026-02-12'), to: day('2026-11-22') } },
    );
    const text = (path: string): string =>
      new TextDecoder().decode(pack.files.find((file) => file.path === path)?.bytes);
    await expect(text('trails/nonconformities.md')).toMatchFileSnapshot('../golden/evidence/nonconformities.md');
    await expect(text('documents/html/policies/access-control.md.html')).toMatchFileSnapshot(
      '../golden/evidence/access-control-html.txt',
    );
    // Whatever leads somewhere leads to a file of the pack, or to the web.
    const paths = new Set(pack.files.map(({ path }) => path));
    const broken = [...paths]
      .filter((path) => path.endsWith('.html'))
      .flatMap((path) =>
        [...text(path).matchAll(/<a [^>]*?href="([^"#]+)(?:#[^"]*)?"/g)].flatMap(([, href = '']) => {
          const url = new URL(href, `pack://x/${path}`);
          return url.protocol !== 'pack:' || paths.has(decodeURIComponent(url.pathname.slice(1)))
            ? []
            : [`${path}: ${href}`];
        }),
      );
    expect(broken).toEqual([]);
    expect(pack.manifest.files.length).toBeGreaterThan(300);
  });
});
