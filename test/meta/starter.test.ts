import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { relativeLinks } from '../../src/documents/links.ts';
import { parseDocument } from '../../src/documents/parse-document.ts';
import { CONTROLS } from '../../src/frameworks/iso27001/controls.ts';
import type { Isms } from '../../src/records/isms.ts';
import { RECORD_TYPES } from '../../src/records/registry.ts';
import { checked } from '../support/checked.ts';

const ROOT = fileURLToPath(new URL('../../policies/', import.meta.url));

/** Every file of the starter ISMS, by its path below `policies/`. */
const files: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync(ROOT, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [path.slice(ROOT.length).replaceAll('\\', '/'), readFileSync(path, 'utf8')];
    }),
);
const pages = Object.keys(files).filter((path) => path.endsWith('.md'));
const isReadme = (path: string): boolean => /(?:^|\/)README\.md$/.test(path);

function linksOf(
  path: string,
  text: string,
): readonly { readonly target: string; readonly path?: string | undefined }[] {
  return relativeLinks(parseDocument(path, new TextEncoder().encode(text)));
}

/** The documents in the run, without the rows of their registers. */
function wholeDocuments({ entries }: Isms): Isms['entries'] {
  return entries.filter(({ register }) => register === undefined);
}

const DAYS = ['2026-01-05', '2026-11-27', '2031-06-30', '2040-02-29'];

describe('the starter ISMS', () => {
  it.each(DAYS)('has no findings on %s under its own settings', async (today) => {
    const { report, settings } = await checked(files, { config: 'holdfast.yml', today });
    expect(settings.preset.name).toBe('strict');
    expect(report.findings).toEqual([]);
    expect(report.fixed).toEqual([]);
    expect(report.waived).toEqual([]);
    const governed = pages.filter((path) => files[path]?.startsWith('---\n'));
    expect(report.summary.governed).toBe(governed.length);
    expect(governed.length).toBeGreaterThan(40);
  });

  it.each(DAYS)('leaves unchecked what it must, and nothing else, on %s', async (today) => {
    const { report } = await checked(files, { config: 'holdfast.yml', today });
    const left = report.notChecked.map(({ what, why }) => `${what} (${why})`);
    expect(left).toEqual([
      'reviews, protection and runs on GitHub (it was not asked for)',
      'what a management system in force must have and do (all its documents are drafts)',
    ]);
  });

  it('would be noticed if something in it were wrong', async () => {
    const path = 'policies/access-control.md';
    const wrong = {
      ...files,
      [path]: (files[path] as string).replace(/^review_interval: .*$/m, 'review_interval: often'),
    };
    const { report } = await checked(wrong, { config: 'holdfast.yml', today: '2026-11-27' });
    expect(report.findings.map((finding) => finding.path)).toContain(path);
  });

  it('consists of drafts: no document of it is in force, and what is not a document is planned or done', async () => {
    const { isms } = await checked(files, { config: 'holdfast.yml', today: '2026-11-27' });
    const documents = wholeDocuments(isms);
    const states = documents.map(({ path, status }) => ({
      path,
      status: status.state === 'given' ? status.value : status.state,
    }));
    const others = states.filter(({ status }) => status !== 'draft');
    expect(others.filter(({ path }) => !path.startsWith('records/'))).toEqual([]);
    // What made the company begin has happened; all else is still to come.
    const done = others.filter(({ status }) => status !== 'planned');
    expect(done).toEqual([{ path: 'records/changes/CHG-001.md', status: 'implemented' }]);
    expect(isms.founded).toBe(false);
  });

  it('decides about every control of Annex A once', () => {
    const soa = parseDocument('soa.md', new TextEncoder().encode(files['governance/statement-of-applicability.md']));
    const rows = soa.frontMatter?.root.entries.find(({ key }) => key === 'entries')?.value;
    const controls = (rows?.kind === 'list' ? rows.items : []).flatMap((row) =>
      row.kind === 'map'
        ? row.entries.flatMap(({ key, value }) => (key === 'control' && value.kind === 'scalar' ? [value.raw] : []))
        : [],
    );
    expect(controls.length).toBe(93);
    expect(controls.toSorted()).toEqual(CONTROLS.map(({ id }) => id).toSorted());
  });
});

describe('the pages of the starter ISMS', () => {
  it.each(pages)('%s links to pages that are there', (path) => {
    const broken = linksOf(path, files[path] as string).filter(
      (link) => link.path === undefined || !existsSync(join(ROOT, link.path)),
    );
    expect(broken.map(({ target }) => target)).toEqual([]);
  });

  it('are found from its README: each document, and each folder of records', () => {
    const linked = new Set(linksOf('README.md', files['README.md'] as string).map(({ path }) => path));
    const own = pages.filter((path) => path !== 'README.md' && (!path.startsWith('records/') || isReadme(path)));
    expect(own.filter((path) => !linked.has(path))).toEqual([]);
  });

  it('have a README in each folder of records, which says how one is begun', () => {
    const folders = new Set(pages.filter((path) => path.startsWith('records/')).map(dirname));
    expect(folders.size).toBeGreaterThan(10);
    for (const folder of folders) expect(files[`${folder}/README.md`], folder).toMatch(/`holdfast new [a-z-]+`/);
  });

  it('name types of records that there are', () => {
    const types = new Set(RECORD_TYPES.map(({ type }) => type));
    const named = Object.values(files).flatMap((text) =>
      [...text.matchAll(/`holdfast new ([a-z-]+)/g)].map((match) => match[1] as string),
    );
    expect(named.filter((type) => !types.has(type))).toEqual([]);
    expect(named.length).toBeGreaterThan(20);
  });

  it('bring or name every type of record but two', () => {
    const texts = Object.values(files).join('\n');
    const said = new Set(
      [...texts.matchAll(/^(?:type|of): ([a-z-]+)$|`holdfast new ([a-z-]+)/gm)].map(([, a, b]) => a ?? b),
    );
    const others = RECORD_TYPES.map(({ type }) => type).filter((type) => !said.has(type));
    // A company that begins has no other framework, and nothing to move over from the edition of 2013.
    expect(others).toEqual(['framework-target', 'transition-plan']);
  });
});
