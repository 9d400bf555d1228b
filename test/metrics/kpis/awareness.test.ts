import { describe, expect, it } from 'vitest';
import { trainingCoverage } from '../../../src/metrics/training-coverage.ts';
import { figureOf, figureToday, leftOut, partValue } from './kpi.ts';

function campaign(status: string, ...more: readonly string[]): string[] {
  const kind = more.some((line) => line.startsWith('kind:')) ? [] : ['kind: annual-refresh'];
  return ['type: training-campaign', `status: ${status}`, ...kind, ...more];
}

function person(...more: readonly string[]): string[] {
  return ['type: person', 'status: active', 'kind: employee', 'start: 2020-01-01', ...more];
}

const DUE = 'due: 2026-10-15';

describe('training-completion', () => {
  it('is n/a when everybody was excused', async () => {
    const figure = await figureOf('training-completion', {
      'TRN-01': campaign('closed', DUE, 'population: 3', 'excused: 3', 'completed: 0'),
    });
    expect(figure).toMatchObject({ value: 'n/a', denominator: 0 });
  });

  it('counts late completions as completed, and not as on time', async () => {
    const figure = await figureOf('training-completion', {
      'TRN-01': campaign('closed', DUE, 'population: 50', 'excused: 10', 'completed: 36', 'completed_late: 6'),
    });
    expect([figure.value, partValue(figure, 'on_time'), partValue(figure, 'completed_late')]).toEqual([90, 75, 6]);
  });

  it('says that who left before the due day or joined shortly before it is taken to be out of the population', async () => {
    const figure = await figureOf('training-completion', {
      'TRN-01': campaign('closed', DUE, 'population: 50', 'completed: 36'),
    });
    expect(figure.notes).toEqual([
      'Totals name nobody: who left or joined in between is taken to be out of the population already',
    ]);
  });

  it('takes a failed test for not completed', async () => {
    const figure = await figureOf('training-completion', {
      'TRN-01': campaign('closed', DUE, 'population: 50', 'completed: 50', 'completed_late: 5', 'passed: 40'),
    });
    expect([figure.value, partValue(figure, 'on_time')]).toEqual([80, 70]);
  });

  it('shows a running campaign before its due day as progress', async () => {
    const running = campaign('running', 'due: 2026-11-22', 'population: 40', 'completed: 12');
    const asked = (today: string) =>
      figureOf('training-completion', { 'TRN-01': running }, { period: ['2026-10-01', '2026-12-31'], today });
    expect(await asked('2026-11-22')).toMatchObject({ value: 30, isProgress: true });
    expect((await asked('2026-11-22')).notes).toContain(
      'TRN-01 runs until 2026-11-22: shown as progress, not compared with the target',
    );
    expect(await asked('2026-11-23')).toMatchObject({ value: 30, isProgress: false });
  });

  it('does not mix a running campaign into those that are over', async () => {
    const figure = await figureOf(
      'training-completion',
      {
        'TRN-01': campaign('closed', DUE, 'population: 10', 'completed: 10'),
        'TRN-02': campaign('running', 'due: 2026-12-15', 'population: 10', 'completed: 1'),
        'TRN-03': campaign('planned', 'due: 2026-12-20'),
      },
      { period: ['2026-10-01', '2026-12-31'] },
    );
    expect(figure).toMatchObject({ value: 100, isProgress: false, cases: ['TRN-01'] });
    expect([partValue(figure, 'running'), leftOut(figure)]).toEqual([10, { 'campaigns that have not begun': 1 }]);
  });

  it('pools several campaigns, and shows how many people of the register are covered by none', async () => {
    const figure = await figureOf('training-completion', {
      'TRN-01': campaign('closed', DUE, 'population: 1', 'completed: 0'),
      'TRN-02': campaign('closed', DUE, 'kind: role-based', 'population: 99', 'completed: 99'),
      'PER-01': person(),
      'PER-02': person(),
      'PER-03': person().map((line) => line.replace('employee', 'bot')),
    });
    expect([figure.value, partValue(figure, 'uncovered')]).toEqual([99, 1]);
  });

  it('leaves out a campaign whose numbers cannot be true', async () => {
    const figure = await figureOf('training-completion', {
      'TRN-01': campaign('closed', DUE, 'population: 10', 'completed: 11'),
    });
    expect([figure.value, leftOut(figure)]).toEqual(['n/a', { 'campaigns whose numbers cannot be true': 1 }]);
  });
});

