import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { phishingClickRate, phishingClickRateOf } from '../../src/metrics/phishing-click-rate.ts';
import { phishingContradictions } from '../../src/metrics/phishing-counts.ts';
import { phishingReportRateOf } from '../../src/metrics/phishing-report-rate.ts';
import { phishingResilienceOf } from '../../src/metrics/phishing-resilience.ts';
import { trainingCompletion, trainingCompletionOf } from '../../src/metrics/training-completion.ts';
import { trainingContradictions } from '../../src/metrics/training-counts.ts';
import { recordsOf } from '../../src/records/inventory.ts';
import { phishingSimulation } from '../../src/records/types/phishing-simulation.ts';
import { trainingCampaign } from '../../src/records/types/training-campaign.ts';
import { ismsOf } from './support.ts';

describe('training completion', () => {
  it('pools campaigns instead of averaging their percentages', () => {
    const figure = trainingCompletion([
      { population: 100, completed: 100 },
      { population: 10, completed: 0 },
    ]);
    expect(figure.value).toBeCloseTo(90.909, 3);
  });

  it('counts who was late, and not who failed the test', () => {
    expect(trainingCompletion([{ population: 10, completed: 9, completedLate: 4, passed: 8 }]).value).toBe(80);
  });

  it('leaves out campaigns that cannot be true, and says so', () => {
    const figure = trainingCompletion([
      { population: 10, completed: 11 },
      { population: 4, completed: 2, excused: 1 },
      undefined,
    ]);
    expect(figure).toMatchObject({ numerator: 2, denominator: 3, smallSample: true });
    expect(figure.excluded).toEqual([
      { why: 'excused', count: 1 },
      { why: 'campaigns without numbers', count: 1 },
      { why: 'campaigns whose numbers cannot be true', count: 1 },
    ]);
  });

  it('is never above 100', () => {
    const counts = fc.record({
      population: fc.nat(200),
      completed: fc.nat(200),
      excused: fc.nat(50),
      passed: fc.nat(200),
    });
    void fc.assert(
      fc.property(fc.array(counts), (campaigns) => {
        const { value } = trainingCompletion(campaigns);
        expect(value === 'n/a' || (value >= 0 && value <= 100)).toBe(true);
      }),
    );
  });

  it('is read from records', async () => {
    const isms = await ismsOf({
      'TRN-2026-01': ['type: training-campaign', 'status: closed', 'population: 50', 'excused: 1', 'completed: 48'],
      'TRN-2026-02': ['type: training-campaign', 'status: planned'],
    });
    const figure = trainingCompletionOf(recordsOf(isms, trainingCampaign));
    expect(figure).toMatchObject({ numerator: 48, denominator: 49 });
    expect(figure.excluded).toContainEqual({ why: 'campaigns without numbers', count: 1 });
  });
});

describe('phishing', () => {
  const simulations = [
    { sent: 60, bounced: 10, clicked: 5, reported: 30 },
    { sent: 50, clicked: 5, reported: 10 },
  ];

  it('pools simulations, and leaves out those that cannot be true', () => {
    const figure = phishingClickRate([...simulations, { sent: 5, clicked: 6, reported: 0 }]);
    expect(figure).toMatchObject({ value: 10, numerator: 10, denominator: 100 });
    expect(figure.excluded).toContainEqual({ why: 'simulations whose numbers cannot be true', count: 1 });
  });

  it('counts who clicked and reported in both rates', async () => {
    const isms = await ismsOf({
      'PHS-01': [
        'type: phishing-simulation',
        'status: closed',
        'sent: 10',
        'clicked: 5',
        'submitted: 0',
        'reported: 10',
      ],
    });
    const records = recordsOf(isms, phishingSimulation);
    expect(phishingClickRateOf(records).value).toBe(50);
    expect(phishingReportRateOf(records).value).toBe(100);
    expect(phishingResilienceOf(records)).toMatchObject({ value: 2, smallSample: false });
  });

  it.each([
    [{ sent: 3, bounced: 4, clicked: 9, reported: 9 }, ['bounced']],
    [{ sent: 10, bounced: 4, clicked: 7, reported: 6 }, ['clicked']],
    [{ sent: 10, bounced: 4, clicked: 1, reported: 7 }, ['reported']],
    [{ sent: 10, clicked: 1, submitted: 2, reported: 0 }, ['submitted']],
    [{ sent: 10, clicked: 8, reported: 5, reportedWithoutClick: 3 }, ['reported_without_click']],
    [{ sent: 10, bounced: 4, clicked: 6, submitted: 6, reported: 6, reportedWithoutClick: 0 }, []],
  ])('%j cannot be true for %j', (counts, fields) => {
    expect(phishingContradictions(counts).map(({ field }) => field)).toEqual(fields);
  });
});

it('totals of a campaign that cannot be true name the field to look at', () => {
  const counts = { population: 10, excused: 2, completed: 9, completedLate: 10, passed: 10 };
  expect(trainingContradictions(counts)).toEqual([
    { field: 'completed', says: '9 completed it of 8 who had to (10 less 2 excused)' },
    { field: 'completed_late', says: '10 completed it late of 9 who completed it' },
    { field: 'passed', says: '10 passed of 9 who completed it' },
  ]);
});
