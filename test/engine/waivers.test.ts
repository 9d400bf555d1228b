import { describe, expect, it } from 'vitest';
import { checked, summaryOf } from '../support/checked.ts';

const POLICY =
  '---\nid: POL-03\ntitle: Access policy\nowner: role:a\nreviewed_on: 2025-01-01\nreview_interval: 12 months\n---\n';

const GOOD: Readonly<Record<string, string>> = {
  id: 'EXC-01',
  type: 'exception',
  title: 'Late review',
  status: 'active',
  owner: 'role:a',
  waives: '["rule:review-overdue", POL-03]',
  reason: 'The merger comes first',
  compensating: 'Monthly talk with the owner',
  approved_by: 'person:lee',
  approved_on: '2026-11-01',
  expires_on: '2026-11-22',
};

function recordOf(fields: Readonly<Record<string, string>>): string {
  const lines = Object.entries(fields).map(([key, value]) => `${key}: ${value}`);
  return `---\n${lines.join('\n')}\n---\n`;
}

async function withException(change: Readonly<Record<string, string | undefined>>, today = '2026-11-22') {
  const fields = Object.entries({ ...GOOD, ...change }).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}: ${value}`],
  );
  const { report } = await checked({ 'POL-03.md': POLICY, 'EXC-01.md': `---\n${fields.join('\n')}\n---\n` }, { today });
  const overdue = summaryOf(report).filter((line) => line.startsWith('review-overdue'));
  return { overdue, waived: report.waived, report };
}

describe('an exception that names a rule and a document', () => {
  it('takes the finding back on its last day, and the report says who agreed and until when', async () => {
    const { overdue, waived, report } = await withException({});
    expect(overdue).toEqual([]);
    expect(waived).toMatchObject([
      {
        rule: 'review-overdue',
        path: 'POL-03.md',
        waiver: { id: 'EXC-01', approvedBy: 'person:lee', expires: '2026-11-22', reason: GOOD['reason'] },
      },
    ]);
    expect(report.summary.findings).toBe(report.findings.length);
  });

  it('takes an id in lower case for the record that it names', async () => {
    const { report } = await checked(
      {
        'access.md': POLICY.replace('POL-03', 'access-policy'),
        'EXC-01.md': `---\n${Object.entries({ ...GOOD, waives: '[review-overdue, access-policy]' })
          .map(([key, value]) => `${key}: ${value}`)
          .join('\n')}\n---\n`,
      },
      { today: '2026-11-22' },
    );
    expect(report.waived.map(({ rule, path }) => `${rule} ${path}`)).toEqual(['review-overdue access.md']);
  });

  it('lets it stand again the day after', async () => {
    const { overdue, waived } = await withException({}, '2026-11-23');
    expect(overdue).toEqual(['review-overdue POL-03.md:5']);
    expect(waived).toEqual([]);
  });

  it.each<readonly [string, Readonly<Record<string, string | undefined>>]>([
    ['without approver', { approved_by: undefined }],
    ['without day of approval', { approved_on: undefined }],
    ['approved tomorrow', { approved_on: '2026-11-23' }],
    ['without reason', { reason: undefined }],
    ['with a placeholder for a reason', { reason: 'TBD' }],
    ['without compensating control', { compensating: undefined }],
    ['without end', { expires_on: undefined }],
    ['that is only requested', { status: 'requested' }],
    ['that is closed', { status: 'closed' }],
    ['that has no status', { status: undefined }],
    ['about no document', { waives: '["rule:review-overdue"]' }],
    ['about another document', { waives: '["rule:review-overdue", POL-04]' }],
    ['of another rule', { waives: '["rule:owner-missing", POL-03]' }],
    ['of no rule', { waives: '[POL-03]' }],
  ])('takes nothing back %s', async (_name, change) => {
    const { overdue, waived } = await withException(change);
    expect(overdue).toEqual(['review-overdue POL-03.md:5']);
    expect(waived).toEqual([]);
  });

  it.each<readonly [string, Readonly<Record<string, string>>]>([
    ['that is approved', { status: 'approved' }],
    ['that was approved today', { approved_on: '2026-11-22' }],
  ])('takes the finding back %s', async (_name, change) => {
    expect((await withException(change)).waived).toHaveLength(1);
  });

  it('never takes back that a waiver is not in order, or that nothing was looked at', async () => {
    const waives = '["rule:waiver-expired", "rule:exception-lapsed", "rule:nothing-checked", EXC-01]';
    const lapsed = { ...GOOD, id: 'EXC-02', waives: '["rule:review-overdue", EXC-01]' };
    const { report } = await checked(
      {
        'EXC-01.md': recordOf({ ...GOOD, expires_on: '2026-11-21' }),
        'EXC-02.md': recordOf({ ...lapsed, waives }),
      },
      { today: '2026-11-22', preset: 'iso27001' },
    );
    expect(report.waived).toEqual([]);
    expect(summaryOf(report)).toContain('exception-lapsed EXC-01.md:4');
  });

  it('is named when it ends last of those that take a finding back', async () => {
    const later = { ...GOOD, id: 'EXC-02', expires_on: '2026-12-24' };
    const latest = { ...GOOD, id: 'EXC-03', expires_on: '2027-01-31', waives: '["rule:review-overdue", POL-04]' };
    const { report } = await checked(
      {
        'POL-03.md': POLICY,
        'EXC-01.md': recordOf(GOOD),
        'EXC-02.md': recordOf(later),
        'EXC-03.md': recordOf(latest),
        'EXC-04.md': recordOf({ ...GOOD, id: 'EXC-04', expires_on: '2026-12-01' }),
      },
      { today: '2026-11-22' },
    );
    expect(report.waived.map(({ waiver }) => waiver.id)).toEqual(['EXC-02']);
  });

  it.each([
    '["review-overdue", POL-03]',
    '["rule:review-overdue", POL-03.md]',
    '[POL-03, POL-04, review-overdue, owner-missing]',
  ])('may be written as %s', async (waives) => {
    expect((await withException({ waives })).waived).toHaveLength(1);
  });
});
