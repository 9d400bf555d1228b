import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { memoryFiles } from '../../src/adapters/memory/files.ts';
import { nodeGit } from '../../src/adapters/node/git.ts';
import { type CheckOptions, check, isFailing } from '../../src/app/check.ts';
import { ConfigError } from '../../src/model/errors.ts';
import { isUnjudged, type Report } from '../../src/model/report.ts';
import type { Files } from '../../src/ports/files.ts';
import { checked, checkedFolder, summaryOf, theFinding } from '../support/checked.ts';
import { gitRepository } from '../support/git-repository.ts';
import { memoryBaseTree } from '../support/memory-base-tree.ts';
import { tempFolder } from '../support/temp-folder.ts';

const TODAY = '2026-11-22';
const GOOD = '---\ntitle: Good\nowner: role:a\nnext_review: 2027-06-01\n---\n';
const OVERDUE = '---\ntitle: Overdue\nowner: role:a\nnext_review: 2026-01-01\n---\n';
const MALFORMED = '---\ntitle: Broken: here\nowner: role:a\n---\n';

describe('a report', () => {
  it('is the same, to the byte, for the same files and the same day', async () => {
    const files = {
      'holdfast.yml': 'version: 1\ndocuments: ["**/*.md"]\nowner_fallback: codeowners\n',
      'a.md': OVERDUE,
      'b.md': MALFORMED,
      'c.md': `${GOOD}[x](gone.md)\n`,
      'd/e.md': '---\nid: POL-01\ntitle: No owner\nreviewed_on: 05/06/2026\n---\n',
      'd/f.md': '---\nid: POL-01\ntitle: TBC\nowner: "@a and @b"\nnext_review: 2026-12-01\n---\n',
      'd/g.md': '\0',
    };
    const backwards = Object.fromEntries(Object.entries(files).reverse());
    const reports = [
      await checked(files, { today: TODAY }),
      await checked(files, { today: TODAY }),
      await checked(backwards, { today: TODAY }),
      await checkedFolder(tempFolder(files), { today: TODAY }),
    ];
    const [first, ...others] = reports.map(({ report }) => JSON.stringify(report));
    expect(others).toEqual([first, first, first]);
    expect(reports[0]?.report.summary.findings).toBeGreaterThan(5);
  });

  it('has the day of the clock in the configured zone unless it is told another', async () => {
    const now = Date.parse('2026-11-22T23:30:00Z');
    expect((await checked({ 'a.md': GOOD }, { now })).report.today).toBe('2026-11-22');
    expect(
      (await checked({ 'a.md': GOOD, 'holdfast.yml': 'version: 1\ntimezone: Asia/Tokyo\n' }, { now })).report.today,
    ).toBe('2026-11-23');
    expect((await checked({ 'a.md': GOOD }, { now, today: '2030-01-01' })).report.today).toBe('2030-01-01');
  });

  it.each(['tomorrow', '2026-02-30', '22/11/2026', '', '2026-11-22T00:00:00Z'])(
    'is refused for %j, which is no day',
    async (today) => {
      await expect(checked({ 'a.md': GOOD }, { today })).rejects.toThrow(
        new ConfigError(`\`${today}\` is not a day`, { hint: 'Write today as YYYY-MM-DD.' }),
      );
    },
  );

  it('counts what it saw, worst first', async () => {
    const { report } = await checked(
      {
        'a.md': OVERDUE,
        'b.md': MALFORMED,
        'c.md': '---\ntitle: Draft\nstatus: draft\nowner: role:a\n---\n',
        'd.md': '---\ntitle: Soon\nowner: role:a\nnext_review: 2026-12-01\n---\n',
        'e.md': '---\ntitle: Today\nowner: role:a\nnext_review: 2026-11-22\n---\n',
        'f.md': '# Nothing\n',
        'g.md': '---\ntitle: No date\nowner: role:a\n---\n',
      },
      { today: TODAY },
    );
    expect(report.summary).toEqual({
      documents: 7,
      governed: 5,
      findings: 5,
      errors: 2,
      warnings: 1,
      notices: 2,
      dueSoon: 2,
      unscheduled: 1,
    });
    expect(summaryOf(report)).toEqual([
      'review-overdue a.md:4',
      'front-matter-invalid b.md:2',
      'review-date-missing g.md:2',
      'due-soon d.md:4',
      'due-soon e.md:4',
    ]);
    expect(report.nextDue).toEqual({ title: 'Today', due: '2026-11-22', owner: 'role:a' });
  });

  it('names what was judged and what could not be', async () => {
    const root = tempFolder({
      'a.md': GOOD,
      'b.md': MALFORMED,
      'c.md': '---\nid: POL-01\nowner: a\nnext_review: 2027-01-01\n---\n',
    });
    symlinkSync('/nowhere', join(root, 'd.md'));
    const { report } = await checkedFolder(root, { today: TODAY });
    expect(report.judged).toEqual(['a.md', 'c.md', 'POL-01']);
    expect(report.unjudged).toEqual(['d.md', 'b.md']);
  });

  it.skipIf(process.platform === 'win32')('is made of a path with a backslash as of any other', async () => {
    const root = tempFolder({ 'back\\slash.md': OVERDUE, 'back/slash.md': GOOD });
    const { report } = await checkedFolder(root, { today: TODAY, paths: ['./back\\slash.md'] });
    expect(summaryOf(report)).toEqual(['review-overdue back\\slash.md:4']);
  });

  it('has due soon as far ahead as the rule looks', async () => {
    const files = { 'a.md': '---\ntitle: A\nowner: a\nnext_review: 2027-01-31\n---\n' };
    const window = 'version: 1\nrules: { due-soon: { window: 3 months } }\n';
    expect((await checked(files, { today: TODAY })).report.summary.dueSoon).toBe(0);
    expect((await checked({ ...files, 'holdfast.yml': window }, { today: TODAY })).report.summary.dueSoon).toBe(1);
  });
});

