import { describe, expect, it } from 'vitest';
import { ALL_CLAUSES } from '../../../src/records/audit-coverage.ts';
import { figureOf, figureToday, leftOut, partValue } from './kpi.ts';

function programme(rows: readonly string[], ...more: readonly string[]): string[] {
  return [
    'type: audit-programme',
    'status: active',
    'version: "1.0"',
    ...more,
    'audits:',
    ...rows.map((row) => `  - { ${row} }`),
  ];
}

function report(...more: readonly string[]): string[] {
  return ['type: audit-report', 'status: issued', 'programme: AP-01', ...more];
}

describe('audit-plan-done', () => {
  it('leaves out what was cancelled with approval, and keeps what was postponed without', async () => {
    const rows = [
      'id: 1, planned_to: 2026-10-10, status: cancelled',
      'id: 2, planned_to: 2026-10-10, status: postponed',
    ];
    const approved = await figureOf('audit-plan-done', { 'AP-01': programme(rows, 'approved_by: [role:cto]') });
    expect(approved).toMatchObject({ value: 0, denominator: 1, cases: ['AP-01 audit 2'] });
    expect(leftOut(approved)).toEqual({ 'cancelled with approval': 1 });
    expect(approved.notes).toEqual(['1 postponed: counted, since no approval of the move is recorded']);
    const alone = await figureOf('audit-plan-done', { 'AP-01': programme(rows) });
    expect(alone).toMatchObject({ value: 0, denominator: 2 });
  });

  it.each([
    ['2026-10-31', 1],
    ['2026-11-01', 0],
  ])('wants a report within 30 days of the last planned day: issued on %s', async (issued, numerator) => {
    const figure = await figureOf('audit-plan-done', {
      'AP-01': programme(['id: 1, planned_to: 2026-10-01, report: IA-01, status: done']),
      'IA-01': report('audit_from: 2026-09-29', 'audit_to: 2026-10-01', `issued_on: ${issued}`),
    });
    expect(figure).toMatchObject({ numerator, denominator: 1, cases: ['IA-01'] });
  });

  it('finds a report that no audit names by its days', async () => {
    const figure = await figureOf('audit-plan-done', {
      'AP-01': programme(['id: 1, planned_from: 2026-10-01, planned_to: 2026-10-05']),
      'IA-01': report('audit_from: 2026-10-02', 'audit_to: 2026-10-03', 'issued_on: 2026-10-20'),
    });
    expect(figure).toMatchObject({ value: 100, cases: ['IA-01'] });
  });

  it('does not count an audit while its 30 days run, nor one that is reported elsewhere', async () => {
    const figure = await figureOf('audit-plan-done', {
      'AP-01': programme([
        'id: 1, planned_to: 2026-10-30',
        'id: 2, planned_to: 2026-10-01, report: "https://vault.example/1"',
      ]),
    });
    expect(figure.value).toBe('n/a');
    expect(leftOut(figure)).toEqual({ 'open and not due yet': 1, 'reported elsewhere, and not known when': 1 });
  });

  it('is n/a when none was planned', async () => {
    const figure = await figureOf('audit-plan-done', { 'AP-01': programme(['id: 1, planned_to: 2026-09-30']) });
    expect(figure).toMatchObject({ value: 'n/a', denominator: 0 });
  });
});

