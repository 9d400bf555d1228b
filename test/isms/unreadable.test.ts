import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { type Break, checkBroken, cleanFiles } from './break.ts';

const clean = cleanFiles();

/** One document of each type, and every register. */
const [documents, registers] = [new Map<string, string>(), new Map<string, string>()];
for (const [path, text] of Object.entries(clean)) {
  const [, type] = /^type: (.+)$/m.exec(text) ?? [];
  const [, of] = /^of: (.+)$/m.exec(text) ?? [];
  if (of !== undefined) registers.set(of, path);
  else if (type !== undefined && !documents.has(type)) documents.set(type, path);
}

async function checkWithout(path: string, replace: string, instead = ''): Promise<Report> {
  const broken: Break = { name: path, edits: [{ path, replace, with: instead }] };
  return (await checkBroken(clean, broken)).report;
}

function found({ findings }: Report): readonly string[] {
  return findings.map(({ rule, path }) => `${rule} ${path}`);
}

function restsOn(path: string, { notChecked }: Report): readonly string[] {
  return notChecked.filter(({ what }) => what === `what rests on ${path}`).flatMap(({ rules = [] }) => rules);
}

describe('a record that is there and cannot be judged is the one gap, and nobody calls it absent', () => {
  it.each([...documents, ...registers])(
    'when the front matter of one of type %s is broken: %s',
    async (_type, path) => {
      const text = clean[path] as string;
      const report = await checkWithout(path, text, text.replace('---\n', '---\nbroken: [never closed\n'));
      expect(found(report)).toEqual([`front-matter-invalid ${path}`]);
    },
  );

  it.each([...documents])('when one does not say that it is of type %s: %s', async (type, path) => {
    expect(found(await checkWithout(path, `\ntype: ${type}\n`, '\n'))).toEqual([`front-matter-invalid ${path}`]);
  });

  it.each([...registers])('when a register does not say that its rows are of type %s: %s', async (of, path) => {
    expect(found(await checkWithout(path, `\nof: ${of}\n`, '\n'))).toEqual([`front-matter-invalid ${path}`]);
  });

  it('and the rules that would have missed it are not checked', async () => {
    const path = 'registers/risks.md';
    expect(restsOn(path, await checkWithout(path, '\nof: risk\n', '\n'))).toEqual(['mandatory-document-missing']);
    expect(restsOn(path, await checkWithout(path, 'title: Risks', 'title: All risks'))).toEqual([]);
  });
});
