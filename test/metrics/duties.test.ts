import { describe, expect, it } from 'vitest';
import { derivationOf } from '../../src/records/obligation.ts';
import { ismsOf } from './support.ts';

/** `kind part: day` of each duty that is no review, in the order of the records. */
async function dutiesOf(
  records: Readonly<Record<string, readonly string[]>>,
  today?: string,
): Promise<readonly string[]> {
  const isms = await ismsOf(records, today);
  return isms.obligations.flatMap(({ kind, part, due }) =>
    kind === 'review'
      ? []
      : [`${[kind, part].filter((word) => word !== undefined).join(' ')}: ${due ?? 'unscheduled'}`],
  );
}

const metric = (frequency: string, ...lines: string[]) => [
  'type: metric',
  'status: active',
  `frequency: ${frequency}`,
  ...lines,
];

describe('a metric is measured', () => {
  it.each([
    // The first of a period counts from that very day.
    ['1 month', '2026-04-01', '2026-05-15'],
    ['1 month', '2026-04-02', '2026-06-15'],
    ['3 months', '2026-01-02', '2026-07-15'],
    ['12 months', '2026-01-01', '2027-01-15'],
    ['12 months', '2026-01-02', '2028-01-15'],
    ['1 year', '2026-12-31', '2028-01-15'],
    // Periods that no calendar knows begin with the metric.
    ['2 weeks', '2026-04-02', '2026-04-30'],
    ['5 months', '2026-04-02', '2026-09-16'],
  ])('every %s since %s for the first time until %s', async (frequency, since, due) => {
    expect(await dutiesOf({ 'KPI-01': metric(frequency, `effective_on: ${since}`) })).toEqual([`measurement: ${due}`]);
  });

  it.each([
    ['2026-09-30', '3 months', '2027-01-15'],
    ['2026-02-28', '1 month', '2026-04-15'],
    ['2026-01-31', '1 month', '2026-03-15'],
  ])('after a period that ended on %s by whole months of %s, until %s', async (to, frequency, due) => {
    const measurement = [
      'type: measurement',
      'status: recorded',
      'metric: KPI-01',
      'period_from: 2026-01-01',
      `period_to: ${to}`,
    ];
    expect(await dutiesOf({ 'KPI-01': metric(frequency), 'MEA-01': measurement })).toEqual([`measurement: ${due}`]);
  });

  it('at no day that anybody knows while a period cannot be read', async () => {
    const measurement = [
      'type: measurement',
      'status: recorded',
      'metric: KPI-01',
      'period_from: 2026-01-01',
      'period_to: Q1',
    ];
    expect(await dutiesOf({ 'KPI-01': metric('1 month', 'reviewed_on: 2026-01-01'), 'MEA-01': measurement })).toEqual([
      'measurement: unscheduled',
    ]);
  });

  it('as the derivation says', async () => {
    const isms = await ismsOf({ 'KPI-01': metric('1 month', 'effective_on: 2026-04-02') });
    const duty = isms.obligations.find(({ kind }) => kind === 'measurement');
    expect(duty && derivationOf(duty)).toBe(
      'it counts since 2026-04-02, the next full period ends on 2026-05-31, + 15 days to record it',
    );
  });
});

describe('a supplier is assessed', () => {
  const supplier = (...lines: string[]) => ['type: supplier', 'status: active', 'last_assessed: 2024-02-29', ...lines];

  it.each([
    ['criticality: critical', '2025-02-28'],
    ['criticality: high', '2025-02-28'],
    ['criticality: medium', '2026-02-28'],
    ['criticality: low', '2027-02-28'],
    ['assessment_interval: P48M', '2028-02-29'],
    ['service: Hosting', 'unscheduled'],
  ])('by %s until %s', async (line, due) => {
    expect(await dutiesOf({ 'SUP-01': supplier(line) })).toEqual([`supplier-assessment: ${due}`]);
  });

  it('as long as it is active, and its contract and certificates with it', async () => {
    const lines = [
      'criticality: low',
      'contract: { expires_on: 2027-05-31 }',
      'certificates:',
      '  - { standard: "ISO/IEC 27001:2022", expires_on: 2024-09-14 }',
      '  - { standard: ISO 27001, expires_on: 2027-09-14 }',
      '  - { standard: SOC 2 Type II, report_period_to: 2026-01-31 }',
      '  - { standard: PCI DSS, expires_on: soon }',
      '  - { standard: TISAX }',
    ];
    expect(await dutiesOf({ 'SUP-01': supplier(...lines) })).toEqual([
      'supplier-assessment: 2027-02-28',
      'supplier-contract: 2027-05-31',
      'supplier-assurance ISO 27001: 2027-09-14',
      'supplier-assurance SOC 2 Type II: 2027-04-30',
    ]);
    const leaving = supplier(...lines).map((line) => line.replace('status: active', 'status: offboarding'));
    expect(await dutiesOf({ 'SUP-01': leaving })).toEqual([]);
  });

  it('without end where its contract has none', async () => {
    const duties = await dutiesOf({ 'SUP-01': supplier('criticality: low', 'contract: { expires_on: n/a }') });
    expect(duties).toEqual(['supplier-assessment: 2027-02-28']);
  });
});

