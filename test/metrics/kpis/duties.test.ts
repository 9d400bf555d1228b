import { describe, expect, it } from 'vitest';
import { figureOf, figureToday, leftOut, partValue } from './kpi.ts';

describe('competence-coverage', () => {
  const role = (...skills: readonly string[]) => [
    'type: role',
    'status: active',
    'key: auditor',
    'holders: [{ person: person:kim, from: 2025-01-01 }, { person: person:lee, from: 2025-01-01, to: 2026-11-21 }]',
    `required_competence: [${skills.map((skill) => `{ skill: ${skill} }`).join(', ')}]`,
  ];
  const proof = (skill: string, ...more: readonly string[]) => [
    'type: competence-record',
    'status: valid',
    'person: person:kim',
    `skill: ${skill}`,
    'obtained_on: 2026-02-01',
    ...more,
  ];

  it('is the share of holders and skills with valid evidence', async () => {
    const figure = await figureToday('competence-coverage', {
      'ROL-01': role('Auditing', 'Writing', 'Talking'),
      'CMP-01': proof('auditing', 'expires_on: 2026-11-22'),
      'CMP-02': proof('writing', 'expires_on: 2026-11-21'),
    });
    expect(figure).toMatchObject({ numerator: 1, denominator: 3, cases: ['CMP-01'] });
    expect(figure.notes).toEqual([
      'person:kim (role:auditor): no valid evidence of "Writing"',
      'person:kim (role:auditor): no valid evidence of "Talking"',
    ]);
  });

  it('is n/a when no skill is required', async () => {
    expect(await figureToday('competence-coverage', { 'ROL-01': role() })).toMatchObject({ value: 'n/a' });
  });

  it('looks at who held the role on a past day, and at what counted then', async () => {
    const records = {
      'ROL-01': role('Auditing'),
      'CMP-01': proof('auditing', 'expires_on: 2026-10-31').map((line) =>
        line.replace('status: valid', 'status: expired'),
      ),
    };
    expect(await figureOf('competence-coverage', records)).toMatchObject({ numerator: 1, denominator: 2 });
    expect(await figureToday('competence-coverage', records)).toMatchObject({ numerator: 0, denominator: 1 });
  });
});

describe('access-review-on-time', () => {
  const evidence = (on: string, ...more: readonly string[]) => [
    'type: control-evidence',
    'status: recorded',
    'activity: access-review',
    'controls: [A.5.18]',
    `performed_on: ${on}`,
    ...more,
  ];
  const procedure = [
    'type: procedure',
    'status: effective',
    'version: "1.0"',
    'process: access-review',
    'schedule: 3 months',
    'schedule_from: 2026-01-15',
  ];
  const task = (due: string, status: string, ...more: readonly string[]) => [
    'type: task',
    `status: ${status}`,
    'procedure: PRO-01',
    `due: ${due}`,
    ...more,
  ];

  it('is n/a when none was due', async () => {
    const first = evidence('2026-10-05', 'frequency: 3 months');
    expect(await figureOf('access-review-on-time', { 'EVD-01': first })).toMatchObject({ value: 'n/a' });
  });

  it('goes by the frequency of the review before where there is no procedure', async () => {
    const figure = await figureOf(
      'access-review-on-time',
      {
        'EVD-01': evidence('2026-01-10', 'frequency: 3 months'),
        'EVD-02': evidence('2026-04-10', 'frequency: 3 months'),
        'EVD-03': evidence('2026-07-11', 'frequency: 3 months'),
      },
      { period: ['2026-01-01', '2026-12-31'] },
    );
    expect(figure).toMatchObject({ numerator: 1, denominator: 3, cases: ['EVD-02', 'EVD-03'] });
  });

  it('goes by the schedule of the procedure, where a skipped one is not done', async () => {
    const figure = await figureOf(
      'access-review-on-time',
      {
        'PRO-01': procedure,
        'TSK-01': task('2026-04-15', 'done', 'done_on: 2026-04-15'),
        'TSK-02': task('2026-07-15', 'skipped', 'reason: No time'),
        'EVD-03': evidence('2026-10-16'),
      },
      { period: ['2026-01-01', '2026-12-31'] },
    );
    expect(figure).toMatchObject({ numerator: 1, denominator: 3, cases: ['EVD-03', 'TSK-01', 'TSK-02'] });
  });

  it('does not take evidence of long ago for a review that is due', async () => {
    const figure = await figureOf('access-review-on-time', { 'PRO-01': procedure, 'EVD-01': evidence('2026-02-01') });
    expect(figure).toMatchObject({ numerator: 0, denominator: 1, cases: ['occurrence of 2026-10-15'] });
  });
});

