import { describe, expect, it } from 'vitest';
import { checked, theFinding } from '../support/checked.ts';

const TODAY = '2026-11-22';

/** The day on which a document with these fields is due next; far in the past nothing is overdue yet. */
async function due(fields: readonly string[], config = ''): Promise<string | undefined> {
  const { report } = await checked(
    {
      'a.md': ['---', 'title: A', 'owner: role:a', ...fields, '---', ''].join('\n'),
      'holdfast.yml': `version: 1\n${config}\n`,
    },
    { today: '1990-01-01' },
  );
  return report.nextDue?.due;
}

describe('the next review', () => {
  it.each<[string, readonly string[], string | undefined]>([
    ['counts from the last review', ['reviewed_on: 2025-06-16', 'review_interval: 6 months'], '2025-12-16'],
    ['counts from the approval without one', ['approved_on: 2025-06-16', 'review_interval: 6 months'], '2025-12-16'],
    [
      'counts from the first day in force without either',
      ['effective_on: 2025-06-16', 'review_interval: 6 months'],
      '2025-12-16',
    ],
    [
      'counts from the review and not the approval when both are given',
      ['approved_on: 2024-01-01', 'reviewed_on: 2025-06-16', 'review_interval: annual'],
      '2026-06-16',
    ],
    ['is the day that is set', ['next_review: 2026-03-01'], '2026-03-01'],
    [
      'is the earlier of the two',
      ['next_review: 2026-03-01', 'reviewed_on: 2025-01-01', 'review_interval: 12 months'],
      '2026-01-01',
    ],
    [
      'may have its interval in the field of the date',
      ['next_review: 12 months', 'reviewed_on: 2025-01-01'],
      '2026-01-01',
    ],
    [
      'follows the interval of its own field when both hold one',
      ['next_review: 12 months', 'review_interval: 6 months', 'reviewed_on: 2025-01-01'],
      '2025-07-01',
    ],
    ['does not drift at the end of a month', ['reviewed_on: 2025-08-31', 'review_interval: 6 months'], '2026-02-28'],
    ['is none without an interval', ['reviewed_on: 2025-01-01'], undefined],
    ['is none without a date', ['review_interval: 12 months'], undefined],
    [
      'is none, and no guess, when a date cannot be read',
      ['reviewed_on: 05/06/2025', 'approved_on: 2025-01-01', 'review_interval: 12 months'],
      undefined,
    ],
    [
      'is none, and no guess, when the interval cannot be read',
      ['reviewed_on: 2025-01-01', 'review_interval: biannual', 'next_review: 2026-01-01'],
      undefined,
    ],
    [
      'ignores a date that is left empty',
      ['next_review:', 'reviewed_on: 2025-01-01', 'review_interval: 12 months'],
      '2026-01-01',
    ],
    [
      'ignores a placeholder',
      ['next_review: yyyy-mm-dd', 'reviewed_on: 2025-01-01', 'review_interval: 12 months'],
      '2026-01-01',
    ],
    ['is none in a list of dates', ['next_review: [2026-01-01, 2027-01-01]'], undefined],
    ['is none in a table', ['review_interval: { month: 6 }', 'reviewed_on: 2025-01-01'], undefined],
  ])('%s', async (_name, fields, wanted) => {
    expect(await due(fields)).toBe(wanted);
  });

  it('is none, and no guess, when the approval from which it counts cannot be read', async () => {
    expect(
      await due(['approved_on: 05/06/2025', 'effective_on: 2020-01-01', 'review_interval: 12 months']),
    ).toBeUndefined();
  });

  it.each([
    ['draft', undefined],
    ['Draft', undefined],
    ['in-review', undefined],
    ['proposed', undefined],
    ['superseded', undefined],
    ['Retired', undefined],
    ['withdrawn', undefined],
    ['archived', undefined],
    ['approved', '2026-03-01'],
    ['effective', '2026-03-01'],
    ['Published', '2026-03-01'],
    ['TBC', '2026-03-01'],
  ])('of a document that is %s is %s', async (status, wanted) => {
    expect(await due([`status: ${status}`, 'next_review: 2026-03-01'])).toBe(wanted);
  });

  it('follows the default of the type, then that of any, then that of the preset', async () => {
    const fields = ['type: guideline', 'reviewed_on: 2025-01-01'];
    const any = 'any: { review_interval: 6 months }';
    const own = 'guideline: { review_interval: 3 months }';
    expect(await due(fields)).toBeUndefined();
    expect(await due(fields, 'preset: iso27001')).toBe('2027-01-01');
    expect(await due(fields, `preset: iso27001\ndefaults: { ${any} }`)).toBe('2025-07-01');
    expect(await due(fields, `defaults: { ${any}, ${own} }`)).toBe('2025-04-01');
    expect(await due([...fields, 'review_interval: 1 month'], `defaults: { ${any}, ${own} }`)).toBe('2025-02-01');
  });

  it.each(['nonconformity', 'corrective-action'])('is none for a record: %s', async (type) => {
    expect(
      await due([`type: ${type}`, 'next_review: 2026-03-01', 'reviewed_on: 2025-01-01', 'review_interval: 12 months']),
    ).toBeUndefined();
  });

  it('says how it came about', async () => {
    const files = {
      'a.md': '---\ntitle: A\nowner: a\nreviewed_on: 2025-01-01\nreview_interval: 1 year 6 months\n---\n',
      'b.md': '---\ntitle: B\nowner: a\nnext_review: 2026-01-01\n---\n',
      'c.md': '---\ntitle: C\nowner: a\ntype: policy\nreviewed_on: 2025-01-01\n---\n',
      'holdfast.yml': 'version: 1\ndefaults: { policy: { review_interval: 12 months } }\n',
    };
    const { report } = await checked(files, { today: TODAY });
    expect(report.findings.map(({ path, derivation }) => `${path}: ${derivation}`)).toEqual([
      'a.md: `reviewed_on` 2025-01-01 + 1 year 6 months (`review_interval`)',
      'b.md: set by `next_review`',
      'c.md: `reviewed_on` 2025-01-01 + 12 months (default in holdfast.yml)',
    ]);
  });
});

