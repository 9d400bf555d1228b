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
    ['about no document', { waives: '["rule:review-overdue"]' }],
    ['about another document', { waives: '["rule:review-overdue", POL-04]' }],
    ['of another rule', { waives: '["rule:owner-missing", POL-03]' }],
    ['of no rule', { waives: '[POL-03]' }],
  ])('takes nothing back %s', async (_name, change) => {
    const { overdue, waived } = await withException(change);
    expect(overdue).toEqual(['review-overdue POL-03.md:5']);
    expect(waived).toEqual([]);
  });

  it.each([
    '["review-overdue", POL-03]',
    '["rule:review-overdue", POL-03.md]',
    '[POL-03, POL-04, review-overdue, owner-missing]',
  ])('may be written as %s', async (waives) => {
    expect((await withException({ waives })).waived).toHaveLength(1);
  });
});
