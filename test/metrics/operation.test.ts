import { describe, expect, it } from 'vitest';
import { actionDays, actionsOnTimeOf } from '../../src/metrics/actions-on-time.ts';
import { documentCurrencyOf } from '../../src/metrics/document-currency.ts';
import { findingsOnTimeOf } from '../../src/metrics/findings-on-time.ts';
import { incidentCountOf } from '../../src/metrics/incident-count.ts';
import { incidentContradictions } from '../../src/metrics/incident-times.ts';
import { meanTimeToAcknowledge } from '../../src/metrics/mean-time-to-acknowledge.ts';
import { meanTimeToDetect } from '../../src/metrics/mean-time-to-detect.ts';
import { meanTimeToRespond } from '../../src/metrics/mean-time-to-respond.ts';
import { supplierCoverageOf } from '../../src/metrics/supplier-coverage.ts';
import { recordsOf } from '../../src/records/inventory.ts';
import { correctiveAction } from '../../src/records/types/corrective-action.ts';
import { incident } from '../../src/records/types/incident.ts';
import { nonconformity } from '../../src/records/types/nonconformity.ts';
import { supplier } from '../../src/records/types/supplier.ts';
import { day, ismsOf, moment, period } from './support.ts';

const OCTOBER = period('2026-10-01', '2026-10-31');
const TODAY = day('2026-11-22');

describe('corrective actions on time', () => {
  it('count by the first day that was agreed, or by the one that holds', async () => {
    const isms = await ismsOf({
      'CA-01': [
        'type: corrective-action',
        'status: implemented',
        'due: 2026-10-30',
        'postponements: [{ from: 2026-10-10, to: 2026-10-30 }]',
        'implemented_on: 2026-10-28',
      ],
      'CA-02': ['type: corrective-action', 'status: open', 'due: 2026-10-31'],
      'CA-03': ['type: corrective-action', 'status: open'],
    });
    const actions = recordsOf(isms, correctiveAction);
    expect(actions.map(actionDays)[0]?.originalDue).toBe('2026-10-10');
    expect(actionsOnTimeOf(actions, OCTOBER, TODAY)).toMatchObject({ numerator: 0, denominator: 2 });
    expect(actionsOnTimeOf(actions, OCTOBER, TODAY, 'due')).toMatchObject({
      numerator: 1,
      denominator: 2,
      excluded: [{ why: 'no due day', count: 1 }],
    });
    // Open on its own day is not late yet.
    expect(actionsOnTimeOf(actions, OCTOBER, day('2026-10-31'), 'due')).toMatchObject({ numerator: 1, denominator: 1 });
  });
});

describe('audit findings on time', () => {
  it('are due when the body says, after their last action, or half a year after they were found', async () => {
    const finding = ['type: nonconformity', 'grade: minor'];
    const isms = await ismsOf({
      // By the body.
      'NC-01': [
        ...finding,
        'source: external-audit',
        'response_due: 2026-10-05',
        'status: closed',
        'closed_on: 2026-10-05',
      ],
      // 90 days after 2026-07-20: 2026-10-18.
      'NC-02': [...finding, 'source: internal-audit', 'status: closed', 'closed_on: 2026-10-19'],
      'CA-02': ['type: corrective-action', 'status: closed', 'nonconformity: NC-02', 'due: 2026-07-20'],
      // 180 days after 2026-04-10: 2026-10-07.
      'NC-03': [...finding, 'source: internal-audit', 'status: open', 'detected_on: 2026-04-10'],
      'NC-04': [...finding, 'source: incident', 'status: open', 'detected_on: 2026-04-10'],
      'NC-05': [
        'type: nonconformity',
        'grade: ofi',
        'source: internal-audit',
        'status: open',
        'detected_on: 2026-04-10',
      ],
    });
    const figure = findingsOnTimeOf(recordsOf(isms, nonconformity), recordsOf(isms, correctiveAction), OCTOBER, TODAY);
    expect(figure).toMatchObject({ numerator: 1, denominator: 3 });
  });
});