describe('a folder that cannot be looked into', () => {
  const LOCKED = { path: 'locked', why: 'permission to read it is missing', fix: 'Give permission.' };
  const FILES = { 'a.md': GOOD };

  /** Files in memory next to one folder that is closed. */
  function lockedFiles(files: Readonly<Record<string, string>>): Files {
    const open = memoryFiles(files);
    return {
      ...open,
      find: async (where, options) => ({ ...(await open.find(where, options)), closed: [LOCKED] }),
    };
  }

  async function run(files: Readonly<Record<string, string>>, options: CheckOptions = {}): Promise<Report> {
    const ports = { files: lockedFiles(files), clock: { now: () => 0 } };
    return (await check(ports, { today: TODAY, ...options })).report;
  }

  it('is not checked, and the report says what to do', async () => {
    const report = await run(FILES);
    expect(report.notChecked).toEqual([{ what: 'locked/', why: LOCKED.why, fix: LOCKED.fix }]);
    expect(report.unjudged).toEqual(['locked/']);
    expect(['locked/b.md', 'locked/c/d.md', 'locked.md'].map((path) => isUnjudged(report, path))).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('makes nothing fixed that the base has in it', async () => {
    const base = memoryBaseTree({ ...FILES, 'locked/b.md': OVERDUE, 'gone.md': OVERDUE });
    const report = await run(FILES, { base: [async () => base] });
    expect(report.fixed.map(({ path }) => path)).toEqual(['gone.md']);
  });

  it.each([
    ['locked/**', true],
    ['**', true],
    ['locked/*.md', false],
    ['locked/**/draft-*.md', false],
    ['other/**', false],
  ])('is no loss when %s is to be left out: %s', async (glob, isLeftOut) => {
    const report = await run({ ...FILES, 'holdfast.yml': `version: 1\nignore: ["${glob}"]\n` });
    expect(report.notChecked.length).toBe(isLeftOut ? 0 : 1);
  });
});

describe('broken front matter', () => {
  it('hides no other document', async () => {
    const broken = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`b${index}.md`, MALFORMED]));
    const { report } = await checked({ ...broken, 'a.md': OVERDUE, 'z.md': OVERDUE }, { today: TODAY });
    expect(report.findings.filter(({ rule }) => rule === 'review-overdue').map(({ path }) => path)).toEqual([
      'a.md',
      'z.md',
    ]);
    expect(report.findings.filter(({ rule }) => rule === 'front-matter-invalid')).toHaveLength(20);
  });

  it('is no longer broken the second time either, and leaks into no other document', async () => {
    const twice = await Promise.all([1, 2].map(() => checked({ 'a.md': MALFORMED, 'b.md': GOOD }, { today: TODAY })));
    expect(twice.map(({ report }) => summaryOf(report))).toEqual([
      ['front-matter-invalid a.md:2'],
      ['front-matter-invalid a.md:2'],
    ]);
  });
});

