import { describe, expect, it } from 'vitest';
import { type MemoryCommit, memoryHistory } from '../../src/adapters/memory/history.ts';
import type { CheckOptions } from '../../src/app/check.ts';
import type { Report } from '../../src/model/report.ts';
import { checked } from '../support/checked.ts';
import { memoryBaseTree } from '../support/memory-base-tree.ts';

const TODAY = '2026-11-22';
const CONFIG = { 'holdfast.yml': 'version: 1\npreset: iso27001\n' };
const GIT_RULES = ['approval-stale', 'version-not-bumped', 'review-rubber-stamped', 'watched-change-unreviewed'];
const SHALLOW = { unavailable: 'the clone is shallow', fix: 'Fetch all of it.' };

describe('a run without a history', () => {
  it('says once which rules are silent for want of one, why, and what to do', async () => {
    const report = await run({ 'p.md': policy('One.') }, { history: async () => SHALLOW });
    const entry = report.notChecked.find(({ what }) => what === 'git history');
    expect(entry).toMatchObject({ why: 'the clone is shallow', fix: 'Fetch all of it.' });
    expect(entry?.rules).toEqual(expect.arrayContaining(['approval-stale', 'version-not-bumped']));
    expect(report.findings.map(({ rule }) => rule)).not.toContain('approval-stale');
  });

  it('says so as well when nobody asked for one', async () => {
    const report = await run({ 'p.md': policy('One.') }, { history: undefined });
    expect(report.notChecked.find(({ what }) => what === 'git history')?.why).toBe('it was not asked for');
  });

  it('has nothing to say of it where no rule would look back', async () => {
    const files = { 'p.md': '---\ntitle: Notes\nowner: role:a\nnext_review: 2027-01-01\n---\n' };
    const { report } = await checked(files, {
      today: TODAY,
      history: () => {
        throw new Error('nobody needs it');
      },
    });
    expect(report.notChecked).toEqual([]);
  });

  it('lists a rule that sees less, and runs it all the same', async () => {
    const action =
      '---\nid: CA-1\ntype: corrective-action\ntitle: A\nstatus: open\nowner: role:a\ndue: 2027-06-01\noriginal_due: 2026-06-01\n---\n';
    const report = await run({ 'ca.md': action }, { history: async () => SHALLOW });
    expect(report.notChecked.flatMap(({ rules = [] }) => rules)).toContain('corrective-action-postponed');
    expect(report.findings.map(({ rule }) => rule)).toContain('corrective-action-postponed');
  });

  it('names the documents whose earlier versions are not to be had', async () => {
    const whole = memoryHistory([
      { on: '2026-05-02', by: 'Ana', files: { 'p.md': policy('One.') } },
      { on: '2026-09-02', by: 'Ana', files: { 'p.md': policy('Two.') } },
    ]);
    const newest = whole.commits[0]?.changes[0]?.blob;
    const read = (blobs: readonly string[], max: number) =>
      whole.read(
        blobs.filter((blob) => blob === newest),
        max,
      );
    const report = await run({ 'p.md': policy('Two.') }, { history: async () => ({ ...whole, read }) });
    expect(report.notChecked.map(({ what }) => what)).toEqual(['earlier versions of p.md']);
    expect(report.notChecked[0]?.rules).toContain('approval-stale');
  });
});

