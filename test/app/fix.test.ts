import { describe, expect, it } from 'vitest';
import { fixText } from '../../src/app/fix-text.ts';
import { fixed, repairedFiles, type TextFiles } from '../support/fixed.ts';

const POLICY = [
  '---',
  '# Who wrote this: nobody knows',
  'title: Access: who may what',
  'owner: @dana',
  'reviewed_on: 17 May 2021 # as the minutes say',
  'review_interval: { month: 6 }',
  'approved_on: 05/06/2026',
  'distribution:   [  all ]',
  '---',
  '# Access',
  '',
  'reviewed_on: 17 May 2021',
  '',
].join('\n');

const FIXED = [
  '---',
  '# Who wrote this: nobody knows',
  'title: "Access: who may what"',
  'owner: "@dana"',
  'reviewed_on: 2021-05-17 # as the minutes say',
  'review_interval: 6 months',
  'approved_on: 05/06/2026',
  'distribution:   [  all ]',
  '---',
  '# Access',
  '',
  'reviewed_on: 17 May 2021',
  '',
].join('\n');

const SIDECARS = 'version: 1\nreaders: [sidecar]\n';

async function fixedOnce(files: TextFiles): Promise<TextFiles> {
  return repairedFiles(files, await fixed(files));
}

describe('holdfast fix', () => {
  it('changes what is certain and nothing else, comments and spacing included', async () => {
    expect(await fixedOnce({ 'a.md': POLICY })).toEqual({ 'a.md': FIXED });
  });

  it.each([
    ['line ends of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a byte order mark', (text: string) => `\uFEFF${text}`],
    ['both', (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`],
    ['no line end at its end', (text: string) => text.replace(/\n$/, '')],
  ])('does the same in a file with %s', async (_, change) => {
    expect(await fixedOnce({ 'a.md': change(POLICY) })).toEqual({ 'a.md': change(FIXED) });
  });

  it('lists each repair with the line that it had, and counts the findings before and after', async () => {
    const { files, before, after, left } = await fixed({ 'a.md': POLICY });
    expect(files.map(({ path }) => path)).toEqual(['a.md']);
    expect(files[0]?.repairs.map(({ line }) => line)).toEqual([3, 4, 5, 6]);
    expect(left.map(({ rule, position }) => `${rule} ${position.line}`)).toEqual(['date-invalid 7']);
    // Before: the document cannot be read, and so nothing is checked. After: it is overdue, and one date is unclear.
    expect([before, after]).toEqual([2, 2]);
  });

  it('has nothing to do a second time', async () => {
    const again = await fixed(await fixedOnce({ 'a.md': POLICY }));
    expect(again.files).toEqual([]);
    expect(again.before).toBe(again.after);
  });

  it('proposes nothing for documents that need nothing', async () => {
    const fine = '---\ntitle: A\nowner: role:it-lead\nreviewed_on: 2026-06-01\nreview_interval: 12 months\n---\n# A\n';
    expect(await fixed({ 'a.md': fine, 'b.md': '# No front matter: at all\n' })).toEqual({
      files: [],
      before: 0,
      after: 0,
      left: [],
    });
  });

  it('lists the files by their paths', async () => {
    const text = '---\ntitle: A\nowner: x\nreviewed_on: 17 May 2021\n---\n';
    const { files } = await fixed({ 'c.md': text, 'a.md': text.replace('A', 'A: b'), 'b.md': text });
    expect(files.map(({ path }) => path)).toEqual(['a.md', 'b.md', 'c.md']);
    expect(files[0]?.repairs.length).toBe(2);
  });

  it('looks at the paths that it is given', async () => {
    const text = '---\ntitle: A\nowner: x\nreviewed_on: 17 May 2021\n---\n';
    const { files } = await fixed({ 'a.md': text, 'b.md': text }, { paths: ['b.md'] });
    expect(files.map(({ path }) => path)).toEqual(['b.md']);
  });
});

describe('holdfast fix in a file beside a document', () => {
  it('writes values there, and leaves the document alone', async () => {
    const files = {
      'holdfast.yml': SIDECARS,
      'a.md': '# A\n\nreviewed_on: 17 May 2021\n',
      'a.yaml': 'title: A\nowner: x # for now\nreviewed_on: 17 May 2021\nreview_interval: every 2 years',
    };
    expect(await fixedOnce(files)).toEqual({
      ...files,
      'a.yaml': 'title: A\nowner: x # for now\nreviewed_on: 2021-05-17\nreview_interval: 2 years',
    });
  });

  it('quotes there what YAML stumbles over', async () => {
    const files = {
      'holdfast.yml': SIDECARS,
      'a.md': '# A: b\n',
      'a.yaml': '\uFEFFtitle: A: b\r\nowner: @x\r\nreviewed_on: 17 May 2021\r\n',
    };
    const { files: repaired, left } = await fixed(files);
    expect(repaired.map(({ path, after }) => [path, after])).toEqual([
      ['a.yaml', '\uFEFFtitle: "A: b"\r\nowner: "@x"\r\nreviewed_on: 2021-05-17\r\n'],
    ]);
    expect(repaired[0]?.repairs.map(({ path, line }) => `${path}:${line}`)).toEqual([
      'a.yaml:1',
      'a.yaml:2',
      'a.yaml:3',
    ]);
    expect(left).toEqual([]);
  });

  it('says what it leaves there', async () => {
    const { files, left } = await fixed({ 'holdfast.yml': SIDECARS, 'a.md': '# A\n', 'a.yaml': 'title: A: b # c\n' });
    expect(files).toEqual([]);
    expect(left.map(({ path, position }) => `${path}:${position.line}`)).toEqual(['a.yaml:1']);
  });
});

describe('holdfast fix leaves alone what is not YAML', () => {
  it.each<[string, string, string, string]>([
    ['labels', 'readers: [bold-lines]', 'a.md', '# A\n\n**Owner:** x\n**Last reviewed:** 17 May 2021\n'],
    [
      'a table of labels',
      'readers: [field-table]',
      'a.md',
      '| Owner | x |\n|--|--|\n| Last reviewed | 17 May 2021 |\n',
    ],
    [
      'a table of rows',
      'registers: [{ path: a.md, of: risk }]',
      'a.md',
      '| ID | Risk | Assessed on |\n|--|--|--|\n| R-1 | A | 17 May 2021 |\n',
    ],
    ['a CSV file', 'registers: [{ path: a.csv, of: risk }]', 'a.csv', 'ID,Risk,Assessed on\nR-1,A,17 May 2021\n'],
  ])('%s', async (_, key, path, text) => {
    const { files } = await fixed({ 'holdfast.yml': `version: 1\n${key}\n`, [path]: text });
    expect(files).toEqual([]);
  });

  it('but YAML without an opening fence is', async () => {
    const text = 'title: A\nowner: x\nreviewed_on: 17 May 2021\n---\n# A\n';
    const after = await fixedOnce({ 'holdfast.yml': 'version: 1\nreaders: [unfenced-yaml]\n', 'a.md': text });
    expect(after['a.md']).toBe(text.replace('17 May 2021', '2021-05-17'));
  });
});

describe('what holdfast fix prints', () => {
  it('is a diff, the repairs in words, and what is left', async () => {
    const text = fixText(await fixed({ 'a.md': POLICY }), false);
    expect(text).toContain('--- a/a.md\n+++ b/a.md\n');
    expect(text).toContain('-owner: @dana\n');
    expect(text).toContain('+owner: "@dana"\n');
    expect(text).toContain('4 repairs in 1 file:\n  a.md:3  quotes the title, which contains a colon\n');
    expect(text).toContain('Left alone, because only its author knows what is meant:\n  a.md:7:14  ');
    expect(text).toContain('2 findings before, 2 after.\n');
    expect(text).toContain('Nothing is written yet: holdfast fix --write does it.\n');
  });

  it('says why there are more findings than before', async () => {
    const unclear = ['approved_on', 'effective_on', 'next_review'].map((key) => `${key}: 05/06/2026\n`).join('');
    const text = fixText(await fixed({ 'a.md': `---\ntitle: A: b\nowner: x\n${unclear}---\n` }), false);
    expect(text).toContain('2 findings before, 3 after: what could not be read before is looked at now.\n');
  });

  it('says when it is written, and when there is nothing to do', async () => {
    const result = await fixed({ 'a.md': POLICY });
    expect(fixText(result, true)).toContain('Written. Look at the changes with git diff, and commit them.\n');
    expect(fixText(await fixed({ 'a.md': '# A\n' }), false)).toBe('Nothing to repair that is certain.\n');
  });

  it('cannot be steered by what stands in a file', async () => {
    const text = fixText(await fixed({ 'a.md': '---\ntitle: A: \u001b[31mb\nowner: x\n---\n' }), false);
    expect(text).not.toContain('\u001b');
  });

  it('counts what it does not list', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 25 }, (_, n) => [`${n}.md`, '---\ntitle: A\nowner: x\nreviewed_on: soon\n---\n']),
    );
    const text = fixText(await fixed(many), false);
    expect(text.split('\n').filter((line) => /\.md:4:14 /.test(line)).length).toBe(20);
    expect(text).toContain('  and 5 more\n');
  });
});