describe('the deadline of a corrective action', () => {
  const action = (...fields: readonly string[]): Readonly<Record<string, string>> => ({
    'CA-2026-001.md': [
      '---',
      'id: CA-2026-001',
      'type: corrective-action',
      'title: X',
      'owner: role:a',
      ...fields,
      '---',
      '',
    ].join('\n'),
  });

  it.each<[string, readonly string[], boolean]>([
    ['open', ['status: open', 'due: 2026-01-01'], true],
    ['in progress', ['status: in-progress', 'due: 2026-01-01'], true],
    ['implemented', ['status: implemented', 'due: 2026-01-01'], false],
    ['implemented by its date', ['status: open', 'due: 2026-01-01', 'implemented_on: 2026-01-02'], false],
    ['verified', ['status: verified', 'due: 2026-01-01'], false],
    ['closed', ['status: closed', 'due: 2026-01-01'], false],
    ['due today', ['status: open', `due: ${TODAY}`], false],
    ['without a date', ['status: open'], false],
  ])('of one that is %s: overdue is %s', async (_name, fields, isOverdue) => {
    const { report } = await checked(action(...fields), { today: TODAY });
    expect(report.findings.some(({ rule }) => rule === 'corrective-action-overdue')).toBe(isOverdue);
  });

  it('is known under the user’s own name for it', async () => {
    const { report } = await checked(
      { ...action('status: open', 'deadline: 2026-01-01'), 'holdfast.yml': 'version: 1\nfields: { due: deadline }\n' },
      { today: TODAY },
    );
    expect(theFinding(report, 'corrective-action-overdue')).toMatchObject({
      due: '2026-01-01',
      daysOverdue: 325,
      derivation: 'set by `deadline`',
    });
  });
});
