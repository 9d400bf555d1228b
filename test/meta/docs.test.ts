import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { relativeLinks } from '../../src/documents/links.ts';
import { parseDocument } from '../../src/documents/parse-document.ts';
import { ESCALATIONS } from '../../src/plan/steps.ts';
import { RULES } from '../../src/rules/registry.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

function markdownBelow(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .sort();
}

const PAGES = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'SECURITY.md', ...markdownBelow('docs')];

/** Relative links of a page that lead to no file or folder, or out of the repository. */
function brokenLinks(path: string, text: string): readonly string[] {
  const links = relativeLinks(parseDocument(path, new TextEncoder().encode(text)));
  return links
    .filter((link) => link.path === undefined || !existsSync(join(ROOT, link.path)))
    .map(({ target }) => target);
}

/** The cells of the table whose head starts with this word, without the head, however the columns are filled up. */
function table(path: string, firstHead: string): readonly (readonly string[])[] {
  const lines = read(path).split('\n');
  const head = lines.findIndex((line) => line.startsWith('|') && line.split('|')[1]?.trim() === firstHead);
  if (head === -1) throw new Error(`${path} has no table that starts with ${firstHead}`);
  const rows = lines.slice(head + 2);
  const end = rows.findIndex((line) => !line.startsWith('|'));
  return rows.slice(0, end === -1 ? undefined : end).map((row) =>
    row
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  );
}

function codeSpans(text: string | undefined): readonly string[] {
  return [...(text ?? '').matchAll(/`([^`]+)`/g)].map((match) => match[1] as string);
}

describe('the pages', () => {
  it.each(PAGES)('%s links to files that are there', (path) => {
    expect(brokenLinks(path, read(path))).toEqual([]);
  });

  it('would be noticed if a link led nowhere', () => {
    expect(brokenLinks('docs/page.md', '[a](nowhere.md) [b](../README.md) [c](../../out.md)\n')).toEqual([
      'nowhere.md',
      '../../out.md',
    ]);
  });

  it.each(PAGES)('%s names npm scripts that exist and have their file', (path) => {
    const { scripts } = z.object({ scripts: z.record(z.string(), z.string()) }).parse(JSON.parse(read('package.json')));
    const named = [...read(path).matchAll(/\bnpm run ([a-z][\w:-]*)/g)].map((match) => match[1] as string);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
    const files = named.flatMap((name) => /(?<![\w./-])[\w./-]+\.(?:ts|mjs)\b/.exec(scripts[name] ?? '') ?? []);
    expect(files.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
  });

  it.each(PAGES.filter((path) => !path.startsWith('docs/rules/')))('%s names source files that are there', (path) => {
    const named = codeSpans(read(path).replace(/^( *)```.*?^\1```/gms, '')).filter((text) =>
      /^(?:src|test|scripts|schemas|fixtures|docs|policies|\.github)\/[\w./-]+$/.test(text),
    );
    // Some names are examples: a rule that a reader is told to write, and files that a user may have.
    const examples = [
      'src/rules/document-control/title-missing.ts',
      '.github/holdfast.yml',
      '.github/workflows/evidence-pack.yml',
      '.github/CODEOWNERS',
      '.github/ISSUE_TEMPLATE/',
      'schemas/records/TYPE.schema.json',
    ];
    const others = named.filter((text) => !examples.includes(text) && text !== 'docs/CODEOWNERS');
    expect(others.filter((text) => !existsSync(join(ROOT, text)))).toEqual([]);
  });
});

describe('the rules', () => {
  const pages = readdirSync(join(ROOT, 'docs/rules'));

  it('have a page each, and no page is left over', () => {
    expect(pages.toSorted()).toEqual(['README.md', ...RULES.map(({ name }) => `${name}.md`)].toSorted());
  });

  it('are all in the list, with their page', () => {
    const list = read('docs/rules/README.md');
    expect(RULES.filter(({ name }) => !list.includes(`[${name}](${name}.md)`))).toEqual([]);
  });
});

describe('ARCHITECTURE.md', () => {
  const rooms = table('ARCHITECTURE.md', 'Room').map(([room]) => codeSpans(room)[0] ?? '');

  it('has a row for each room of src/, and each row a room', () => {
    const folders = readdirSync(join(ROOT, 'src'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => `src/${name}/`);
    expect(rooms.filter((room) => room.split('/').length === 3).toSorted()).toEqual(folders.toSorted());
    expect(rooms.filter((room) => !existsSync(join(ROOT, room)))).toEqual([]);
  });

  it('says of each room what it holds', () => {
    for (const [room, holds] of table('ARCHITECTURE.md', 'Room')) expect(holds, room).toMatch(/^[A-Z`].{10,}\.$/);
  });

  it('gives the order of rooms that the imports are checked by', () => {
    const listed = /const ROOMS = \[(.*?)\]/s.exec(read('.dependency-cruiser.mjs'))?.[1] ?? '';
    const checked = [...listed.matchAll(/'(\w+)'/g)].map((match) => match[1]);
    const written = /^model ─ .*$/m.exec(read('ARCHITECTURE.md'))?.[0] ?? '';
    expect(checked.length).toBeGreaterThan(5);
    expect(written).toBe(`${checked.join(' ─ ')} ─ action, cli`);
  });
});

describe('the other tables', () => {
  it('of steps of escalation are those of the code', () => {
    const steps = ESCALATIONS.map(({ name, days }) => [
      `\`${name}\``,
      `${days} ${days === 1 ? 'day' : 'days'} overdue`,
    ]);
    expect(table('docs/issues.md', 'Step')).toEqual(steps);
  });
});

describe('the decision records', () => {
  const records = readdirSync(join(ROOT, 'docs/decisions')).filter((name) => name !== 'README.md');

  it('are numbered without a gap', () => {
    const numbers = records.map((name) => Number(/^(\d{4})-[a-z\d-]+\.md$/.exec(name)?.[1]));
    expect(numbers).toEqual(records.map((_, index) => index + 1));
  });

  it('are all in the list, by their number', () => {
    const list = read('docs/decisions/README.md');
    expect(
      records.filter((name) => !list.includes(`| ${name.slice(0, 4)} | [`) || !list.includes(`](${name})`)),
    ).toEqual([]);
  });

  it.each(records)('%s has context, decision and consequences', (name) => {
    const headings = [...read(`docs/decisions/${name}`).matchAll(/^#+ (.*)$/gm)].map((match) => match[1]);
    expect(headings.slice(1)).toEqual(['Context', 'Decision', 'Consequences']);
    expect(headings[0]?.startsWith(`${name.slice(0, 4)}. `)).toBe(true);
  });
});

describe('the report that a comment links to', () => {
  it('is explained on a page that is there', () => {
    expect(read('src/render/markdown.ts')).toContain('/blob/main/docs/reading-the-report.md');
    expect(existsSync(join(ROOT, 'docs/reading-the-report.md'))).toBe(true);
  });
});
