import { describe, expect, it } from 'vitest';
import { isFailing } from '../../src/app/check.ts';
import type { Report } from '../../src/model/report.ts';
import { checked } from '../support/checked.ts';
import { memoryBaseTree } from '../support/memory-base-tree.ts';

const TODAY = '2026-11-22';

type Fields = Readonly<Record<string, string>>;
type Content = Readonly<Record<string, string>>;

/** A policy in force that is not overdue and has an owner, unless told otherwise. An empty field is left out. */
function policy(fields: Fields = {}, body = '# Body\n'): string {
  const all = { id: 'POL-01', type: 'policy', title: 'Access', owner: 'role:a', next_review: '2027-06-01', ...fields };
  const lines = Object.entries(all).flatMap(([key, value]) => (value === '' ? [] : [`${key}: ${value}`]));
  return ['---', ...lines, '---', body].join('\n');
}

const OTHER = policy({ id: 'POL-02', title: 'Backup' });
const OVERDUE = { next_review: '2026-01-01' };
const ANONYMOUS = { id: '' };

describe('a finding of a pull request', () => {
  it.each<[string, Content, Content, readonly string[]]>([
    [
      'that the base has too is existing',
      { 'a.md': policy({ owner: '' }) },
      { 'a.md': policy({ owner: '' }) },
      ['existing owner-missing a.md'],
    ],
    [
      'in a new document is introduced',
      { 'b.md': OTHER },
      { 'a.md': policy({ owner: '' }), 'b.md': OTHER },
      ['introduced owner-missing a.md'],
    ],
    [
      'in a changed document is introduced',
      { 'a.md': policy() },
      { 'a.md': policy({ owner: '' }) },
      ['introduced owner-missing a.md'],
    ],
    [
      'that moved down in its document is existing',
      { 'a.md': policy({ owner: '' }) },
      { 'a.md': policy({ owner: '', tags: '[x, y]' }, 'other\n') },
      ['existing owner-missing a.md'],
    ],
    [
      'that is due earlier than before is worsened',
      { 'a.md': policy(OVERDUE) },
      { 'a.md': policy({ next_review: '2025-01-01' }) },
      ['worsened review-overdue a.md'],
    ],
    [
      'that is due later than before, and still overdue, is existing',
      { 'a.md': policy({ next_review: '2025-01-01' }) },
      { 'a.md': policy(OVERDUE) },
      ['existing review-overdue a.md'],
    ],
    [
      'that leaves its grace by the change is worsened',
      { 'a.md': policy({ next_review: '2026-11-20' }) },
      { 'a.md': policy(OVERDUE) },
      ['worsened review-overdue a.md'],
    ],
    [
      'that names more than before is worsened',
      { 'n.md': nonconformity('grade: minor') },
      { 'n.md': nonconformity('') },
      ['worsened nonconformity-incomplete n.md'],
    ],
    [
      'that names less than before is existing',
      { 'n.md': nonconformity('') },
      { 'n.md': nonconformity('grade: minor') },
      ['existing nonconformity-incomplete n.md'],
    ],
  ])('%s', async (_name, base, head, expected) => {
    const report = await compared(base, head);
    expect(statuses(report)).toEqual(expected);
    expect(report.fixed).toEqual([]);
    expect(report.delta).toEqual({ base: 'ba5e'.repeat(10) });
  });

  it('that the head no longer has is fixed, whatever was fixed of it', async () => {
    const report = await compared(
      {
        'a.md': policy({ owner: '' }),
        'b.md': policy({ id: 'POL-02', ...OVERDUE }),
        'c.md': policy({ id: 'POL-03', owner: 'TBC' }),
      },
      { 'a.md': policy(), 'b.md': policy({ id: 'POL-02' }) },
    );
    expect(report.findings).toEqual([]);
    expect(report.fixed.map(({ rule, path }) => `${rule} ${path}`)).toEqual([
      'owner-missing a.md',
      'review-overdue b.md',
      'placeholder-value c.md',
    ]);
  });

  it('about a document that can no longer be read is not fixed', async () => {
    const report = await compared(
      { 'a.md': policy(OVERDUE), 'z.md': OTHER },
      { 'a.md': policy({ ...OVERDUE, title: 'A: b' }), 'z.md': OTHER },
    );
    expect(statuses(report)).toEqual(['introduced front-matter-invalid a.md']);
    expect(report.fixed).toEqual([]);
  });

  it('about a record that is missing is neither fixed nor introduced by one that cannot be read', async () => {
    const without = {
      'p.md':
        '---\nid: PRO-01\ntype: procedure\ntitle: Access review\nstatus: effective\nowner: role:a\nversion: "1.0"\nprocess: access\napproved_by: [person:b]\napproved_on: 2026-05-01\nreviewed_on: 2026-05-01\nreview_interval: 12 months\nschedule: 4 months\n---\n',
    };
    const task = '---\nid: TSK-01\ntype: task\ntitle: Access: review\nstatus: done\n---\n';
    const withBroken = { ...without, 't.md': task };
    const added = await compared(without, withBroken);
    expect(statuses(added)).toEqual(['introduced front-matter-invalid t.md']);
    expect(added.fixed).toEqual([]);
    expect(added.notChecked).toContainEqual({
      what: 'what rests on t.md',
      why: 'it is there and cannot be judged',
      fix: 'Repair t.md.',
      rules: ['obligation-overdue'],
    });
    const removed = await compared(withBroken, without);
    expect(statuses(removed)).toEqual(['existing obligation-overdue p.md']);
  });

  it('is read from the base only for documents that changed', async () => {
    const base = memoryBaseTree({
      'a.md': policy(),
      'b.md': OTHER,
      'c.txt': 'text',
      'gone.md': policy({ id: 'POL-03' }),
    });
    await checked({ 'a.md': policy(OVERDUE), 'b.md': OTHER }, { today: TODAY, base: [async () => base] });
    expect(base.asked).toEqual(['a.md', 'gone.md']);
  });

  it('about a link is none on either side when a symbolic link or a submodule stands there', async () => {
    const body = '[a](link.md) [b](module) [c](links) [d](links/deep/x.md) [e](module/y.md)\n';
    const report = await compared(
      { 'a.md': policy({}, body) },
      { 'a.md': policy({ title: 'New' }, body), 'link.md': '', 'module/y.md': '', 'links/deep/x.md': '' },
      {},
      ['link.md', 'module', 'links/deep'],
    );
    expect([report.findings, report.fixed]).toEqual([[], []]);
  });

  it('about a link to what lies behind a symbolic link, and is not there now, is existing', async () => {
    const report = await compared(
      { 'a.md': policy({}, '[a](link/gone.md) [b](other/gone.md)\n') },
      { 'a.md': policy({}, '[a](link/gone.md) [b](other/gone.md)\n') },
      {},
      ['link'],
    );
    expect(statuses(report)).toEqual(['existing broken-reference a.md', 'existing broken-reference a.md']);
  });

  it('about an id that a copy took along is introduced on both, wherever the copy sorts', async () => {
    for (const copy of ['a-copy.md', 'z-copy.md']) {
      const report = await compared({ 'm.md': policy() }, { 'm.md': policy(), [copy]: policy() });
      expect(statuses(report)).toEqual([`introduced duplicate-id ${copy}`, 'introduced duplicate-id m.md'].sort());
    }
  });

  it('about an id that one more copy took along is introduced on that copy', async () => {
    const before = { 'm.md': policy(), 'n.md': policy() };
    for (const copy of ['a-copy.md', 'z-copy.md']) {
      const report = await compared(before, { ...before, [copy]: policy() });
      expect(statuses(report).filter((status) => status.startsWith('introduced'))).toEqual([
        `introduced duplicate-id ${copy}`,
      ]);
      expect(report.fixed).toEqual([]);
    }
  });

  it('in a folder that hides or holds packages is neither in the head nor in the base', async () => {
    const hidden = {
      '.github/policy.md': policy(OVERDUE),
      'node_modules/x/policy.md': policy({ id: 'POL-03', owner: '' }),
    };
    const report = await compared({ ...hidden, 'a.md': OTHER }, { ...hidden, 'a.md': OTHER });
    expect([report.findings, report.fixed]).toEqual([[], []]);
  });
});