describe('audit-coverage', () => {
  const cycle = programme([], 'cycle_start: 2026-01-01', 'cycle_end: 2027-12-31', 'frequency: 12 months');
  const soa = (status: string, controls: readonly string[], ...more: readonly string[]) => [
    'type: soa',
    `status: ${status}`,
    'version: "1.0"',
    ...more,
    'entries:',
    ...controls.map((control) => `  - { control: ${control}, applicable: ${!control.endsWith('.9')} }`),
  ];
  const audit = report(
    'audit_from: 2026-05-01',
    'audit_to: 2026-05-02',
    'issued_on: 2026-05-20',
    'tests: [{ ref: "9.1", result: conform }, { ref: "9.2.1", result: minor }, { ref: A.5.1, result: conform }, { ref: A.5.2, result: not-tested }]',
  );
  const records = { 'AP-01': cycle, 'IA-01': audit, 'SOA-01': soa('effective', ['A.5.1', 'A.5.2', 'A.5.9']) };

  it('compares with the share of the cycle that is over', async () => {
    const figure = await figureToday('audit-coverage', records);
    // 2026-01-01 to 2026-11-22 are 326 of 730 days.
    expect(figure.targetShare).toBeCloseTo(326 / 730, 12);
    expect(partValue(figure, 'expected')).toBeCloseTo((100 * 326) / 730, 10);
    expect((await figureToday('audit-coverage', records, '2027-12-31')).targetShare).toBe(1);
  });

  it('gives clauses and controls apart, and counts what was tested alone', async () => {
    const figure = await figureToday('audit-coverage', records);
    expect(ALL_CLAUSES).toHaveLength(30);
    expect(figure).toMatchObject({ numerator: 3, denominator: 32, cases: ['IA-01'] });
    expect(figure.parts.slice(0, 2)).toMatchObject([
      { key: 'clauses', numerator: 2, denominator: 30 },
      { key: 'controls', numerator: 1, denominator: 2 },
    ]);
  });

  it('shows both denominators when the statement of applicability changed', async () => {
    const figure = await figureToday('audit-coverage', {
      ...records,
      'SOA-01': soa(
        'superseded',
        ['A.5.1', 'A.5.2', 'A.5.3', 'A.5.4'],
        'effective_on: 2025-01-01',
        'superseded_by: SOA-02',
      ),
      'SOA-02': soa('effective', ['A.5.1', 'A.5.2'], 'effective_on: 2026-06-01'),
    });
    expect(figure.denominator).toBe(32);
    expect(figure.parts.find(({ key }) => key === 'by_first_soa')).toMatchObject({ numerator: 3, denominator: 34 });
    expect(figure.notes).toContain('The controls that apply changed since the cycle began: 4 then, 2 now');
  });

  it('counts on a past day what had been issued by then', async () => {
    const at = (day: string) => figureOf('audit-coverage', records, { period: [day, day] });
    expect([(await at('2026-05-19')).numerator, (await at('2026-05-20')).numerator]).toEqual([0, 3]);
    // Nothing says that this statement counted on that day.
    expect((await at('2026-05-20')).isPartial).toBe(true);
  });

  it('is n/a without a cycle, and without a statement of applicability', async () => {
    expect(await figureToday('audit-coverage', {})).toMatchObject({ value: 'n/a' });
    expect(await figureToday('audit-coverage', { 'AP-01': cycle, 'IA-01': audit })).toMatchObject({ value: 'n/a' });
  });
});

describe('soa-implemented', () => {
  const soa = (...entries: readonly string[]) => [
    'type: soa',
    'status: effective',
    'version: "1.0"',
    `entries: [${entries.map((entry) => `{ ${entry} }`).join(', ')}]`,
  ];

  it('counts what is partly implemented as 0, and shows it apart', async () => {
    const figure = await figureToday('soa-implemented', {
      'SOA-01': soa(
        'control: A.5.1, applicable: true, implementation: implemented',
        'control: A.5.2, applicable: true, implementation: partial',
        'control: A.5.3, applicable: false, implementation: implemented',
        'control: A.5.4, applicable: true',
      ),
    });
    expect([figure.numerator, figure.denominator]).toEqual([1, 3]);
    expect([partValue(figure, 'partial'), partValue(figure, 'not_said')]).toEqual([1, 1]);
  });

  it('is n/a when none is applicable', async () => {
    const none = soa('control: A.5.3, applicable: false');
    expect(await figureToday('soa-implemented', { 'SOA-01': none })).toMatchObject({ value: 'n/a' });
  });

  it('has no value for a past day, since a statement keeps no earlier states', async () => {
    const figure = await figureOf('soa-implemented', {
      'SOA-01': soa('control: A.5.1, applicable: true, implementation: implemented'),
    });
    expect(figure).toMatchObject({ value: 'n/a', isPartial: true });
  });
});