describe('a change, judged with its history', () => {
  const first: MemoryCommit = {
    id: 'a1',
    on: '2026-05-02',
    by: 'Ana',
    files: { 'p.md': policy('One.'), 'src/x.ts': '1' },
  };

  it('introduces what it does to an approved document', async () => {
    const report = await delta([first], { id: 'b1', on: '2026-09-02', by: 'Bo', files: { 'p.md': policy('Two.') } });
    expect(statusOf(report)).toEqual({ 'approval-stale': 'introduced' });
  });

  it('does not answer for what the history of the base had already, not even in a document that it touches', async () => {
    const before = [first, { id: 'a2', on: '2026-07-02', by: 'Ana', files: { 'p.md': policy('Two.') } }];
    const tagged = policy('Two.', 'tags: [crypto]\n');
    const report = await delta(before, { id: 'b1', on: '2026-09-02', by: 'Bo', files: { 'p.md': tagged } });
    expect(statusOf(report)).toEqual({ 'approval-stale': 'existing' });
  });

  it('fixes what it has approved again', async () => {
    const before = [first, { id: 'a2', on: '2026-07-02', by: 'Ana', files: { 'p.md': policy('Two.') } }];
    const approved = policy('Two.').replace('2026-05-01', '2026-09-02').replace('"1.0"', '"1.1"');
    const report = await delta(before, { id: 'b1', on: '2026-09-02', by: 'Bo', files: { 'p.md': approved } });
    expect(
      report.fixed
        .map(({ rule }) => rule)
        .filter((rule) => GIT_RULES.includes(rule))
        .sort(),
    ).toEqual(['approval-stale']);
  });

  it('introduces the finding on a document that it leaves as it is, when it changes what the document watches', async () => {
    const watching = { ...first, files: { 'p.md': policy('One.', 'watches: "src/**"\n'), 'src/x.ts': '1' } };
    const report = await delta([watching], { id: 'b1', on: '2026-09-02', by: 'Bo', files: { 'src/x.ts': '2' } });
    expect(statusOf(report)).toEqual({ 'watched-change-unreviewed': 'introduced' });
  });

  it('takes what stands on a document that it leaves alone for older, where the past of the base is unknown', async () => {
    const history = memoryHistory([
      first,
      { id: 'a2', on: '2026-07-02', by: 'Ana', files: { 'p.md': policy('Two.') } },
    ]);
    const files = { 'p.md': policy('Two.'), ...CONFIG };
    const { report } = await checked(files, {
      today: TODAY,
      history: async () => history,
      base: [async () => memoryBaseTree(files)],
    });
    expect(statusOf(report)).toEqual({ 'approval-stale': 'existing' });
  });
});

describe('a working copy that is not committed', () => {
  it('is the newest state of its document', async () => {
    const history = memoryHistory([{ on: '2026-05-02', by: 'Ana', files: { 'p.md': policy('One.') } }]);
    const report = await run({ 'p.md': policy('Two.') }, { history: async () => history });
    expect(report.findings.find(({ rule }) => rule === 'approval-stale')?.message).toBe(
      'The body changed on 2026-11-22 (not committed yet), after the approval of 2026-05-01',
    );
  });

  it('is the same with other line ends', async () => {
    const history = memoryHistory([{ on: '2026-05-02', by: 'Ana', files: { 'p.md': policy('One.') } }]);
    const report = await run({ 'p.md': policy('One.').replaceAll('\n', '\r\n') }, { history: async () => history });
    expect(statusOf(report)).toEqual({});
  });
});

function policy(body: string, more = ''): string {
  return `---\nid: POL-01\ntype: policy\ntitle: P\nstatus: effective\nowner: role:a\nlevel: topic\nversion: "1.0"\napproved_by: [person:b]\napproved_on: 2026-05-01\n${more}---\n\n${body}\n`;
}

async function run(files: Readonly<Record<string, string>>, options: CheckOptions): Promise<Report> {
  return (await checked({ ...CONFIG, ...files }, { today: TODAY, ...options })).report;
}

/** The report on a change, on top of what was there. */
async function delta(before: readonly MemoryCommit[], change: MemoryCommit): Promise<Report> {
  const filesOf = (commits: readonly MemoryCommit[]): Record<string, string> =>
    Object.assign({ ...CONFIG }, ...commits.map(({ files }) => files));
  const base = { ...memoryBaseTree(filesOf(before)), commit: (before.at(-1)?.id ?? '').padEnd(40, '0') };
  const history = memoryHistory([...before, change]);
  return run(filesOf([...before, change]), { history: async () => history, base: [async () => base] });
}

/** What the rules that look back say, and whether the change brought it. */
function statusOf(report: Report): Readonly<Record<string, string>> {
  const found = report.findings.filter(({ rule }) => GIT_RULES.includes(rule));
  return Object.fromEntries(found.map(({ rule, status }) => [rule, status]));
}
