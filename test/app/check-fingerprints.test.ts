import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReportedFinding } from '../../src/model/report.ts';
import { checked, theFinding } from '../support/checked.ts';

const TODAY = '2026-11-22';

/** A document that is overdue and has no owner, so that it carries two findings. */
const LINES = ['id: POL-01', 'title: Access', 'next_review: 2026-01-01', 'review_interval: 12 months'];
const ANONYMOUS = LINES.slice(1);

function document(lines: readonly string[], body = '# Body\n'): string {
  return ['---', ...lines, '---', body].join('\n');
}

describe('a fingerprint', () => {
  it('is sixteen hexadecimal digits, and pinned: issues on GitHub carry it', async () => {
    const found = await findings({ 'policies/a.md': document(LINES) });
    expect(Object.fromEntries(found.map(({ rule, fingerprint }) => [rule, fingerprint]))).toEqual({
      'owner-missing': '420b15cd785ceb32',
      'review-overdue': '8f5c5459d1eda7b0',
    });
  });

  it('survives whatever is written above, below and around its line', async () => {
    const wanted = await fingerprints({ 'a.md': document(LINES) });
    const anyNoise = fc
      .array(fc.constantFrom('note: x', '# comment', '', 'tags: [a, b]', 'more: "1"'), { maxLength: 3 })
      .map((lines) => [...new Set(lines)]);
    await fc.assert(
      fc.asyncProperty(
        anyNoise,
        fc.shuffledSubarray(LINES, { minLength: 4 }),
        fc.string({ unit: 'grapheme' }),
        async (noise, lines, body) => {
          expect(await fingerprints({ 'a.md': document([...noise, ...lines], `\n${body}\n`) })).toEqual(wanted);
        },
      ),
      { numRuns: 50 },
    );
  });

  it('survives CRLF, a byte order mark, quotes and a new title', async () => {
    const wanted = await fingerprints({ 'a.md': document(LINES) });
    const text = document(LINES);
    for (const other of [
      text.replaceAll('\n', '\r\n'),
      `\uFEFF${text}`,
      text.replace('POL-01', '"POL-01"'),
      text.replace('Access', 'Access control'),
    ]) {
      expect(await fingerprints({ 'a.md': other })).toEqual(wanted);
    }
  });

  it('survives the days that pass, and dates that change', async () => {
    const wanted = await fingerprints({ 'a.md': document(LINES) });
    for (const today of ['2026-01-02', '2026-03-01', '2031-01-01']) {
      expect(await fingerprints({ 'a.md': document(LINES) }, today)).toEqual(wanted);
    }
    expect(await fingerprints({ 'a.md': document(LINES).replace('2026-01-01', '2025-06-01') })).toEqual(wanted);
  });

  it('survives a rename of a document with an id', async () => {
    expect(await fingerprints({ 'new/place/b.md': document(LINES) })).toEqual(
      await fingerprints({ 'a.md': document(LINES) }),
    );
  });

  it('survives what happens to other documents', async () => {
    const wanted = await fingerprints({ 'a.md': document(LINES) });
    const other = document(['id: POL-02', 'title: B', 'owner: role:a', 'next_review: 2030-01-01']);
    expect(await fingerprints({ 'a.md': document(LINES), '0.md': other, 'z.md': other.replace('02', '03') })).toEqual(
      wanted,
    );
  });

  it('differs by document and by rule', async () => {
    const all = await findings({
      'a.md': document(LINES),
      'b.md': document(LINES).replace('01', '02'),
      'c.md': document(ANONYMOUS),
      'd.md': document(ANONYMOUS),
    });
    expect(all).toHaveLength(8);
    expect(new Set(all.map(({ fingerprint }) => fingerprint)).size).toBe(8);
  });

  it('is not shared by findings of one rule on one document', async () => {
    const all = await findings({
      'a.md': document(
        [...LINES, 'owner: role:a', 'links: [POL-77, POL-78]', 'reviewed_on: 05/06/2026', 'approved_on: 05/06/2026'],
        '[a](x.md) [b](x.md) [c](y.md)\n',
      ),
    });
    expect(all.map(({ rule }) => rule).sort()).toEqual([
      'broken-reference',
      'broken-reference',
      'broken-reference',
      'broken-reference',
      'broken-reference',
      'date-invalid',
      'date-invalid',
    ]);
    expect(new Set(all.map(({ fingerprint }) => fingerprint)).size).toBe(all.length);
  });

  it('of two links to one missing file goes to the first when the other is mended', async () => {
    const both = await findings({ 'a.md': document([...LINES, 'owner: a'], '[a](x.md)\n\n[b](x.md)\n') });
    const one = await findings({ 'a.md': document([...LINES, 'owner: a'], '[b](x.md)\n') });
    const [first] = both.filter(({ rule }) => rule === 'broken-reference');
    expect(one.filter(({ rule }) => rule === 'broken-reference').map(({ fingerprint }) => fingerprint)).toEqual([
      first?.fingerprint,
    ]);
  });

  it('of a document whose id another claims as well is that of its path', async () => {
    const [first, second] = [document(LINES), document(LINES)];
    const all = await findings({ 'a.md': first, 'b.md': second });
    const alone = await fingerprints({ 'a.md': first });
    expect(of(all, 'a.md')).toEqual(alone);
    expect(of(all, 'b.md').filter((fingerprint) => alone.includes(fingerprint))).toEqual([]);
  });
});

describe('a former fingerprint', () => {
  it('is the one under which the finding was known before its document had an id', async () => {
    const before = await findings({ 'a.md': document(ANONYMOUS) });
    const after = await findings({ 'a.md': document(LINES) });
    for (const finding of after) {
      const old = before.find(({ rule }) => rule === finding.rule);
      expect(finding.formerFingerprints).toEqual([old?.fingerprint]);
    }
  });

  it('is there for every path that the document had, newest first', async () => {
    const former = await Promise.all(['b.md', 'a.md'].map((path) => findings({ [path]: document(ANONYMOUS) })));
    const { report } = await checked(
      { 'c.md': document(ANONYMOUS) },
      { today: TODAY, formerPaths: (path) => (path === 'c.md' ? ['b.md', 'a.md'] : []) },
    );
    const overdue = theFinding(report, 'review-overdue');
    expect(overdue.formerFingerprints).toEqual(
      former.map((found) => found.find(({ rule }) => rule === 'review-overdue')?.fingerprint),
    );
  });
});

async function findings(files: Readonly<Record<string, string>>, today = TODAY): Promise<readonly ReportedFinding[]> {
  return (await checked(files, { today })).report.findings;
}

/** Of the two findings that every such document has, whatever their order. */
async function fingerprints(files: Readonly<Record<string, string>>, today = TODAY): Promise<readonly string[]> {
  const found = await findings(files, today);
  return found
    .filter(({ rule, title }) => ['owner-missing', 'review-overdue'].includes(rule) && title !== 'B')
    .map(({ rule, fingerprint }) => `${rule} ${fingerprint}`)
    .sort();
}

function of(all: readonly ReportedFinding[], at: string): readonly string[] {
  return all
    .filter(({ path, rule }) => path === at && rule !== 'duplicate-id')
    .map(({ rule, fingerprint }) => `${rule} ${fingerprint}`)
    .sort();
}