describe('a renamed document', () => {
  it.each<[string, Fields]>([
    ['with an id', {}],
    ['without an id', ANONYMOUS],
  ])('%s keeps what is said about it', async (_name, fields) => {
    const content = policy({ ...fields, ...OVERDUE });
    const report = await compared({ 'old/a.md': content }, { 'new/b.md': content }, { 'new/b.md': 'old/a.md' });
    expect(statuses(report)).toEqual(['existing review-overdue new/b.md']);
    expect(report.fixed).toEqual([]);
  });

  it('with an id keeps it even when git sees no rename', async () => {
    const report = await compared({ 'old/a.md': policy(OVERDUE) }, { 'new/b.md': policy(OVERDUE, 'rewritten\n') });
    expect(statuses(report)).toEqual(['existing review-overdue new/b.md']);
  });

  it('without an id is another one when git sees no rename', async () => {
    const report = await compared(
      { 'a.md': policy({ ...ANONYMOUS, ...OVERDUE }) },
      { 'b.md': policy({ ...ANONYMOUS, ...OVERDUE }) },
    );
    expect(statuses(report)).toEqual(['introduced review-overdue b.md']);
    expect(report.fixed.map(({ path }) => path)).toEqual(['a.md']);
  });

  it('may be followed by another under its old name, which brings its own', async () => {
    const old = policy({ ...ANONYMOUS, owner: '' });
    const report = await compared(
      { 'a.md': old },
      { 'b.md': old, 'a.md': policy({ ...ANONYMOUS, title: 'New', owner: '' }) },
      { 'b.md': 'a.md' },
    );
    expect(statuses(report)).toEqual(['introduced owner-missing a.md', 'existing owner-missing b.md']);
  });

  it('that gets an id, loses it or gets another keeps what is said about it', async () => {
    for (const [before, after] of [
      ['', 'POL-09'],
      ['POL-09', ''],
      ['POL-08', 'POL-09'],
    ] as const) {
      const report = await compared(
        { 'a.md': policy({ id: before, owner: '' }) },
        { 'a.md': policy({ id: after, owner: '' }) },
      );
      expect(statuses(report)).toEqual(['existing owner-missing a.md']);
    }
  });
});

