import { describe, expect, it } from 'vitest';
import { figureOf, figureToday, leftOut, partValue } from './kpi.ts';

const METHOD = [
  'type: risk-method',
  'status: effective',
  'version: "1.0"',
  'effective_on: 2024-01-01',
  'level_rule: product',
  'levels: [{ name: low, min: 1, max: 5 }, { name: high, min: 6, max: 25 }]',
  'acceptance_threshold: low',
  'acceptance_authority: { high: role:cto }',
];

function risk(status: string, ...more: readonly string[]): string[] {
  return [
    'type: risk',
    `status: ${status}`,
    'assessed_on: 2026-05-01',
    'inherent_likelihood: 4',
    'inherent_impact: 4',
    ...more,
  ];
}

const REDUCED = ['residual_likelihood: 1', 'residual_impact: 4'];
const plan = (...rows: readonly string[]) => [
  'type: risk-treatment-plan',
  'status: in-progress',
  'version: "1.0"',
  `actions: [${rows.map((row) => `{ ${row} }`).join(', ')}]`,
];

describe('risks-above-appetite', () => {
  it('takes the residual level if the treatment is done, else the inherent one', async () => {
    const figure = await figureToday('risks-above-appetite', {
      'RMD-01': METHOD,
      'RSK-01': risk('treating', ...REDUCED),
      'RSK-02': risk('treating', ...REDUCED),
      'RTP-01': plan(
        'id: 1, risk: RSK-01, due: 2026-06-01, status: open',
        'id: 2, risk: RSK-02, due: 2026-06-01, completed_on: 2026-06-01, status: done',
      ),
    });
    expect(figure).toMatchObject({ value: 1, cases: ['RSK-01'] });
    expect(partValue(figure, 'open')).toBe(2);
  });

  it('takes the inherent level while an action is open, whatever controls are in place', async () => {
    const soa = [
      'type: soa',
      'status: effective',
      'version: "1.0"',
      'entries: [{ control: A.8.5, applicable: true, implementation: implemented }]',
    ];
    const treating = risk('treating', ...REDUCED, 'controls: [A.8.5]');
    const figure = await figureToday('risks-above-appetite', {
      'RMD-01': METHOD,
      'SOA-01': soa,
      'RSK-01': treating,
      'RSK-02': treating,
      'RTP-01': plan('id: 1, risk: RSK-01, due: 2027-06-01, status: open'),
    });
    expect(figure.cases).toEqual(['RSK-01']);
  });

  it('does not count what is validly accepted', async () => {
    const accepted = (...more: readonly string[]) =>
      risk('accepted', 'residual_likelihood: 4', 'residual_impact: 4', 'accepted_by: role:cto', ...more);
    const figure = await figureToday('risks-above-appetite', {
      'RMD-01': METHOD,
      'RSK-01': accepted('accepted_on: 2026-05-02'),
      'RSK-02': accepted('accepted_on: 2026-05-02', 'acceptance_expires: 2026-11-22'),
      'RSK-03': accepted('accepted_on: 2026-05-02', 'acceptance_expires: 2026-11-21'),
      'RSK-04': accepted('accepted_on: 2026-04-30'),
      'RSK-05': accepted(),
      'RSK-06': accepted('accepted_on: 2026-05-02').map((line) => line.replace('role:cto', 'role:intern')),
    });
    expect(figure.cases).toEqual(['RSK-03', 'RSK-04', 'RSK-05', 'RSK-06']);
    expect(leftOut(figure)).toEqual({ 'validly accepted': 2 });
  });

  it('says of risks without a level that nobody can tell', async () => {
    const figure = await figureToday('risks-above-appetite', { 'RSK-01': risk('assessed') });
    expect(figure).toMatchObject({
      value: 0,
      notes: ['1 without a level: whether they are above the appetite is not known'],
    });
  });

  it('does not count closed ones, and is 0 when there is none', async () => {
    expect(await figureToday('risks-above-appetite', { 'RMD-01': METHOD, 'RSK-01': risk('closed') })).toMatchObject({
      value: 0,
    });
  });

  it('is n/a for a past day once a risk was assessed since', async () => {
    const records = { 'RMD-01': METHOD, 'RSK-01': risk('assessed') };
    expect(await figureOf('risks-above-appetite', records)).toMatchObject({ value: 1, isPartial: false });
    const again = { ...records, 'RSK-02': risk('assessed').map((line) => line.replace('2026-05-01', '2026-11-01')) };
    expect(await figureOf('risks-above-appetite', again)).toMatchObject({
      value: 'n/a',
      isPartial: true,
      numerator: 1,
    });
  });

  it('takes on a past day what was completed later for open', async () => {
    const records = {
      'RMD-01': METHOD,
      'RSK-01': risk('treating', ...REDUCED),
      'RTP-01': plan('id: 1, risk: RSK-01, due: 2026-12-01, completed_on: 2026-11-10, status: done'),
    };
    const values = [
      await figureOf('risks-above-appetite', records),
      await figureToday('risks-above-appetite', records),
    ];
    expect(values.map(({ value }) => value)).toEqual([1, 0]);
  });
});
