import { describe, expect, it } from 'vitest';
import { policyAcknowledgement } from '../../../src/metrics/policy-acknowledgement.ts';
import { figureOf, figureToday, leftOut, partValue } from './kpi.ts';

function policy(status: string, ...more: readonly string[]): string[] {
  return ['type: policy', `status: ${status}`, 'version: "2.1"', 'review_interval: 12 months', ...more];
}

describe('document-currency', () => {
  it('takes what is due today for current', async () => {
    const figure = await figureToday('document-currency', {
      'POL-01': policy('effective', 'reviewed_on: 2025-11-22'),
      'POL-02': policy('effective', 'reviewed_on: 2025-11-21'),
    });
    expect([figure.numerator, figure.denominator, partValue(figure, 'overdue')]).toEqual([1, 2, 1]);
  });

  it('leaves out drafts, superseded and withdrawn ones, records and registers', async () => {
    const figure = await figureToday('document-currency', {
      'POL-01': policy('effective', 'reviewed_on: 2026-01-01'),
      'POL-02': policy('draft'),
      'POL-03': policy('superseded'),
      'POL-04': policy('withdrawn'),
      'REG-01': ['type: register', 'status: active', 'of: supplier', 'reviewed_on: 2020-01-01', 'entries: []'],
      'INC-01': ['type: incident', 'status: closed'],
    });
    expect(figure).toMatchObject({ value: 100, cases: ['POL-01'] });
  });

  it('takes one for which no day can be worked out for not current', async () => {
    const figure = await figureToday('document-currency', { 'POL-01': policy('effective') });
    expect([figure.value, partValue(figure, 'undated')]).toEqual([0, 1]);
  });

  it('is n/a when none is effective', async () => {
    const figure = await figureToday('document-currency', { 'POL-01': policy('draft') });
    expect(figure).toMatchObject({ value: 'n/a', notes: ['No document was in force'] });
  });

  it('tells of a past day what the log of reviews and older dates tell, and leaves out the rest', async () => {
    const figure = await figureOf('document-currency', {
      // Nothing happened since.
      'POL-01': policy('effective', 'reviewed_on: 2025-12-01'),
      // The log has the review before the last one: it was due on 2026-09-01.
      'POL-02': policy('effective', 'reviewed_on: 2026-11-10', 'reviews: [{ on: 2025-09-01 }, { on: 2026-11-10 }]'),
      // Its first year was not over.
      'POL-03': policy('effective', 'effective_on: 2026-01-15', 'reviewed_on: 2026-11-10'),
      // It is new.
      'POL-04': policy('effective', 'effective_on: 2026-11-01').map((line) => line.replace('2.1', '1.0')),
      // It may have been reviewed in between.
      'POL-05': policy('effective', 'effective_on: 2023-01-15', 'reviewed_on: 2026-11-10'),
      // It was replaced since.
      'POL-06': policy('superseded', 'reviewed_on: 2026-01-10', 'superseded_by: POL-04'),
    });
    expect(figure).toMatchObject({ numerator: 3, denominator: 4, isPartial: true });
    expect(figure.cases).toEqual(['POL-01', 'POL-02', 'POL-03', 'POL-06']);
    expect(leftOut(figure)).toEqual({ 'reviewed since, and not known how it stood then': 1 });
  });
});

describe('policy-acknowledgement', () => {
  const person = (start: string) => ['type: person', 'status: active', 'kind: employee', `start: ${start}`];

  it('leaves out pairs for 30 days after a new major version and after joining', async () => {
    const figure = await figureToday('policy-acknowledgement', {
      'POL-01': policy('effective', 'acknowledge: true', 'effective_on: 2026-01-01'),
      'POL-02': policy('effective', 'acknowledge: true', 'effective_on: 2026-10-23').map((line) =>
        line.replace('2.1', '3.0'),
      ),
      'POL-03': policy('effective', 'effective_on: 2026-01-01'),
      'PER-01': person('2020-01-01'),
      'PER-02': person('2026-10-23'),
      'PER-03': person('2026-10-22'),
    });
    expect([figure.value, figure.denominator]).toEqual(['n/a', 2]);
    expect(leftOut(figure)).toEqual({ 'within 30 days of a new version or of joining': 4 });
    expect(figure).toMatchObject({ isPartial: true, cases: ['POL-01', 'POL-02'] });
    expect(figure.notes).toEqual(['Not enough: records keep no confirmation of single people']);
  });

  it('asks only those in the distribution', async () => {
    const figure = await figureToday('policy-acknowledgement', {
      'POL-01': policy('effective', 'acknowledge: true', 'distribution: [person:PER-01]'),
      'POL-02': policy('effective', 'acknowledge: true', 'distribution: ["#nobody"]'),
      'PER-01': person('2020-01-01'),
      'PER-02': person('2020-01-01'),
    });
    expect([figure.denominator, leftOut(figure)]).toEqual([1, { 'policies that name nobody who works here': 1 }]);
  });

  it('is the share of pairs that were confirmed once that is known', () => {
    const pair = (acknowledged: 'yes' | 'no' | 'unknown', isInGrace = false) => ({ acknowledged, isInGrace });
    expect(policyAcknowledgement([pair('yes'), pair('no'), pair('no', true)])).toMatchObject({ value: 50 });
    expect(policyAcknowledgement([pair('yes'), pair('unknown', true)])).toMatchObject({ value: 100 });
    expect(policyAcknowledgement([pair('yes'), pair('unknown')])).toMatchObject({ value: 'n/a', denominator: 2 });
    expect(policyAcknowledgement([])).toMatchObject({ value: 'n/a' });
  });
});