describe('the documents of a run', () => {
  const files = {
    'policies/a.md': OVERDUE,
    'policies/README.md': OVERDUE,
    'procedures/b.md': OVERDUE,
    'notes/c.md': OVERDUE,
  };

  it('are all below the root when nobody says', async () => {
    expect(paths((await checked(files, { today: TODAY })).report)).toEqual([
      'notes/c.md',
      'policies/a.md',
      'procedures/b.md',
    ]);
  });

  it.each<[string, readonly string[], readonly string[]]>([
    ['a folder', ['policies'], ['policies/a.md']],
    ['a folder, written in other ways', ['./policies/'], ['policies/a.md']],
    ['two folders', ['policies', 'notes'], ['notes/c.md', 'policies/a.md']],
    ['a file', ['notes/c.md'], ['notes/c.md']],
    ['a file that nobody else would look at', ['policies/README.md'], ['policies/README.md']],
    ['the root', ['.'], ['notes/c.md', 'policies/a.md', 'procedures/b.md']],
  ])('are those of %s', async (_name, asked, found) => {
    expect(paths((await checked(files, { today: TODAY, paths: asked })).report)).toEqual(found);
  });

  it('are those of the configuration, relative to where it lies', async () => {
    const config = 'version: 1\ndocuments: ["*/[ab].md"]\nignore: ["procedures/**"]\n';
    expect(paths((await checked({ ...files, 'holdfast.yml': config }, { today: TODAY })).report)).toEqual([
      'policies/a.md',
    ]);
    const nested = Object.fromEntries(
      Object.entries({ ...files, 'holdfast.yml': config }).map(([path, content]) => [`isms/${path}`, content]),
    );
    expect(paths((await checked(nested, { today: TODAY, paths: ['isms'] })).report)).toEqual(['isms/policies/a.md']);
    expect(paths((await checked(nested, { today: TODAY, config: 'isms/holdfast.yml' })).report)).toEqual([
      'isms/policies/a.md',
    ]);
  });

  it('are still those that were asked for when a configuration lies above them', async () => {
    const config = 'version: 1\ndocuments: ["policies/*.md"]\nrules: { review-overdue: warning }\n';
    const { report } = await checked({ ...files, 'holdfast.yml': config }, { today: TODAY, paths: ['notes'] });
    expect(report.findings.map(({ path, severity }) => `${severity} ${path}`)).toEqual(['warning notes/c.md']);
  });

  it.each(['gone', 'policies/gone.md', '../elsewhere', '/etc'])(
    'do not come from %s, which is not there',
    async (path) => {
      await expect(checked(files, { today: TODAY, paths: [path] })).rejects.toBeInstanceOf(ConfigError);
    },
  );

  it('are never none in silence', async () => {
    for (const [config, message] of [
      ['documents: ["polices/*.md"]', '`polices/*.md` matches no file'],
      [
        'documents: ["plain/*.md"]',
        '`plain/*.md` matches 1 file, and none carries an owner, a review date or an interval',
      ],
    ]) {
      const { report } = await checked(
        { 'plain/x.md': '# Title\n', 'a.md': GOOD, 'holdfast.yml': `version: 1\n${config}\n` },
        { today: TODAY },
      );
      expect(theFinding(report, 'nothing-checked')).toMatchObject({
        path: 'holdfast.yml',
        position: { line: 2 },
        message,
      });
      expect(isFailing(report)).toBe(true);
    }
    const { report } = await checkedFolder(tempFolder(), { today: TODAY });
    expect(summaryOf(report)).toEqual(['nothing-checked .:1']);
  });
});

