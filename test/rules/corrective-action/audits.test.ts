import { describe, expect, it } from 'vitest';
import { allAudits, auditToCloseBefore } from '../../../src/rules/corrective-action/audits.ts';
import { day, ismsOf } from '../../metrics/support.ts';

/** `name: first day to last day` of each audit, in order. */
async function auditsOf(records: Readonly<Record<string, readonly string[]>>): Promise<readonly string[]> {
  return allAudits(await ismsOf(records)).map(({ name, start, end }) => `${name}: ${start} to ${end}`);
}

const REPORT = ['type: audit-report', 'audit_from: 2026-11-16', 'audit_to: 2026-11-21'];
const PROGRAMME = ['type: audit-programme', 'status: active', 'audits:'];

describe('internal audits', () => {
  it.each([
    ['count once the work in the field began', [...REPORT, 'status: fieldwork'], 1],
    ['count when they are over', [...REPORT, 'status: closed'], 1],
    ['are none when they were planned and their days went by', [...REPORT, 'status: planned'], 0],
    [
      'are still planned on their last day',
      ['type: audit-report', 'audit_from: 2026-11-16', 'audit_to: 2026-11-22', 'status: planned'],
      1,
    ],
    ['are none without a day', ['type: audit-report', 'status: issued'], 0],
  ])('%s', async (_name, lines, count) => {
    expect(await auditsOf({ 'IA-2026-01': lines })).toHaveLength(count);
  });

  it('come from the programme while they can still be held', async () => {
    const rows = [
      '  - { id: A1, planned_from: 2026-11-16, planned_to: 2026-11-21 }',
      '  - { id: A2, planned_from: 2026-11-17, planned_to: 2026-11-22 }',
      '  - { planned_to: 2027-03-01 }',
      '  - { id: A4 }',
    ];
    expect(await auditsOf({ 'AP-2026': [...PROGRAMME, ...rows] })).toEqual([
      'internal audit A2: 2026-11-17 to 2026-11-22',
      'internal audit: 2027-03-01 to 2027-03-01',
    ]);
  });

  it('do not come from a programme that is not in force', async () => {
    const lines = ['type: audit-programme', 'status: draft', 'audits:', '  - { id: A1, planned_to: 2027-03-01 }'];
    expect(await auditsOf({ 'AP-2026': lines })).toEqual([]);
  });
});

describe('external audits', () => {
  it('are held on their own days, else on those for which they are planned', async () => {
    const lines = [
      'type: certification',
      'status: certified',
      'audits:',
      '  - { kind: recertification, planned_from: 2027-11-01, planned_to: 2027-11-05 }',
      '  - { kind: surveillance-1, planned_from: 2025-11-01, planned_to: 2025-11-02, from: 2025-12-01, to: 2025-12-03 }',
      '  - { kind: surveillance-2, planned_from: 2026-11-01, planned_to: 2026-11-02, from: 2026-11-20 }',
      '  - { planned_from: 2026-06-01 }',
      '  - { kind: special }',
    ];
    expect(await auditsOf({ 'CRT-01': lines, 'CRT-02': ['type: certification', 'status: applied'] })).toEqual([
      'surveillance 1 audit: 2025-12-01 to 2025-12-03',
      'external audit: 2026-06-01 to 2026-06-01',
      'surveillance 2 audit: 2026-11-20 to 2026-11-20',
      'recertification audit: 2027-11-01 to 2027-11-05',
    ]);
  });
});

describe('the audit before which a finding has to be closed', () => {
  const audits = [
    { name: 'the long one', start: day('2026-03-02'), end: day('2026-03-20') },
    { name: 'the short one', start: day('2026-03-09'), end: day('2026-03-10') },
    { name: 'the same day', start: day('2026-03-10'), end: day('2026-03-11') },
    { name: 'the next', start: day('2026-06-01'), end: day('2026-06-05') },
  ];

  it.each([
    ['before all of them', '2026-01-05', 'the next'],
    ['at the one that ends first', '2026-03-10', 'the next'],
    ['at the one that ends last', '2026-03-20', 'the next'],
    ['between two', '2026-03-21', undefined],
    ['after all of them', '2026-06-06', undefined],
  ])('detected %s', (_name, detected, wanted) => {
    expect(auditToCloseBefore(audits, day(detected))?.name).toBe(wanted);
  });
});
