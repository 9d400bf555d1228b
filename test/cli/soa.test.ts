import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { holdfast } from '../support/command-line.ts';
import { gitRepository } from '../support/git-repository.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { CONFIG, soaFile, TODAY } from '../views/soa/support.ts';

const folder = process.cwd();
afterEach(() => process.chdir(folder));

const BROKEN = soaFile(['{ control: A.5.1, applicable: TBD }']);

function soa(...args: readonly string[]) {
  return holdfast('soa', '--today', TODAY, ...args);
}

describe('holdfast soa', () => {
  it('shows what is wrong and fails nothing: that is the business of check', async () => {
    process.chdir(tempFolder({ ...CONFIG, 'soa.md': BROKEN }));
    const { exitCode, out } = await soa();
    expect(exitCode).toBe(0);
    expect(out).toContain('Whether it applies is not decided: A.5.1');
    expect((await holdfast('check', '--today', TODAY)).exitCode).toBe(1);
  });

  it('dates a change that it names as evidence by the day on which it was made, and one to come by none', async () => {
    const change = (id: string, ...lines: readonly string[]): string =>
      [
        '---',
        `id: ${id}`,
        'type: change',
        'title: Move',
        'owner: role:a',
        'recorded_on: 2026-01-19',
        ...lines,
        '---',
        '',
      ].join('\n');
    process.chdir(
      tempFolder({
        ...CONFIG,
        'soa.md': soaFile([
          '{ control: A.8.32, applicable: true, justification: Because, evidence: [CHG-01] }',
          '{ control: A.8.31, applicable: true, justification: Because, evidence: [CHG-02] }',
        ]),
        'a.md': change('CHG-01', 'status: closed', 'implemented_on: 2026-07-08'),
        'b.md': change('CHG-02', 'status: approved', 'planned_for: 2026-12-20'),
      }),
    );
    const { out } = await soa('--format', 'markdown');
    expect(out).toContain('2026-07-08 CHG-01');
    expect(out).not.toMatch(/\d CHG-02/);
  });

  it.each([
    ['markdown', /^# Statement of applicability\n/],
    ['csv', /^control,title,theme,decision,.*\r\nA\.5\.1,/],
    ['json', /^\{\n {2}"schema": "holdfast\/soa@1",\n/],
    ['html', /^<!doctype html>\n<html lang="en">/],
  ])('prints %s', async (format, begin) => {
    process.chdir(tempFolder({ ...CONFIG, 'soa.md': BROKEN }));
    const { exitCode, out } = await soa('--format', format);
    expect({ exitCode, begins: begin.test(out) }).toEqual({ exitCode: 0, begins: true });
  });

  it('compares with a commit, two commits with each other, and with an older file', async () => {
    const repository = gitRepository({ ...CONFIG, 'soa.md': BROKEN });
    repository.commit({ 'soa.md': soaFile(['{ control: A.5.1, applicable: true, justification: Because }']) });
    repository.commit({ 'soa.md': soaFile(['{ control: A.5.1, applicable: false, justification: Because }']) });
    process.chdir(repository.root);
    expect((await soa('--since', 'HEAD~2')).out).toContain('undecided → excluded');
    expect((await soa('--since', 'HEAD~2', '--at', 'HEAD~1')).out).toContain('undecided → applicable');
    const old = tempFolder({ 'old.md': BROKEN });
    expect((await soa('--against', join(old, 'old.md'))).out).toContain('undecided → excluded');
    const json = await soa('--since', 'HEAD~1', '--format', 'json');
    expect(JSON.parse(json.out)).toMatchObject({
      schema: 'holdfast/soa-difference@1',
      before: { label: 'HEAD~1', commit: repository.git('rev-parse', 'HEAD~1') },
      changes: [{ control: 'A.5.1', kind: 'decision', before: ['applicable'], after: ['excluded'] }],
    });
  });

  it.each([
    ['a commit that is not there', ['--since', 'v9'], 'git does not know `v9`'],
    ['a later commit that is not there', ['--since', 'HEAD', '--at', 'v9'], 'git does not know `v9`'],
    ['a file that is not there', ['--against', 'old.md'], 'There is no file old.md'],
    ['a later commit alone', ['--at', 'HEAD'], '--at needs --since'],
    ['two comparisons at once', ['--since', 'HEAD', '--against', 'soa.md'], '--since and --against do not go together'],
    ['a draft of a comparison', ['--since', 'HEAD', '--draft'], '--since and --draft do not go together'],
    ['a draft in CSV', ['--draft', '--format', 'csv'], 'A draft is written as Markdown, not as csv'],
  ])('refuses %s with exit code 2 and no result', async (_what, args, message) => {
    process.chdir(gitRepository({ ...CONFIG, 'soa.md': BROKEN }).root);
    const { exitCode, out, err } = await soa(...args);
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
    expect(err).toContain(message);
  });

  it('writes a draft to a new file, and never over one that is there', async () => {
    const root = tempFolder({ ...CONFIG, 'soa.md': BROKEN });
    process.chdir(root);
    expect((await soa('--draft')).out).toMatch(/^---\nid: SOA-02\ntype: soa\n/);
    expect(existsSync(join(root, 'draft.md'))).toBe(false);
    expect((await soa('--draft', '--output', 'draft.md')).exitCode).toBe(0);
    const written = readFileSync(join(root, 'draft.md'), 'utf8');
    expect(written).toContain(
      '- { control: A.5.1, applicable: TBD }\n  - { control: A.5.2, applicable: TBD, justification: TBD }',
    );

    for (const file of ['draft.md', 'soa.md']) {
      const { exitCode, err } = await soa('--draft', '--output', file);
      expect(exitCode).toBe(2);
      expect(err).toContain(`${file} is there already`);
    }
    expect(readFileSync(join(root, 'draft.md'), 'utf8')).toBe(written);
    expect(readFileSync(join(root, 'soa.md'), 'utf8')).toBe(BROKEN);
  });
});