describe('training-coverage', () => {
  it('leaves out people on leave', async () => {
    const figure = await figureToday('training-coverage', {
      'PER-01': person('induction_done: 2025-11-22'),
      'PER-02': person('induction_done: 2025-11-21'),
      'PER-03': person().map((line) => line.replace('active', 'leave')),
      'PER-04': person('end: 2026-11-21').map((line) => line.replace('active', 'left')),
    });
    // The day a year ago still counts, the one before it does not; without a campaign nobody else can be covered.
    expect([figure.value, figure.numerator, figure.denominator, leftOut(figure)]).toEqual([
      50,
      1,
      2,
      { 'on leave': 1 },
    ]);
  });

  it('is n/a rather than a guess where only totals are known', async () => {
    const figure = await figureToday('training-coverage', {
      'PER-01': person('induction_done: 2026-11-01'),
      'PER-02': person(),
      'TRN-01': campaign('closed', 'due: 2026-05-01', 'closed_on: 2026-05-01', 'population: 2', 'completed: 2'),
    });
    expect(figure).toMatchObject({ value: 'n/a', isPartial: true, cases: ['PER-01', 'PER-02', 'TRN-01'] });
    expect(figure.notes).toEqual(['Not enough: it needs data of each person, and campaigns keep totals alone']);
  });

  it('is a share as soon as it is known of each', () => {
    expect(trainingCoverage(['yes', 'yes', 'no', 'no']).value).toBe(50);
    expect(trainingCoverage(['yes', 'unknown', 'no']).value).toBe('n/a');
    expect(trainingCoverage([]).value).toBe('n/a');
  });
});

function simulation(...more: readonly string[]): string[] {
  return ['type: phishing-simulation', 'status: closed', 'sent_at: "2026-10-10T08:00:00Z"', ...more];
}

describe('phishing-click-rate', () => {
  it('is n/a when nobody got the bait', async () => {
    const figure = await figureOf('phishing-click-rate', {
      'PHS-01': simulation('sent: 5', 'bounced: 5', 'clicked: 0', 'reported: 0'),
    });
    expect(figure).toMatchObject({ value: 'n/a', denominator: 0 });
  });

  it('compares only equal difficulties: each has its own rate, and pooling is said', async () => {
    const figure = await figureOf('phishing-click-rate', {
      'PHS-01': simulation('sent: 100', 'clicked: 5', 'reported: 0', 'difficulty: low'),
      'PHS-02': simulation('sent: 100', 'clicked: 25', 'reported: 0', 'difficulty: high'),
    });
    expect(figure.value).toBe(15);
    expect([partValue(figure, 'difficulty_low'), partValue(figure, 'difficulty_high')]).toEqual([5, 25]);
    expect(figure.notes).toEqual([
      'Baits of 2 difficulties are pooled: only equal ones compare, and a harder bait is no worse result',
    ]);
  });

  it('gives the credential rate out of those who got the bait', async () => {
    const figure = await figureOf('phishing-click-rate', {
      'PHS-01': simulation('sent: 110', 'bounced: 10', 'clicked: 20', 'submitted: 4', 'reported: 0'),
    });
    expect([figure.value, partValue(figure, 'credential_rate'), leftOut(figure)]).toEqual([20, 4, { bounced: 10 }]);
    const untold = await figureOf('phishing-click-rate', {
      'PHS-01': simulation('sent: 9', 'clicked: 2', 'reported: 0'),
    });
    expect(partValue(untold, 'credential_rate')).toBe('n/a');
  });

  it('leaves out one that still runs', async () => {
    const running = simulation('sent: 100', 'clicked: 5', 'reported: 0').map((line) =>
      line.replace('closed', 'running'),
    );
    const figure = await figureOf('phishing-click-rate', { 'PHS-01': running });
    expect([figure.value, leftOut(figure)]).toEqual(['n/a', { 'simulations that still run': 1 }]);
  });
});

describe('phishing-report-rate', () => {
  it('has who clicked and then reported in both rates', async () => {
    const records = { 'PHS-01': simulation('sent: 10', 'clicked: 6', 'reported: 6', 'reported_without_click: 3') };
    const rates = [await figureOf('phishing-click-rate', records), await figureOf('phishing-report-rate', records)];
    expect(rates.map(({ value }) => value)).toEqual([60, 60]);
  });

  it('gives a resilience ratio, which is n/a and not infinite when nobody clicked', async () => {
    const ratio = async (clicked: number) => {
      const records = { 'PHS-01': simulation('sent: 50', `clicked: ${clicked}`, 'reported: 40') };
      return figureOf('phishing-report-rate', records);
    };
    expect(partValue(await ratio(8), 'resilience_ratio')).toBe(5);
    expect(partValue(await ratio(0), 'resilience_ratio')).toBe('n/a');
    expect((await ratio(0)).notes).toContain('Nobody clicked: there is no resilience ratio');
  });

  it('takes the median of the minutes to report over reporters alone, and pools no medians', async () => {
    const one = simulation('sent: 50', 'clicked: 1', 'reported: 4', 'median_minutes_to_report: 12');
    const two = simulation('sent: 50', 'clicked: 1', 'reported: 9', 'median_minutes_to_report: 30');
    const none = simulation('sent: 50', 'clicked: 1', 'reported: 0', 'median_minutes_to_report: 99');
    const alone = await figureOf('phishing-report-rate', { 'PHS-01': one, 'PHS-03': none });
    expect(partValue(alone, 'median_minutes_to_report')).toBe(12);
    const both = await figureOf('phishing-report-rate', { 'PHS-01': one, 'PHS-02': two });
    expect([partValue(both, 'median_minutes_lowest'), partValue(both, 'median_minutes_highest')]).toEqual([12, 30]);
  });
});
