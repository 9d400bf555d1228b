import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareFindings } from '../../src/engine/delta.ts';
import type { Finding } from '../../src/model/finding.ts';
import { someFinding } from '../support/report.ts';

/** Findings with names of their own, some of which they had before. */
const anyFindings: fc.Arbitrary<readonly Finding[]> = fc
  .uniqueArray(fc.integer({ min: 0, max: 12 }), { maxLength: 8 })
  .map((names) =>
    names.map((name) =>
      someFinding({ fingerprint: `n${name}`, formerFingerprints: name % 3 === 0 ? [`old${name}`] : [] }),
    ),
  );

describe('the delta', () => {
  it('of anything with itself is nothing', () => {
    fc.assert(
      fc.property(anyFindings, (findings) => {
        const { compared, fixed } = compareFindings(findings, findings);
        expect(compared).toEqual(findings.map((finding) => ({ finding, status: 'existing' })));
        expect(fixed).toEqual([]);
      }),
    );
  });

  it('accounts for every finding of both sides, once', () => {
    fc.assert(
      fc.property(anyFindings, anyFindings, (head, base) => {
        const { compared, fixed } = compareFindings(head, base);
        expect(compared.map(({ finding }) => finding)).toEqual(head);
        const known = new Set(base.map(({ fingerprint }) => fingerprint));
        for (const { finding, status } of compared)
          expect(status).toBe(known.has(finding.fingerprint) ? 'existing' : 'introduced');
        const kept = new Set(head.map(({ fingerprint }) => fingerprint));
        expect(fixed).toEqual(base.filter(({ fingerprint }) => !kept.has(fingerprint)));
      }),
    );
  });

  it('knows a finding by any name that it had, on either side', () => {
    const renamed = someFinding({ fingerprint: 'new', formerFingerprints: ['newer', 'old'] });
    expect(statusOf(renamed, someFinding({ fingerprint: 'old' }))).toBe('existing');
    expect(statusOf(someFinding({ fingerprint: 'old' }), renamed)).toBe('existing');
    expect(statusOf(renamed, someFinding({ fingerprint: 'other', formerFingerprints: ['old'] }))).toBe('existing');
    expect(statusOf(renamed, someFinding({ fingerprint: 'other' }))).toBe('introduced');
  });

  it.each<[string, Partial<Finding>, Partial<Finding>, string]>([
    ['a higher severity', { severity: 'error' }, { severity: 'warning' }, 'worsened'],
    ['a lower severity', { severity: 'notice' }, { severity: 'error' }, 'existing'],
    [
      'an earlier date that has passed',
      { due: '2025-01-01', daysOverdue: 9 },
      { due: '2026-01-01', daysOverdue: 3 },
      'worsened',
    ],
    ['a later date', { due: '2026-01-01', daysOverdue: 3 }, { due: '2025-01-01', daysOverdue: 9 }, 'existing'],
    ['an earlier date that is still to come', { due: '2026-12-01' }, { due: '2026-12-24' }, 'existing'],
    ['more that is missing', { message: 'It lacks: a, b' }, { message: 'It lacks: a' }, 'worsened'],
    ['less that is missing', { message: 'It lacks: a' }, { message: 'It lacks: a, b' }, 'existing'],
    ['other words', { message: 'It lacks: c' }, { message: 'It lacks: a' }, 'existing'],
    [
      'more that is missing, and no date any more',
      { message: 'It lacks: a, b' },
      { message: 'It lacks: a', due: '2026-01-01' },
      'worsened',
    ],
    [
      'more that is missing, and a date by now',
      { message: 'It lacks: a, b', due: '2026-01-01' },
      { message: 'It lacks: a' },
      'worsened',
    ],
    [
      'more days in words that count them',
      { cause: 'calendar', message: 'Due, 10 days ago' },
      { cause: 'calendar', message: 'Due' },
      'existing',
    ],
  ])('calls %s what it is', (_name, now, before, status) => {
    expect(statusOf(someFinding(now), someFinding(before))).toBe(status);
  });
});

function statusOf(head: Finding, base: Finding): string | undefined {
  return compareFindings([head], [base]).compared[0]?.status;
}
