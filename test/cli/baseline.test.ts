import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { holdfast } from '../support/command-line.ts';
import { gitRepository } from '../support/git-repository.ts';

const UNOWNED = '---\ntitle: Access\nreviewed_on: 2026-10-01\nreview_interval: 12 months\n---\n';

describe('holdfast baseline', () => {
  it('starts a team green, holds it to what is new, and forgets what is gone', async () => {
    const { root, commit } = gitRepository({ 'a.md': UNOWNED, 'b.md': UNOWNED });
    const day = ['--today', '2026-11-22'];
    expect((await holdfast('check', root, ...day)).exitCode).toBe(1);

    const taken = await holdfast('baseline', root, ...day, '--until', '2027-05-31');
    expect(taken).toMatchObject({ exitCode: 0, err: '' });
    expect(taken.out).toContain('2 findings recorded on 2026-11-22; ends 2027-05-31');
    const green = await holdfast('check', root, ...day);
    expect(green.exitCode).toBe(0);
    expect(green.out).toContain('Baseline of 2026-11-22: 2 of 2 left');

    commit({ 'a.md': UNOWNED.replace('title', 'owner: role:a\ntitle'), 'c.md': UNOWNED });
    const later = await holdfast('check', root, '--today', '2026-12-02');
    expect(later.exitCode).toBe(1);
    expect(later.out).toContain('c.md');
    expect(later.out).toContain('1 of 2 left, 1 gone; at this pace the last is gone on 2026-12-12');

    const pruned = await holdfast('baseline', root, '--today', '2026-12-02');
    expect(pruned.out).toContain('1 finding gone since, 1 of 2 left');
    commit({ 'a.md': UNOWNED });
    const returned = await holdfast('check', root, '--today', '2026-12-02', '--format', 'json');
    const report = JSON.parse(returned.out) as { readonly findings: readonly { path: string; tolerated: boolean }[] };
    expect(report.findings.map(({ path, tolerated }) => `${path} ${tolerated}`)).toEqual([
      'a.md false',
      'b.md true',
      'c.md false',
    ]);
  });

  it('writes the same bytes twice, and a new one only when asked', async () => {
    const { root } = gitRepository({ 'a.md': UNOWNED });
    const file = join(root, 'holdfast-baseline.json');
    await holdfast('baseline', root, '--today', '2026-11-22');
    const first = readFileSync(file, 'utf8');
    await holdfast('baseline', root, '--today', '2026-11-23');
    expect(readFileSync(file, 'utf8')).toBe(first);
    await holdfast('baseline', root, '--today', '2026-11-23', '--renew');
    expect(readFileSync(file, 'utf8')).not.toBe(first);
  });

  it.each([
    [['--until', 'soon'], '`soon` is not a day'],
    [['--until', '2026-11-21'], '2026-11-21 has passed'],
  ])('refuses %j', async (more, message) => {
    const { root } = gitRepository({ 'a.md': UNOWNED });
    const refused = await holdfast('baseline', root, '--today', '2026-11-22', ...more);
    expect(refused).toMatchObject({ exitCode: 2, out: '' });
    expect(refused.err).toContain(message);
  });
});

describe('holdfast explain', () => {
  it('tells a rule from a path, and helps with a slip', async () => {
    expect((await holdfast('explain', 'review-overdue')).out).toMatch(/^review-overdue · document-control/);
    const slip = await holdfast('explain', 'review-overdu');
    expect(slip).toMatchObject({ exitCode: 2, out: '' });
    expect(slip.err).toContain('Did you mean `review-overdue`?');
  });

  it('explains a document', async () => {
    const { root } = gitRepository({ 'a.md': UNOWNED });
    const explained = await holdfast('explain', join(root, 'a.md'), '--today', '2026-11-22');
    expect(explained).toMatchObject({ exitCode: 0, err: '' });
    expect(explained.out).toContain('scheduled   2027-10-01  Review');
    expect(explained.out).toContain('No owner (owner-missing)');
  });

  it('looks at the ISMS that the document belongs to, and at no other', async () => {
    const policy = UNOWNED.replace('title', 'id: POL-01\ntitle');
    const { root } = gitRepository({
      'one/holdfast.yml': 'version: 1\n',
      'one/policies/a.md': policy,
      'two/a.md': policy,
    });
    const explained = await holdfast('explain', join(root, 'one/policies/a.md'), '--today', '2026-11-22');
    expect(explained).toMatchObject({ exitCode: 0, err: '' });
    expect(explained.out).toContain('owner-missing');
    expect(explained.out).not.toContain('duplicate-id');
  });
});
