import { describe, expect, it } from 'vitest';
import { figureOf, figureToday, leftOut, partValue } from './kpi.ts';

function supplier(status: string, ...more: readonly string[]): string[] {
  return ['type: supplier', `status: ${status}`, ...more];
}

const ASSESSED = ['criticality: high', 'last_assessed: 2026-06-01', 'assessment_result: acceptable'];

describe('supplier-coverage', () => {
  it('leaves out proposed and ended ones, and those that are being left after their last service day', async () => {
    const figure = await figureToday('supplier-coverage', {
      'SUP-01': supplier('active', ...ASSESSED),
      'SUP-02': supplier('proposed', ...ASSESSED),
      'SUP-03': supplier('ended', ...ASSESSED),
      'SUP-04': supplier('offboarding', ...ASSESSED, 'contract: { expires_on: 2026-11-22 }'),
      'SUP-05': supplier('offboarding', ...ASSESSED, 'contract: { expires_on: 2026-11-21 }'),
      'SUP-06': supplier('active', ...ASSESSED.map((line) => line.replace('high', 'medium'))),
    });
    expect(figure).toMatchObject({ value: 100, denominator: 2, cases: ['SUP-01', 'SUP-04'] });
    expect(figure.parts.find(({ key }) => key === 'all')).toMatchObject({ denominator: 3 });
  });

  it('counts one assessed as unacceptable as assessed, and shows it apart', async () => {
    const figure = await figureToday('supplier-coverage', {
      'SUP-01': supplier('active', ...ASSESSED.map((line) => line.replace('acceptable', 'unacceptable'))),
      'SUP-02': supplier('active', 'criticality: critical', 'last_assessed: 2026-06-01'),
    });
    expect([figure.value, partValue(figure, 'unacceptable')]).toEqual([50, 1]);
    expect(figure.notes).toContain('1 assessed as unacceptable: that is assessed as well');
  });

  it('is n/a without a supplier in the class', async () => {
    const low = supplier('active', 'criticality: low');
    expect(await figureToday('supplier-coverage', { 'SUP-01': low })).toMatchObject({ value: 'n/a', denominator: 0 });
  });

  it.each([
    ['2025-11-22', undefined, 1],
    ['2025-11-21', undefined, 0],
    ['2025-11-21', '24 months', 1],
    ['2026-05-21', '6 months', 0],
  ])('takes the interval of the criticality unless one is set: %s, %s', async (last, interval, numerator) => {
    const own = interval === undefined ? [] : [`assessment_interval: ${interval}`];
    const one = supplier(
      'active',
      'criticality: critical',
      `last_assessed: ${last}`,
      'assessment_result: acceptable',
      ...own,
    );
    expect(await figureToday('supplier-coverage', { 'SUP-01': one })).toMatchObject({ numerator, denominator: 1 });
  });

  it('counts a certificate alone only when it was reviewed and covers the service', async () => {
    const covers = (yes: boolean) =>
      supplier(
        'active',
        ...ASSESSED,
        'assessment_method: certificate-review',
        `certificates: [{ standard: ISO 27001, expires_on: 2027-01-01, scope_covers_service: ${yes} }]`,
      );
    expect(await figureToday('supplier-coverage', { 'SUP-01': covers(true), 'SUP-02': covers(false) })).toMatchObject({
      numerator: 1,
      denominator: 2,
    });
  });

  it('leaves out for a past day who was assessed again since, and gives no verdict', async () => {
    const figure = await figureOf('supplier-coverage', {
      'SUP-01': supplier('active', ...ASSESSED),
      'SUP-02': supplier('active', ...ASSESSED.map((line) => line.replace('2026-06-01', '2026-11-05'))),
      'SUP-03': supplier('active', ...ASSESSED, 'contract: { signed_on: 2026-11-01 }'),
    });
    expect(figure).toMatchObject({ value: 100, denominator: 1, isPartial: true });
    expect(leftOut(figure)).toEqual({ 'assessed again since': 1 });
  });
});

describe('supplier-contracts', () => {
  const contract = (clauses: string, more = '') => `contract: { clauses: [${clauses}]${more} }`;
  const BASIC = 'confidentiality, security-requirements';

  it('is n/a without a supplier', async () => {
    expect(await figureToday('supplier-contracts', {})).toMatchObject({ value: 'n/a' });
  });

  it('wants every clause of the class, and a contract that has not expired', async () => {
    const low = ['criticality: low', 'data_access: none'];
    const figure = await figureToday('supplier-contracts', {
      'SUP-01': supplier('active', ...low, contract(BASIC)),
      'SUP-02': supplier('active', ...low, contract('confidentiality')),
      'SUP-03': supplier('active', ...low, contract(BASIC, ', expires_on: 2026-11-21')),
      'SUP-04': supplier('active', ...low, contract(BASIC, ', expires_on: 2026-11-22')),
      'SUP-05': supplier('active', 'criticality: critical', 'data_access: none', contract(BASIC)),
      'SUP-06': supplier('active', ...low),
    });
    expect([figure.numerator, figure.denominator]).toEqual([2, 6]);
    expect([partValue(figure, 'expired'), partValue(figure, 'incomplete')]).toEqual([1, 3]);
  });
});
