import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { answersTo, type Question } from '../../src/cli/questions.ts';
import { ConfigError } from '../../src/model/errors.ts';
import { holdfast } from '../support/command-line.ts';
import { gitRepository } from '../support/git-repository.ts';

const here = process.cwd();
afterEach(() => process.chdir(here));

const policy = (id: string): string =>
  `---\nid: ${id}\ntype: policy\ntitle: ${id}\nstatus: draft\nowner: role:it-lead\nversion: "0.1"\nlevel: topic\n---\n`;
const FILES = {
  'holdfast.yml': 'version: 1\npreset: iso27001\n',
  'isms/policies/a.md': policy('POL-01'),
  'isms/policies/b.md': policy('POL-02'),
};
const REVIEW = ['--by', 'person:bo', '--outcome', 'confirmed', '--reason', 'Read', '--today', '2026-11-27'];

function inRepository(files: Readonly<Record<string, string>> = FILES): string {
  const { root } = gitRepository(files);
  process.chdir(root);
  return root;
}

describe('a command that writes records', () => {
  it('works from any folder below the configuration, with paths as they are seen there', async () => {
    const root = inRepository();
    process.chdir(join(root, 'isms/policies'));
    expect(await holdfast('review', 'a.md', ...REVIEW)).toMatchObject({ exitCode: 0, err: '' });
    expect(readFileSync(join(root, 'isms/policies/a.md'), 'utf8')).toContain('reviewed_on: 2026-11-27\n');
    const made = await holdfast('new', 'policy', 'C', '--owner', 'role:it-lead', '--set', 'level=topic');
    expect(made.out).toContain('POL-03 in isms/policies/POL-03.md');
    const config = await holdfast('review', 'b.md', '--config', '../../holdfast.yml', ...REVIEW);
    expect(config).toMatchObject({ exitCode: 0, err: '' });
  });

  it('writes nothing under --dry-run, and shows the diff', async () => {
    const root = inRepository();
    const { out } = await holdfast('review', 'isms', '--dry-run', ...REVIEW);
    expect(out).toContain('+reviewed_on: 2026-11-27');
    expect(out).toContain('Nothing is written');
    expect(readFileSync(join(root, 'isms/policies/a.md'), 'utf8')).toBe(policy('POL-01'));
  });

  it('writes all files or none', async () => {
    const root = inRepository({ ...FILES, 'isms/policies/b.md': policy('POL-02') });
    // A folder where a file is to be written, for tests that run as root.
    writeFileSync(join(root, 'isms/policies/a.md'), policy('POL-01'));
    writeFileSync(join(root, 'isms-x'), 'a file');
    const { exitCode, err } = await holdfast('init', 'isms-x', '--yes', '--anyway', '--auditor', 'Cy', '--lead', 'Bo');
    expect(exitCode).toBe(2);
    expect(err).toContain('needs a folder where a file is');
    expect(existsSync(join(root, '.vscode'))).toBe(false);
    expect(existsSync(join(root, '.github'))).toBe(false);
  });

  it('follows no link out of the repository, and makes no folder there', async () => {
    const root = inRepository({ 'holdfast.yml': 'version: 1\npreset: iso27001\n' });
    const out = join(root, '../outside');
    mkdirSync(out, { recursive: true });
    symlinkSync(out, join(root, 'records'));
    const { exitCode, err } = await holdfast(
      ...['new', 'exception', 'X', '--owner', 'role:a', '--set', 'waives=A.8.5', 'reason=R', 'risk=RSK-01'],
      ...['compensating=C', 'requested_by=role:b', 'expires_on=2027-01-01'],
    );
    expect(exitCode).toBe(2);
    expect(err).toContain('by a symbolic link');
    expect(existsSync(join(out, 'exceptions'))).toBe(false);
  });

  it('says what it was told and did not ask for', async () => {
    inRepository({
      ...FILES,
      'nc.md':
        '---\nid: NC-2026-001\ntype: nonconformity\ntitle: X\nstatus: open\nowner: Bo\ngrade: minor\nrecorded_on: 2026-01-01\nsource: complaint\nrequirement: [A.5.1]\nstatement: S\nevidence: E\ndetected_on: 2026-01-01\n---\n',
    });
    const { out } = await holdfast('close', 'NC-2026-001', '--set', 'correction=Fixed', 'root_couse=Mail');
    expect(out).toContain('Not asked for, and not written: root_couse.');
  });

  it.each([
    ['a day to come', ['--first-day', '2999-01-01'], 'still to come'],
    ['a handle that is none', ['--codeowners', 'ana'], 'no handle'],
    ['a framework that nobody knows', ['--frameworks', 'soc2-tsc-2016'], 'Did you mean `soc2-tsc-2017`?'],
    ['one person for two parts', ['--lead', 'Cy', '--auditor', 'Cy'], 'three people'],
    ['no name', ['--company', ' '], '--company'],
    ['a folder with odd signs', ['my docs'], 'no name for a folder'],
    ['a folder above', ['../x'], 'lies outside'],
    ['a size that is none', ['--size', 'many'], '--size'],
    ['a time zone that is none', ['--timezone', 'Mars/Base'], '--timezone'],
  ])('refuses to begin with %s', async (_name, args, said) => {
    const root = inRepository({ 'README.md': '# Empty\n' });
    const { exitCode, err } = await holdfast('init', '--yes', ...args);
    expect({ exitCode, err }).toEqual({ exitCode: 2, err: expect.stringContaining(said) });
    expect(existsSync(join(root, 'holdfast.yml'))).toBe(false);
  });
});

describe('questions', () => {
  const QUESTIONS: readonly Question[] = [
    { flag: '--a', message: 'A?', refuse: (answer) => (answer === 'bad' ? 'it is bad' : undefined) },
    { flag: '--b', message: 'B?', among: ['x', 'y'] },
    { flag: '--c', message: 'C?', optional: true },
  ];
  const silent = async (): Promise<undefined> => undefined;

  it('are answered by flags first, and asked else', async () => {
    const asked: string[] = [];
    const answers = await answersTo(QUESTIONS, { '--a': '1' }, async ({ flag }) => {
      asked.push(flag);
      return 'x';
    });
    expect(answers).toEqual({ '--a': '1', '--b': 'x', '--c': 'x' });
    expect(asked).toEqual(['--b', '--c']);
  });

  it('that nobody answers are named all at once, with what may be said', async () => {
    await expect(answersTo(QUESTIONS, {}, silent, 'Or else.')).rejects.toMatchObject({
      message: 'Missing: --a, --b',
      hint: '--a: A?\n--b: B? (x, y)\nOr else.',
    });
  });

  it('refuse an answer that will not do', async () => {
    const asked = answersTo(QUESTIONS, { '--a': 'bad', '--b': 'x' }, silent);
    await expect(asked).rejects.toBeInstanceOf(ConfigError);
    await expect(asked).rejects.toThrow('--a: it is bad');
  });
});