describe('a pull request fails', () => {
  it.each<[string, Content, Content, boolean]>([
    ['for what it introduces', { 'a.md': policy() }, { 'a.md': policy({ owner: '' }) }, true],
    ['for what it worsens', { 'a.md': policy(OVERDUE) }, { 'a.md': policy({ next_review: '2025-01-01' }) }, true],
    [
      'not for what is there already',
      { 'a.md': policy({ owner: '' }) },
      { 'a.md': policy({ owner: '' }, 'x\n') },
      false,
    ],
    [
      'not for what came due in a document that it leaves alone',
      { 'a.md': policy(OVERDUE) },
      { 'a.md': policy(OVERDUE) },
      false,
    ],
    [
      'not for what came due in a document that it touches',
      { 'a.md': policy(OVERDUE) },
      { 'a.md': policy(OVERDUE, 'touched\n') },
      false,
    ],
    ['for a date that it moves into the past', { 'a.md': policy() }, { 'a.md': policy(OVERDUE) }, true],
    [
      'for metadata that cannot be read in a document that it touches',
      { 'a.md': policy({ title: 'A: b' }) },
      { 'a.md': policy({ title: 'A: b' }, 'touched\n') },
      true,
    ],
    [
      'not for metadata that cannot be read in one that it leaves alone',
      { 'a.md': policy({ title: 'A: b' }) },
      { 'a.md': policy({ title: 'A: b' }) },
      false,
    ],
    [
      'for a date that cannot be read in a document that it touches',
      { 'a.md': policy({ reviewed_on: '05/06/2026' }) },
      { 'a.md': policy({ reviewed_on: '05/06/2026' }, 'touched\n') },
      true,
    ],
    [
      'for a placeholder in a document that it touches',
      { 'a.md': policy({ owner: 'TBC' }) },
      { 'a.md': policy({ owner: 'TBC' }, 'touched\n') },
      true,
    ],
    [
      'not for what it introduces below the threshold',
      { 'a.md': policy() },
      { 'a.md': policy({}, '[x](gone.md)\n') },
      false,
    ],
  ])('%s', async (_name, base, head, fails) => {
    const report = await compared({ ...base, 'z.md': OTHER }, { ...head, 'z.md': OTHER });
    expect(isFailing(report)).toBe(fails);
  });

  it('for a run that looks at nothing, although the base looked at nothing too', async () => {
    const report = await compared({ 'a.md': '# Nothing\n' }, { 'a.md': '# Nothing\n' });
    expect(statuses(report)).toEqual(['existing nothing-checked .']);
    expect(isFailing(report)).toBe(true);
  });

  it('for nothing when it was told never to', async () => {
    const { report } = await checked(
      { 'a.md': policy({ owner: '' }) },
      { today: TODAY, failOn: 'never', base: [async () => memoryBaseTree({})] },
    );
    expect([report.findings.length, isFailing(report)]).toEqual([1, false]);
  });
});

