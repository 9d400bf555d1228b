import { describe, expect, it } from 'vitest';
import type { PlainDate } from '../../src/calendar/plain-date.ts';
import { baselineOf, progressOf, pruned, toleratedBy } from '../../src/engine/baseline.ts';
import { ConfigError } from '../../src/model/errors.ts';
import type { Finding } from '../../src/model/finding.ts';
import { checked } from '../support/checked.ts';
import { someFinding } from '../support/report.ts';

const RECORDED = '2026-11-01' as PlainDate;
const UNTIL = '2027-02-01' as PlainDate;
const findings = ['a', 'b', 'c', 'd'].map((name) => someFinding({ path: `policies/${name}.md`, severity: 'warning' }));
const baseline = baselineOf(findings, RECORDED, UNTIL);

function seen(left: readonly Finding[], rules: readonly string[] = []): Parameters<typeof pruned>[1] {
  return {
    findings: left,
    notChecked: rules.length === 0 ? [] : [{ what: 'git history', why: 'shallow clone', rules }],
  };
}

describe('a baseline', () => {
  it('holds every finding but those about the run itself, in an order of its own', () => {
    const run = someFinding({ rule: 'nothing-checked', cause: 'run' });
    expect(baselineOf([...findings].reverse().concat(run), RECORDED, UNTIL)).toEqual(baseline);
    expect(baseline.total).toBe(4);
  });

  it('puts up with what was there until its last day, and with nothing after it', () => {
    const [first] = findings;
    if (!first) throw new Error('no finding');
    expect(toleratedBy(baseline, UNTIL)(first)).toBe(true);
    expect(toleratedBy(baseline, '2027-02-02' as PlainDate)(first)).toBe(false);
    expect(toleratedBy(undefined, UNTIL)(first)).toBe(false);
  });

  it('does not put up with what is new, or has grown worse; what has grown milder is still known', () => {
    const isTolerated = toleratedBy(baseline, RECORDED);
    expect(isTolerated(someFinding({ path: 'policies/new.md', severity: 'warning' }))).toBe(false);
    expect(isTolerated(someFinding({ path: 'policies/a.md', severity: 'error' }))).toBe(false);
    expect(isTolerated(someFinding({ path: 'policies/a.md', severity: 'notice' }))).toBe(true);
  });

  it('knows a finding by the name that it had before its document moved', () => {
    const moved = someFinding({ path: 'moved.md', severity: 'warning' });
    expect(toleratedBy(baseline, RECORDED)(moved)).toBe(false);
    const known = { ...moved, formerFingerprints: [findings[0]?.fingerprint ?? ''] };
    expect(toleratedBy(baseline, RECORDED)(known)).toBe(true);
  });

  it('says how many are left, and when the last would be gone at this pace', () => {
    const left = findings.slice(1);
    expect(progressOf(baseline, 'b.json', seen(left), '2026-11-11' as PlainDate)).toEqual({
      path: 'b.json',
      recorded: RECORDED,
      until: UNTIL,
      total: 4,
      remaining: 3,
      ended: false,
      doneAtThisPace: '2026-12-11',
    });
  });

  it('takes half as long for the second half, and has not ended on its last day', () => {
    const progress = progressOf(baseline, 'b.json', seen(findings.slice(2)), UNTIL);
    expect(progress).toMatchObject({ remaining: 2, ended: false, doneAtThisPace: '2027-05-04' });
  });

  it.each([
    ['on the day it is taken', findings.slice(1), '2026-11-01'],
    ['when nothing is gone', findings, '2026-12-01'],
    ['when all is gone', [], '2026-12-01'],
  ])('has no pace %s', (_name, left, today) => {
    expect(progressOf(baseline, 'b.json', seen(left), today as PlainDate).doneAtThisPace).toBeUndefined();
  });

  it('does not take for gone what was not checked', () => {
    const blind = seen([], ['owner-missing']);
    expect(pruned(baseline, blind)).toEqual(baseline);
    expect(progressOf(baseline, 'b.json', blind, UNTIL)).toMatchObject({ remaining: 4 });
    expect(pruned(baseline, seen([], ['review-overdue'])).findings).toEqual([]);
  });

  it('loses what is gone when it is pruned, keeps its total, and never grows', () => {
    const after = pruned(baseline, seen([...findings.slice(1), someFinding({ path: 'policies/new.md' })]));
    expect(after.findings).toHaveLength(3);
    expect(after.total).toBe(4);
    const returned = findings[0];
    expect(returned && toleratedBy(after, RECORDED)(returned)).toBe(false);
  });
});

describe('a check with a baseline', () => {
  const files = { 'policies/a.md': '---\ntitle: A\nreviewed_on: 2026-10-01\nreview_interval: 12 months\n---\n' };

  async function withBaseline(text: string, today = '2026-11-22', config = ''): ReturnType<typeof checked> {
    return checked({ ...files, 'holdfast-baseline.json': text, ...(config && { 'holdfast.yml': config }) }, { today });
  }

  it('lets pass what was known, asks for no issue, and fails for the rest', async () => {
    const { report } = await checked(files, { today: '2026-11-22' });
    const text = JSON.stringify(baselineOf(report.findings, RECORDED, UNTIL));
    const known = (await withBaseline(text)).report;
    expect(known.findings).toMatchObject([
      { rule: 'owner-missing', tolerated: true, enforced: false, needsIssue: false },
    ]);
    expect(known.summary).toMatchObject({ findings: 0, errors: 0 });
    expect(known.baseline).toMatchObject({ total: 1, remaining: 1, ended: false });
    const ended = (await withBaseline(text, '2027-02-02')).report;
    expect(ended.findings).toMatchObject([{ tolerated: false, enforced: true, needsIssue: true }]);
    expect(ended.baseline?.ended).toBe(true);
  });

  it.each([
    ['no JSON', '{', 'is not valid JSON'],
    ['another file', '{}', 'is no baseline'],
    ['a day that is none', JSON.stringify({ ...baseline, until: '2027-02-30' }), 'until expected a day'],
  ])('stops at a file that is %s', async (_name, text, message) => {
    await expect(withBaseline(text)).rejects.toThrow(ConfigError);
    await expect(withBaseline(text)).rejects.toThrow(message);
  });

  it('stops when the one that the configuration names is not there', async () => {
    const attempt = withBaseline('{}', '2026-11-22', 'version: 1\nbaseline: other.json\n');
    await expect(attempt).rejects.toThrow('There is no baseline other.json');
  });
});