describe('exceptions-open', () => {
  const exception = (status: string, ...more: readonly string[]) => ['type: exception', `status: ${status}`, ...more];
  const records = {
    'EXC-01': exception('active', 'approved_on: 2026-01-01', 'expires_on: 2026-11-22'),
    'EXC-02': exception('active', 'approved_on: 2026-01-01', 'expires_on: 2026-11-21'),
    'EXC-03': exception('requested', 'expires_on: 2027-01-01'),
    'EXC-04': exception('closed', 'approved_on: 2026-01-01', 'expires_on: 2027-01-01', 'closed_on: 2026-11-10'),
    'EXC-05': exception('rejected', 'expires_on: 2027-01-01'),
  };

  it('counts active ones, and shows expired ones apart', async () => {
    const figure = await figureToday('exceptions-open', records);
    expect([figure.value, partValue(figure, 'expired'), figure.cases]).toEqual([1, 1, ['EXC-01']]);
  });

  it('counts on a past day what held then', async () => {
    const figure = await figureOf('exceptions-open', records);
    expect(figure).toMatchObject({ value: 3, cases: ['EXC-01', 'EXC-02', 'EXC-04'], isPartial: false });
    const undated = { 'EXC-06': exception('closed', 'approved_on: 2026-01-01', 'expires_on: 2027-01-01') };
    expect(await figureOf('exceptions-open', undated)).toMatchObject({ isPartial: true });
  });
});

describe('budget-used', () => {
  const plan = (currency: string, ...lines: readonly string[]) => [
    'type: budget-plan',
    'status: active',
    'version: "1.0"',
    'fiscal_from: 2026-01-01',
    'fiscal_to: 2026-12-31',
    `currency: ${currency}`,
    `lines: [${lines.map((line) => `{ ${line} }`).join(', ')}]`,
  ];

  it('is n/a when nothing was planned', async () => {
    const figure = await figureToday('budget-used', { 'BUD-01': plan('EUR', 'planned: 0, spent: 10') });
    expect(figure.value).toBe('n/a');
  });

  it('stands beside the elapsed share of the fiscal year', async () => {
    const figure = await figureToday('budget-used', {
      'BUD-01': plan('EUR', 'planned: 100, spent: 60', 'planned: 100'),
    });
    expect([figure.value, figure.smallSample]).toEqual([30, false]);
    expect(partValue(figure, 'elapsed')).toBeCloseTo((100 * 326) / 365, 10);
    expect([partValue(figure, 'spent_EUR'), partValue(figure, 'planned_EUR')]).toEqual([60, 200]);
  });

  it('keeps several currencies apart', async () => {
    const figure = await figureToday('budget-used', {
      'BUD-01': plan('EUR', 'planned: 100, spent: 50'),
      'BUD-02': plan('GBP', 'planned: 10, spent: 1'),
    });
    expect([figure.value, partValue(figure, 'used_EUR'), partValue(figure, 'used_GBP')]).toEqual(['n/a', 50, 10]);
    expect(figure.notes).toEqual(['Several currencies: each by itself']);
  });

  it('has a value for a past day only at the end of the fiscal year', async () => {
    const records = { 'BUD-01': plan('EUR', 'planned: 100, spent: 50') };
    expect(await figureOf('budget-used', records)).toMatchObject({ value: 'n/a', isPartial: true });
    const year = { period: ['2026-01-01', '2026-12-31'], today: '2027-03-01' } as const;
    expect(await figureOf('budget-used', records, year)).toMatchObject({ value: 50, isPartial: false });
  });
});

describe('days-to-expiry', () => {
  const certificate = (status: string, decided: string, expiry: string, standard = 'ISO/IEC 27001') => [
    'type: certification',
    `status: ${status}`,
    `standard: ${standard}`,
    `decision_date: ${decided}`,
    `expiry_date: ${expiry}`,
  ];

  it.each([
    ['2026-11-22', 0, []],
    ['2026-11-24', 2, []],
    ['2026-11-21', -1, ['Expired on 2026-11-21']],
  ])('counts the days to %s: on the last day 0 and still valid, after it below 0', async (expiry, value, notes) => {
    const figure = await figureToday('days-to-expiry', { 'CRT-01': certificate('certified', '2023-11-22', expiry) });
    expect(figure).toMatchObject({ value, notes, cases: ['CRT-01'] });
  });

  it('takes the certificate that was decided on last, as it was on the day', async () => {
    const records = {
      'CRT-01': certificate('expired', '2023-11-22', '2026-11-21'),
      'CRT-02': certificate('certified', '2026-11-10', '2029-11-21'),
      'CRT-03': certificate('applied', '2026-11-20', '2027-01-01'),
    };
    expect(await figureToday('days-to-expiry', records)).toMatchObject({ cases: ['CRT-02'] });
    expect(await figureOf('days-to-expiry', records)).toMatchObject({ value: 21, cases: ['CRT-01'] });
  });

  it('takes of several standards the one that ends first, and is n/a without a certificate', async () => {
    const figure = await figureToday('days-to-expiry', {
      'CRT-01': certificate('certified', '2025-01-01', '2027-11-22'),
      'CRT-02': certificate('suspended', '2025-01-01', '2026-12-22', 'ISO 9001'),
    });
    expect(figure).toMatchObject({ value: 30, notes: ['CRT-02 is suspended'] });
    expect(leftOut(await figureToday('days-to-expiry', {}))).toEqual({});
    expect(await figureToday('days-to-expiry', {})).toMatchObject({ value: 'n/a' });
  });
});