describe('without a base', () => {
  const WHY = { unavailable: 'git does not know `main`', fix: 'Fetch it.' };
  const files = { 'a.md': policy(OVERDUE), 'b.md': policy({ id: 'POL-02', owner: '' }) };

  it('that was asked for, the run says so and enforces everything but the calendar', async () => {
    const { report } = await checked(files, { today: TODAY, base: [async () => WHY] });
    expect(report.notChecked).toEqual([
      { what: 'what this change introduces and fixes', why: WHY.unavailable, fix: WHY.fix },
    ]);
    expect(report.delta).toBeUndefined();
    expect(report.findings.map(({ rule, status, enforced }) => `${rule} ${status} ${enforced}`)).toEqual([
      'review-overdue existing false',
      'owner-missing existing true',
    ]);
  });

  it('that nobody asked for, everything is enforced', async () => {
    const { report } = await checked(files, { today: TODAY });
    expect(report.findings.map(({ enforced }) => enforced)).toEqual([true, true]);
    expect([report.notChecked, report.delta]).toEqual([[], undefined]);
  });

  it('from the first source, the next one is asked, and no more', async () => {
    const asked: string[] = [];
    const { report } = await checked(files, {
      today: TODAY,
      base: [
        async () => {
          asked.push('git');
          return WHY;
        },
        async () => {
          asked.push('api');
          return memoryBaseTree(files);
        },
        async () => {
          asked.push('never');
          return WHY;
        },
      ],
    });
    expect(asked).toEqual(['git', 'api']);
    expect(statuses(report)).toEqual(['existing review-overdue a.md', 'existing owner-missing b.md']);
    expect(report.notChecked).toEqual([]);
  });

  it('from any source, all reasons are said', async () => {
    const { report } = await checked(files, {
      today: TODAY,
      base: [async () => WHY, async () => ({ unavailable: 'no token', fix: 'Give one.' })],
    });
    expect(report.notChecked.map(({ why }) => why)).toEqual(['git does not know `main`; no token']);
  });

  it('that is there but for its contents, the run says so instead of calling everything new', async () => {
    const base = { ...memoryBaseTree({ 'a.md': policy() }), read: async () => new Map<string, Uint8Array>() };
    const { report } = await checked({ 'a.md': policy({ owner: '' }) }, { today: TODAY, base: [async () => base] });
    expect(report.notChecked.map(({ what }) => what)).toEqual(['what this change introduces and fixes']);
    expect([report.delta, statuses(report)]).toEqual([undefined, ['existing owner-missing a.md']]);
  });
});

function nonconformity(line: string): string {
  return `---\nid: NC-2026-001\ntype: nonconformity\ntitle: Late\nstatus: open\nowner: role:a\nsource: monitoring\nstatement: x\ndetected_on: 2026-11-20\nrequirement: [A.5.18]\n${line}\n---\n`;
}

async function compared(
  base: Content,
  head: Content,
  renames: Content = {},
  links: readonly string[] = [],
): Promise<Report> {
  const { report } = await checked(head, { today: TODAY, base: [async () => memoryBaseTree(base, renames, links)] });
  return report;
}

function statuses(report: Report): readonly string[] {
  return report.findings.map(({ status, rule, path }) => `${status} ${rule} ${path}`);
}