describe('people are trained', () => {
  const closed = (on: string, ...lines: string[]) => [
    'type: training-campaign',
    'status: closed',
    'kind: annual-refresh',
    `closed_on: ${on}`,
    ...lines,
  ];

  it('a year after the newest refresh that was closed, or as it says itself', async () => {
    expect(await dutiesOf({ 'TRN-01': closed('2025-10-16'), 'TRN-02': closed('2024-10-16') })).toEqual([
      'training-refresh: 2026-10-16',
    ]);
    expect(await dutiesOf({ 'TRN-01': closed('2025-10-16', 'review_interval: 6 months') })).toEqual([
      'training-refresh: 2026-04-16',
    ]);
  });

  it('until the last day of the refresh that runs, and not before it was planned', async () => {
    const running = ['type: training-campaign', 'status: running', 'kind: annual-refresh', 'due: 2026-11-30'];
    expect(await dutiesOf({ 'TRN-01': closed('2025-10-16'), 'TRN-02': running })).toEqual([
      'training-campaign: 2026-11-30',
    ]);
    const planned = running.map((line) => line.replace('running', 'planned'));
    expect(await dutiesOf({ 'TRN-01': closed('2025-10-16'), 'TRN-02': planned })).toEqual([
      'training-refresh: 2026-10-16',
      'training-campaign: 2026-11-30',
    ]);
  });

  it('by a bait a year after the last, or after another exercise', async () => {
    const bait = ['type: phishing-simulation', 'status: closed', 'sent_at: "2025-10-01T23:30:00-02:00"'];
    const older = bait.map((line) => line.replace('2025', '2024'));
    expect(await dutiesOf({ 'PHS-01': bait, 'PHS-02': older })).toEqual(['exercise: 2026-10-02']);
    const event = ['type: training-campaign', 'status: closed', 'kind: event', 'closed_on: 2026-03-12'];
    expect(await dutiesOf({ 'PHS-01': bait, 'TRN-03': event })).toEqual(['exercise: 2027-03-12']);
  });
});

describe('an incident', () => {
  const incident = (...lines: string[]) => ['type: incident', ...lines];
  const notifications = [
    'notifications:',
    '  - { to: Authority, due_at: "2026-11-03T23:30:00-02:00" }',
    '  - { to: Customer, legal_requirement: LEG-01, aware_at: "2026-10-31T08:00:00Z" }',
    '  - { legal_requirement: LEG-01, aware_at: "2026-10-31T08:00:00Z", sent_at: "2026-11-01T08:00:00Z" }',
    '  - { to: Insurer }',
  ];
  const law = ['type: legal-requirement', 'status: active', 'notification_deadline: 48 hours'];

  it('is told to everyone by the day of their deadline, and closed a month after it was resolved', async () => {
    const resolved = incident('status: resolved', 'resolved_at: "2026-11-05T12:00:00Z"', ...notifications);
    expect(await dutiesOf({ 'INC-01': resolved, 'LEG-01': law })).toEqual([
      'incident-notification Authority: 2026-11-04',
      'incident-notification Customer: 2026-11-02',
      'incident-notification Insurer: unscheduled',
      'incident-closing: 2026-12-05',
    ]);
  });

  it('that was an exercise, or is closed, asks for nothing', async () => {
    expect(await dutiesOf({ 'INC-01': incident('status: triaged', 'real: false', ...notifications) })).toEqual([]);
    expect(await dutiesOf({ 'INC-01': incident('status: closed', ...notifications) })).toEqual([]);
  });
});

describe('a budget', () => {
  const plan = (year: number, status = 'active') => [
    'type: budget-plan',
    `status: ${status}`,
    `fiscal_from: ${year}-01-01`,
    `fiscal_to: ${year}-12-31`,
  ];

  it('is planned sixty days before the year after the last approved one', async () => {
    expect(await dutiesOf({ 'BUD-1': plan(2026), 'BUD-2': plan(2027, 'draft') })).toEqual(['budget-plan: 2026-11-02']);
    expect(await dutiesOf({ 'BUD-1': plan(2026), 'BUD-2': plan(2027, 'approved') })).toEqual([
      'budget-plan: 2027-11-02',
    ]);
  });
});
