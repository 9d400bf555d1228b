import { describe, expect, it } from 'vitest';
import { checked } from '../../support/checked.ts';

/** What cannot be true of one record; others may lie beside it. */
async function contradictions(
  record: string,
  others: Readonly<Record<string, string>> = {},
): Promise<readonly string[]> {
  const { report } = await checked(
    { 'record.md': `---\ntitle: A record\nowner: role:isms-manager\n${record}\n---\n`, ...others },
    { today: '2026-11-22', preset: 'iso27001', only: ['record-data-invalid'] },
  );
  return report.findings.map(({ position, message }) => `${position.line}: ${message}`);
}

const CAMPAIGN = 'type: training-campaign\nstatus: closed\n';
const SIMULATION = 'type: phishing-simulation\nstatus: closed\n';
const BUDGET = 'type: budget-plan\nstatus: approved\n';
const SUPPLIER = 'type: supplier\nstatus: active\n';
const INCIDENT = 'type: incident\nstatus: contained\n';
const MEASUREMENT = 'type: measurement\nstatus: recorded\n';

describe('the numbers and times of a record', () => {
  it.each([
    ['A draft is not finished', 'type: budget-plan\nstatus: draft\napproved_amount: -1', []],
    [
      'What turned out to be no incident is no data',
      'type: incident\nstatus: not-an-incident\ndetected_at: "2026-10-10T10:00:00Z"\ncontained_at: "2026-10-10T09:00:00Z"',
      [],
    ],
    ['A type that no rule knows contradicts nothing', 'type: constructor\nstatus: closed', []],
    ['A document without a type contradicts nothing', 'status: closed', []],
    ['A campaign without totals contradicts nothing', `${CAMPAIGN}opens_on: 2026-09-01\ndue: 2026-09-01`, []],
    ['A campaign with one day has no order', `${CAMPAIGN}opens_on: 2026-09-01`, []],
    ['A campaign with one day has no order, whichever it is', `${CAMPAIGN}due: 2026-09-01`, []],
    [
      'A simulation without totals may still have a time that cannot be',
      `${SIMULATION}median_minutes_to_report: -5`,
      ['6: `median_minutes_to_report` is negative (-5)'],
    ],
    ['A report within a minute took none', `${SIMULATION}median_minutes_to_report: 0`, []],
    [
      'A period ends after it begins',
      `${MEASUREMENT}metric: KPI-01\nperiod_from: 2026-07-01\nperiod_to: 2026-06-30`,
      ['8: `period_to` (2026-06-30) is before `period_from` (2026-07-01)'],
    ],
    [
      'One time that is missing',
      `${INCIDENT}detected_at: "2026-10-10T10:00:00Z"`,
      ['5: `contained_at` is missing although the status is contained'],
    ],
    [
      'A time that is a placeholder is missing',
      `${INCIDENT}contained_at: TBD`,
      ['5: `contained_at` is missing although the status is contained'],
    ],
    ['A time that cannot be read is told by another rule', `${INCIDENT}contained_at: this morning`, []],
    ['An exercise needs no times', `${INCIDENT}real: false`, []],
    [
      'Everything of a budget that is negative',
      `${BUDGET}fiscal_from: 2026-01-01\nfiscal_to: 2025-12-31\napproved_amount: -1\nstaff_fte: -0.5\nlines:\n  - { planned: 0, committed: -2, spent: -3 }`,
      [
        '7: `fiscal_to` (2025-12-31) is before `fiscal_from` (2026-01-01)',
        '8: `approved_amount` is negative (-1)',
        '9: `staff_fte` is negative (-0.5)',
        '11: `committed` is negative (-2)',
        '11: `spent` is negative (-3)',
      ],
    ],
    [
      'A line that has an id of its own',
      `${BUDGET}lines:\n  - { id: tools, spent: -3 }`,
      ['2: `spent` is negative (-3)'],
    ],
    ['A supplier without a contract', SUPPLIER, []],
    [
      'A contract that was signed today and has ended',
      `${SUPPLIER}contract: { signed_on: 2026-11-22, expires_on: 2026-11-21 }`,
      ['6: `contract.expires_on` (2026-11-21) is before `contract.signed_on` (2026-11-22)'],
    ],
    [
      'A contract that is signed tomorrow is told by another rule',
      `${SUPPLIER}contract: { signed_on: 2026-11-23, expires_on: 2026-11-21 }`,
      [],
    ],
    ['A contract with no day of signing', `${SUPPLIER}contract: { expires_on: 2026-11-21 }`, []],
  ])('%s', async (_name, record, wanted) => {
    expect(await contradictions(record)).toEqual(wanted);
  });

  it('of a metric that is not there may be a share or a percentage', async () => {
    const of = (value: number): string =>
      `${MEASUREMENT}metric: KPI-01\nnumerator: 41\ndenominator: 50\nvalue: ${value}`;
    expect(await contradictions(of(82))).toEqual([]);
    expect(await contradictions(of(0.82))).toEqual([]);
    expect(await contradictions(of(8.2))).toEqual(['9: `value` is 8.2, and 41 of 50 give 0.82']);
  });
});

describe('the days of a record', () => {
  it.each([
    [
      'are told once, against the first that they cannot follow',
      'type: audit-report\nstatus: closed\naudit_to: 2026-05-08\nissued_on: 2026-05-07\nclosed_on: 2026-05-06\nrecorded_on: 2026-05-05',
      [
        '7: `issued_on` (2026-05-07) is before `audit_to` (2026-05-08)',
        '8: `closed_on` (2026-05-06) is before `issued_on` (2026-05-07)',
      ],
    ],
    [
      'of any record: it is closed after it is made',
      'type: handover\nstatus: done\nrecorded_on: 2026-05-02\nclosed_on: 2026-05-01',
      ['7: `closed_on` (2026-05-01) is before `recorded_on` (2026-05-02)'],
    ],
    ['may be the same', 'type: handover\nstatus: done\nrecorded_on: 2026-05-02\nclosed_on: 2026-05-02', []],
    [
      'count when they are today',
      'type: task\nstatus: done\nrecorded_on: 2026-11-01\ndone_on: 2026-11-22\nclosed_on: 2026-11-21',
      ['8: `closed_on` (2026-11-21) is before `done_on` (2026-11-22)'],
    ],
    [
      'that are to come and say what was done are told by another rule',
      'type: task\nstatus: done\nrecorded_on: 2026-11-01\ndone_on: 2026-11-23\nclosed_on: 2026-11-21',
      [],
    ],
    [
      'that are to come and were planned count',
      'type: audit-programme\nstatus: active\ncycle_start: 2028-01-01\ncycle_end: 2027-12-31',
      ['7: `cycle_end` (2027-12-31) is before `cycle_start` (2028-01-01)'],
    ],
    [
      'that cannot be read have no order',
      'type: handover\nstatus: done\nrecorded_on: in spring\nclosed_on: 2026-05-01',
      [],
    ],
    ['that stand alone have no order', 'type: handover\nstatus: done\nclosed_on: 2026-05-01', []],
    [
      'of a row are compared within the row',
      'type: role\nstatus: active\nholders:\n  - { person: Kim, from: 2026-03-01, to: 2026-05-01 }\n  - { person: Lee, from: 2025-01-01, to: 2024-12-31 }\n  - { person: Ada, from: 2026-05-02 }',
      ['8: `to` (2024-12-31) is before `from` (2025-01-01)'],
    ],
  ])('%s', async (_name, record, wanted) => {
    expect(await contradictions(record)).toEqual(wanted);
  });
});