describe('incidents', () => {
  it('are counted by the day of their detection where the organisation is, and exercises are not', async () => {
    const at = (time: string, status = 'triaged', ...more: string[]) => [
      'type: incident',
      `status: ${status}`,
      'severity: sev2',
      `detected_at: "${time}"`,
      ...more,
    ];
    const isms = await ismsOf({
      'INC-01': at('2026-10-31T23:30:00Z'),
      'INC-02': at('2026-10-15T10:00:00Z'),
      'INC-03': at('2026-10-15T10:00:00Z', 'not-an-incident'),
      'INC-04': at('2026-10-15T10:00:00Z', 'closed', 'real: false'),
    });
    const incidents = recordsOf(isms, incident);
    expect(incidentCountOf(incidents, OCTOBER, 'UTC').value).toBe(2);
    expect(incidentCountOf(incidents, OCTOBER, 'Europe/Berlin')).toEqual({
      value: 1,
      numerator: 1,
      denominator: undefined,
      excluded: [{ why: 'no incident, or an exercise', count: 2 }],
      smallSample: false,
    });
    expect(incidentCountOf(incidents, OCTOBER, 'UTC', ['sev1']).value).toBe(0);
  });

  it('are detected after hours that offsets do not change', () => {
    const figure = meanTimeToDetect(
      [
        { occurred: moment('2026-10-10T08:00:00+02:00'), detected: moment('2026-10-10T08:00:00Z') },
        { occurred: moment('2026-10-01T00:00:00Z'), detected: moment('2026-10-05T04:00:00Z'), isEstimated: true },
        { detected: moment('2026-10-05T04:00:00Z') },
        { occurred: moment('2026-10-06T04:00:00Z'), detected: moment('2026-10-05T04:00:00Z') },
        { occurred: moment('2026-09-06T04:00:00Z'), detected: moment('2026-09-07T04:00:00Z') },
      ],
      OCTOBER,
      'UTC',
    );
    expect(figure).toMatchObject({ value: 51, numerator: 102, denominator: 2, median: 51, maximum: 100, estimated: 1 });
    expect(figure.excluded).toEqual([
      { why: 'nobody knows when it began', count: 1 },
      { why: 'detected before it began', count: 1 },
    ]);
  });

  it('that a tool stopped before anybody noticed took no time', () => {
    const detected = moment('2026-10-10T08:00:00Z');
    const early = moment('2026-10-10T07:00:00Z');
    const times = [
      { detected, contained: early, isAutoContained: true },
      { detected, contained: early },
    ];
    expect(meanTimeToRespond(times, OCTOBER, 'UTC')).toMatchObject({
      value: 0,
      denominator: 1,
      excluded: [{ why: 'contained before it was detected', count: 1 }],
    });
  });

  it('that are all open give n/a, with how many and how long', () => {
    const figure = meanTimeToRespond([{ detected: moment('2026-10-31T12:00:00Z') }], OCTOBER, 'UTC');
    expect(figure).toMatchObject({ value: 'n/a', openCount: 1, oldestOpenHours: 12, lowerBound: 12 });
  });

  it('that are over and do not say when they were contained are no open ones', () => {
    const figure = meanTimeToRespond([{ detected: moment('2026-10-31T12:00:00Z'), isOver: true }], OCTOBER, 'UTC');
    expect(figure).toMatchObject({ openCount: 0, oldestOpenHours: undefined, lowerBound: 'n/a' });
    expect(figure.excluded).toEqual([{ why: 'over, and not known when contained', count: 1 }]);
  });

  it('can be followed until they were resolved', () => {
    const times = [{ detected: moment('2026-10-01T00:00:00Z'), resolved: moment('2026-10-02T00:00:00Z') }];
    expect(meanTimeToRespond(times, OCTOBER, 'UTC', 'resolved').value).toBe(24);
  });

  it('are taken on after hours that count from their report', () => {
    const figure = meanTimeToAcknowledge(
      [
        { reported: moment('2026-10-10T08:00:00Z'), acknowledged: moment('2026-10-10T09:30:00Z') },
        { reported: moment('2026-10-10T08:00:00Z') },
        { acknowledged: moment('2026-10-10T08:00:00Z') },
        { reported: moment('2026-10-10T08:00:00Z'), acknowledged: moment('2026-10-10T07:00:00Z') },
      ],
      OCTOBER,
      'UTC',
    );
    expect(figure).toMatchObject({ value: 1.5, denominator: 1 });
    expect(figure.excluded.map(({ count }) => count)).toEqual([1, 1, 1]);
  });

  it('tell of times in an impossible order, whatever their offsets', () => {
    const found = incidentContradictions({
      occurred: moment('2026-10-10T08:00:00+02:00'),
      detected: moment('2026-10-10T09:42:00Z'),
      reported: moment('2026-10-10T11:42:00+02:00'),
      contained: moment('2026-10-10T09:10:00Z'),
      resolved: moment('2026-10-10T09:10:00Z'),
    });
    expect(found).toEqual([
      {
        field: 'contained_at',
        says: '`contained_at` (2026-10-10T09:10:00Z) is before `detected_at` (2026-10-10T09:42:00Z)',
      },
    ]);
  });
});

describe('suppliers', () => {
  const active = ['type: supplier', 'status: active', 'assessment_result: acceptable'];

  it('count as assessed by their own interval, else by how critical they are', async () => {
    const isms = await ismsOf({
      'SUP-01': [...active, 'criticality: critical', 'last_assessed: 2025-11-22'],
      'SUP-02': [...active, 'criticality: critical', 'last_assessed: 2025-11-21'],
      'SUP-03': [...active, 'criticality: high', 'last_assessed: 2025-01-01', 'assessment_interval: 24 months'],
      'SUP-04': [...active, 'criticality: low', 'last_assessed: 2020-01-01'],
      'SUP-05': ['type: supplier', 'status: offboarding', 'criticality: critical'],
    });
    expect(supplierCoverageOf(recordsOf(isms, supplier), TODAY)).toMatchObject({ numerator: 2, denominator: 3 });
    expect(supplierCoverageOf(recordsOf(isms, supplier), TODAY, ['medium']).value).toBe('n/a');
  });

  it('are not assessed by a certificate about something else', async () => {
    const review = [
      ...active,
      'criticality: high',
      'last_assessed: 2026-10-01',
      'assessment_method: certificate-review',
    ];
    const isms = await ismsOf({
      'SUP-01': [...review, 'certificates: [{ standard: ISO/IEC 27001, scope_covers_service: false }]'],
      'SUP-02': [...review, 'certificates: [{ standard: ISO/IEC 27001, scope_covers_service: true }]'],
    });
    expect(supplierCoverageOf(recordsOf(isms, supplier), TODAY)).toMatchObject({ numerator: 1, denominator: 2 });
  });
});

it('documents without a day for their review are not current, and drafts do not count', async () => {
  const policy = ['type: policy', 'version: "1.0"', 'level: topic'];
  const isms = await ismsOf({
    'POL-01': [...policy, 'status: effective', 'reviewed_on: 2025-11-22'],
    'POL-02': [...policy, 'status: effective'],
    'POL-03': [...policy, 'status: draft', 'reviewed_on: 2020-01-01'],
    'AST-01': ['type: asset', 'status: active', 'reviewed_on: 2020-01-01'],
  });
  expect(documentCurrencyOf(isms, TODAY)).toMatchObject({ value: 50, numerator: 1, denominator: 2 });
});