describe('a configuration', () => {
  it('is found beside the documents, in .github, or above them, the nearest first', async () => {
    const off = 'version: 1\nrules: { review-overdue: off }\n';
    const on = 'version: 1\n';
    const run = async (files: Readonly<Record<string, string>>): Promise<number> =>
      (await checked({ 'isms/policies/a.md': OVERDUE, ...files }, { today: TODAY, paths: ['isms/policies'] })).report
        .findings.length;
    expect(await run({ 'isms/policies/holdfast.yml': off, 'holdfast.yml': on })).toBe(0);
    expect(await run({ 'isms/.github/holdfast.yml': off, 'holdfast.yml': on })).toBe(0);
    expect(await run({ 'isms/holdfast.yml': on, 'holdfast.yml': off })).toBe(1);
    expect(await run({ 'holdfast.yml': off })).toBe(0);
    expect(await run({ 'other/holdfast.yml': off })).toBe(1);
  });

  it('that is named and not there is a mistake', async () => {
    await expect(checked({ 'a.md': GOOD }, { config: 'gone.yml' })).rejects.toThrow(
      new ConfigError('There is no configuration file gone.yml', { hint: 'Correct --config, or leave it out.' }),
    );
  });

  it('with a mistake stops the run, and says where', async () => {
    await expect(checked({ 'a.md': GOOD, 'holdfast.yml': 'version: 1\npresett: x\n' })).rejects.toThrow(
      'holdfast.yml:2:1: `presett` is not a setting',
    );
  });
});

describe('owners', () => {
  const bare = '---\ntitle: A\nnext_review: 2027-06-01\n---\n';
  const config = 'version: 1\nowner_fallback: codeowners\n';

  it('come from CODEOWNERS where the document names none and the configuration says so', async () => {
    const files = {
      'policies/a.md': bare,
      '.github/CODEOWNERS': '* @acme/all\npolicies/ @kim @acme/sec\n',
      CODEOWNERS: '* @wrong\n',
    };
    expect(summaryOf((await checked(files, { today: TODAY })).report)).toEqual(['owner-missing policies/a.md:2']);
    const { report } = await checked({ ...files, 'holdfast.yml': config }, { today: TODAY });
    expect([report.findings, report.nextDue?.owner]).toEqual([[], '@kim, @acme/sec']);
  });

  it('do not come from a line that leaves the document to nobody', async () => {
    const files = { 'policies/a.md': bare, CODEOWNERS: '* @acme/all\npolicies/\n', 'holdfast.yml': config };
    expect(summaryOf((await checked(files, { today: TODAY })).report)).toEqual(['owner-missing policies/a.md:2']);
  });

  it('of the document win', async () => {
    const files = { 'a.md': GOOD, CODEOWNERS: '* @acme/all\n', 'holdfast.yml': config };
    expect((await checked(files, { today: TODAY })).report.nextDue?.owner).toBe('role:a');
  });

  it('are said not to be checked where there is no CODEOWNERS to ask', async () => {
    const { report } = await checked({ 'a.md': GOOD, 'holdfast.yml': config }, { today: TODAY });
    expect(report.notChecked.map(({ what }) => what)).toEqual(['owners in CODEOWNERS']);
  });
});

describe('a pull request on a real repository', () => {
  it('is compared with the merge base out of git alone, from a folder of it', async () => {
    const repository = gitRepository({
      'isms/a.md': OVERDUE,
      'isms/b.md': GOOD,
      'isms/c.md': OVERDUE.replace('Overdue', 'Other'),
      'elsewhere/x.md': OVERDUE,
    });
    repository.git('checkout', '--quiet', '-b', 'topic');
    repository.git('mv', 'isms/a.md', 'isms/moved "a".md');
    repository.commit({ 'isms/b.md': GOOD.replace('owner: role:a\n', ''), 'isms/c.md': GOOD });
    const root = join(repository.root, 'isms');
    const git = nodeGit(root);
    const { report } = await checkedFolder(root, { today: TODAY, base: [() => git.base('main')] });
    expect(report.findings.map(({ status, rule, path }) => `${status} ${rule} ${path}`)).toEqual([
      'introduced owner-missing b.md',
      'existing review-overdue moved "a".md',
    ]);
    expect(report.fixed.map(({ rule, path }) => `${rule} ${path}`)).toEqual(['review-overdue c.md']);
    expect(report.delta?.base).toBe(repository.git('rev-parse', 'main'));
    expect(isFailing(report)).toBe(true);
  });

  it('says that it compares with nothing in a shallow clone, and enforces no calendar', async () => {
    const repository = gitRepository({ 'a.md': OVERDUE });
    const git = nodeGit(repository.root);
    const { report } = await checkedFolder(repository.root, { today: TODAY, base: [() => git.base('origin/main')] });
    expect(report.notChecked.map(({ why }) => why)).toEqual(['git does not know `origin/main`']);
    expect(isFailing(report)).toBe(false);
  });
});

function paths(report: Report): readonly string[] {
  return [...new Set(report.findings.map(({ path }) => path))].sort();
}
