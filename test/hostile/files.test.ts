import { execFileSync } from 'node:child_process';
import { chmodSync, linkSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { checkedFolder } from '../support/checked.ts';
import { expectHeard, HEALTHY_PATH, HOSTILE_TODAY, hostileFolder } from '../support/hostile.ts';
import { tempFolder } from '../support/temp-folder.ts';

const PATH = 'policies/hostile.md';
const OVERDUE = '---\ntitle: Secret\nowner: role:secret\nnext_review: 2020-01-01\n---\n';
const GUARD = { timeout: 20_000 };
const MEGABYTE = 1024 * 1024;

describe('a file that is no text', () => {
  it.each<[string, Uint8Array, string]>([
    ['NUL', Buffer.from('---\ntitle: a\0b\nowner: a\n---\n'), 'The file contains NUL bytes, so it is not text'],
    ['invalid UTF-8', Buffer.from([...Buffer.from('---\nowner: a\n---\n'), 0xc3, 0x28]), 'The file is not valid UTF-8'],
    ['UTF-16', Buffer.from('\uFEFF---\nowner: a\n---\n', 'utf16le'), 'The file is UTF-16, not UTF-8'],
    ['50 MB', Buffer.alloc(50 * MEGABYTE, 'x'), 'The file has 50 MB; Holdfast reads documents up to 8 MB'],
    [
      '50 MB of front matter',
      Buffer.alloc(50 * MEGABYTE, '---\nowner: a\n'),
      'The file has 50 MB; Holdfast reads documents up to 8 MB',
    ],
    [
      'random bytes',
      Buffer.from(Array.from({ length: 5000 }, (_, index) => (index * 7919) % 256)),
      'The file is not valid UTF-8',
    ],
  ])('is reported beside its neighbour: %s', GUARD, async (_name, bytes, message) => {
    const report = await expectHeard(hostileFolder({ [PATH]: bytes }), [PATH]);
    expect(report.findings.filter(({ path }) => path === PATH).map((finding) => finding.message)).toEqual([message]);
    expect(report.unjudged).toEqual([PATH]);
    expect(report.judged).not.toContain(PATH);
  });

  it('of zero bytes is a document that carries nothing', GUARD, async () => {
    const report = await expectHeard(hostileFolder({ [PATH]: '' }), []);
    expect([report.summary.documents, report.summary.governed, report.judged.includes(PATH)]).toEqual([2, 1, true]);
  });

  it('of zero bytes is missed when it must be governed', GUARD, async () => {
    const report = await expectHeard(
      hostileFolder({ [PATH]: '', 'holdfast.yml': `version: 1\nrequire: [${PATH}]\n` }),
      [PATH],
    );
    expect(report.findings.filter(({ path }) => path === PATH).map(({ rule }) => rule)).toEqual([
      'owner-missing',
      'review-date-missing',
    ]);
  });
});

describe('a symbolic link', () => {
  it.each<[string, (root: string) => string, string]>([
    [
      'to a file out of the tree',
      () => join(tempFolder({ 'secret.md': OVERDUE }), 'secret.md'),
      'it is a symbolic link that leaves the folder under check',
    ],
    [
      'out of the tree, relative',
      () => '../../../../../../../../etc/hostname',
      'it is a symbolic link that leaves the folder under check',
    ],
    ['to the folder above the tree', () => '../..', 'it is a symbolic link that leaves the folder under check'],
    [
      'to a folder out of the tree',
      () => tempFolder({ 'secret.md': OVERDUE }),
      'it is a symbolic link that leaves the folder under check',
    ],
    ['to itself', () => 'hostile.md', 'it is a symbolic link that leads nowhere'],
    ['to nothing', () => 'gone.md', 'it is a symbolic link that leads nowhere'],
    ['to a device', () => '/dev/zero', 'it is a symbolic link that leaves the folder under check'],
    ['to a folder in the tree', () => '../policies', 'it is a symbolic link to policies'],
    ['to a dot-folder, which is not walked', (root) => inDotFolder(root), 'it is a symbolic link to .hidden/x.md'],
  ])('%s is not followed, and said so', GUARD, async (_name, target, why) => {
    const root = hostileFolder({}, (folder) => symlinkSync(target(folder), join(folder, PATH)));
    const report = await expectHeard(root, [PATH]);
    expect(report.notChecked).toEqual([{ what: PATH, why }]);
    expect(report.unjudged).toEqual([PATH]);
    expect(JSON.stringify(report)).not.toContain('role:secret');
  });

  it('to a document in the tree says nothing twice: the document is found under its own name', GUARD, async () => {
    const root = hostileFolder({}, (folder) => symlinkSync('zz-healthy.md', join(folder, PATH)));
    const report = await expectHeard(root, []);
    expect([report.notChecked, report.summary.documents]).toEqual([[], 1]);
  });

  it('to a document in the tree that was not asked for is not followed, and said so', GUARD, async () => {
    const root = hostileFolder({ 'other/x.md': OVERDUE }, (folder) => symlinkSync('../other/x.md', join(folder, PATH)));
    const report = await expectHeard(root, [PATH], { paths: ['policies'] });
    expect(report.notChecked).toEqual([{ what: PATH, why: 'it is a symbolic link to other/x.md' }]);
  });

  it('in the middle of a path that was asked for does not lead out of the tree', GUARD, async () => {
    const outside = tempFolder({ 'sub/secret.md': OVERDUE });
    const root = hostileFolder(
      { 'holdfast.yml': 'version: 1\ndocuments: ["policies/*.md", "door/sub/*.md"]\n' },
      (folder) => symlinkSync(outside, join(folder, 'door')),
    );
    const report = await expectHeard(root, ['holdfast.yml']);
    expect(report.findings.map(({ rule, message }) => `${rule}: ${message}`)).toContain(
      'nothing-checked: `door/sub/*.md` matches no file',
    );
    expect(JSON.stringify(report)).not.toContain('role:secret');
    await expect(checkedFolder(root, { today: HOSTILE_TODAY, paths: ['door/sub/secret.md'] })).rejects.toThrow(
      'There is no file or folder door/sub/secret.md',
    );
    await expect(checkedFolder(root, { today: HOSTILE_TODAY, paths: ['door/sub'] })).rejects.toThrow(
      'There is no file or folder door/sub',
    );
    await expect(checkedFolder(root, { today: HOSTILE_TODAY, config: 'door/sub/secret.md' })).rejects.toThrow(
      'There is no configuration file',
    );
  });

  it('is no file to link to outside the tree, and one inside', GUARD, async () => {
    const outside = tempFolder({ 'x.md': 'x' });
    const root = hostileFolder(
      {
        [PATH]: '---\nowner: a\nnext_review: 2027-01-01\n---\n[a](door/x.md) [b](../../../etc/passwd) [c](inside.md)\n',
      },
      (folder) => {
        symlinkSync(outside, join(folder, 'policies/door'));
        symlinkSync('zz-healthy.md', join(folder, 'policies/inside.md'));
      },
    );
    const report = await expectHeard(root, [PATH]);
    expect(messages(report)).toEqual(['The link to `door/x.md` leads nowhere']);
  });
});

describe('something that is no file', () => {
  it('but a pipe with a Markdown name does not stop the run', GUARD, async () => {
    const root = hostileFolder({}, (folder) => execFileSync('mkfifo', [join(folder, PATH)]));
    const report = await expectHeard(root, [PATH]);
    expect(report.notChecked).toEqual([{ what: PATH, why: 'it is not a regular file' }]);
  });

  it('but a folder with a Markdown name is walked like any other', GUARD, async () => {
    const root = hostileFolder({ 'policies/folder.md/x.md': OVERDUE });
    const report = await expectHeard(root, ['policies/folder.md/x.md']);
    expect(report.notChecked).toEqual([]);
  });

  it('but an empty folder with a Markdown name says nothing', GUARD, async () => {
    const root = hostileFolder({}, (folder) => mkdirSync(join(folder, PATH)));
    expect((await expectHeard(root, [])).summary.documents).toBe(1);
  });

  it.skipIf(process.getuid?.() === 0)('that the user may read is reported', GUARD, async () => {
    const root = hostileFolder({ [PATH]: OVERDUE }, (folder) => chmodSync(join(folder, PATH), 0));
    const report = await expectHeard(root, [PATH]);
    expect(report.notChecked).toEqual([{ what: PATH, why: 'permission to read it is missing' }]);
  });
});

describe('a file with a strange name', () => {
  const NAMES = [
    'double"quote.md',
    "single'quote.md",
    'new\nline.md',
    '\nlead.md',
    'carriage\rreturn.md',
    'tab\there.md',
    'c:olon.md',
    'back\\slash.md',
    'glob*[a-z]?{b,c}.md',
    '!negated.md',
    '@(ext).md',
    '+(ext).md',
    '**.md',
    '#hash.md',
    '$(id).md',
    '`id`.md',
    '-dash.md',
    '--option.md',
    ' lead.md',
    'tail .md',
    '~.md',
    '%00.md',
    '%2e%2e%2f.md',
    '<b>.md',
    'a|b.md',
    'a;b.md',
    'a&b.md',
    '..md',
    '...md',
    'é.md',
    'é.md'.normalize('NFD'),
    '文書.md',
    '\u202egnp.md',
    '\u2028.md',
    '::error::x.md',
    '##[error]x.md',
    'constructor.md',
    '__proto__.md',
    `${'n'.repeat(240)}.md`,
  ];

  it('is read, and its findings name it as it is', GUARD, async () => {
    const paths = NAMES.filter((name) => !name.startsWith('..')).map((name) => `policies/${name}`);
    const files = Object.fromEntries(paths.map((path) => [path, OVERDUE]));
    const report = await expectHeard(hostileFolder(files), paths);
    expect(
      report.findings
        .filter(({ rule }) => rule === 'review-overdue')
        .map(({ path }) => path)
        .sort(),
    ).toEqual([...paths, HEALTHY_PATH].sort());
    expect(report.notChecked).toEqual([]);
  });

  it('is read when it is asked for by name', GUARD, async () => {
    // A backslash is how Windows writes a slash, so that one name can be asked for by its folder alone.
    for (const name of NAMES.filter((one) => !one.includes('\\'))) {
      const root = tempFolder({ [name]: OVERDUE, 'other.md': OVERDUE });
      const { report } = await checkedFolder(root, { today: HOSTILE_TODAY, paths: [name] });
      expect(report.findings.map(({ path, rule }) => [path, rule])).toEqual([[name, 'review-overdue']]);
    }
  });

  it('is read in a folder with a strange name', GUARD, async () => {
    const paths = NAMES.filter((name) => !name.startsWith('.')).map((name) => `${name.replace(/\.md$/, '')}/x.md`);
    const files = Object.fromEntries(paths.map((path) => [path, OVERDUE]));
    await expectHeard(hostileFolder(files), paths);
  });

  it('of bytes that are no text is reported, and not taken for another', GUARD, async () => {
    const root = hostileFolder({}, (folder) => {
      const name = Buffer.concat([Buffer.from(join(folder, 'policies/bad')), Buffer.from([0xff]), Buffer.from('.md')]);
      writeFileSync(name, OVERDUE);
    });
    const report = await expectHeard(root, ['policies/bad\uFFFD.md']);
    expect(report.notChecked).toHaveLength(1);
  });
});

describe('a tree', () => {
  it('with the same file under two names has two documents', GUARD, async () => {
    const root = hostileFolder({ [PATH]: OVERDUE }, (folder) =>
      linkSync(join(folder, PATH), join(folder, 'policies/twin.md')),
    );
    await expectHeard(root, [PATH, 'policies/twin.md']);
  });

  it('of 200 folders in each other is walked to its end', GUARD, async () => {
    const path = `${'d/'.repeat(200)}x.md`;
    await expectHeard(hostileFolder({ [path]: OVERDUE }), [path]);
  });

  it('with links in circles is walked once', GUARD, async () => {
    const root = hostileFolder({ 'a/x.md': OVERDUE }, (folder) => {
      symlinkSync('..', join(folder, 'a/up'));
      symlinkSync('../a', join(folder, 'policies/across'));
    });
    expect((await expectHeard(root, ['a/x.md'])).summary.documents).toBe(2);
  });

  it('with names that differ in case alone has both', GUARD, async () => {
    const root = hostileFolder({ 'policies/Access.md': OVERDUE, 'policies/access.md': OVERDUE });
    await expectHeard(root, ['policies/Access.md', 'policies/access.md']);
  });
});

function messages(report: Report): readonly string[] {
  return report.findings.filter(({ path }) => path === PATH).map(({ message }) => message);
}

function inDotFolder(root: string): string {
  mkdirSync(join(root, '.hidden'));
  writeFileSync(join(root, '.hidden/x.md'), OVERDUE);
  return '../.hidden/x.md';
}
