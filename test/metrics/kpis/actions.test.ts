import { describe, expect, it } from 'vitest';
import { actionsOnTime } from '../../../src/metrics/kpis/actions-on-time.ts';
import { figureOf, figureToday, leftOut, partValue, TODAY } from './kpi.ts';

function action(status: string, ...more: readonly string[]): string[] {
  return ['type: corrective-action', `status: ${status}`, ...more];
}

function plan(status: string, ...rows: readonly string[]): string[] {
  return [
    'type: risk-treatment-plan',
    `status: ${status}`,
    'version: "1.0"',
    'actions:',
    ...rows.map((row) => `  - { ${row} }`),
  ];
}

describe('actions-on-time', () => {
  const moved = action(
    'implemented',
    'due: 2026-10-30',
    'original_due: 2026-10-10',
    'postponements: [{ from: 2026-10-10, to: 2026-10-30, date: 2026-10-09 }]',
    'implemented_on: 2026-10-28',
  );

  it('goes by the day agreed first or by the one that holds, and shows both when they differ', async () => {
    const first = await figureOf('actions-on-time', { 'CA-01': moved });
    expect([first.value, first.numerator, first.denominator, partValue(first, 'by_due')]).toEqual([0, 0, 1, 100]);
    expect(first.notes).toEqual(['Some were postponed: by the day that holds now 1 of 1 were on time']);
    const now = await figureOf('actions-on-time', { 'CA-01': moved }, { settings: { onTimeBasis: 'due' } });
    expect([now.value, partValue(now, 'by_original_due')]).toEqual([100, 0]);
    const plain = action('implemented', 'due: 2026-10-30', 'implemented_on: 2026-10-28');
    expect(await figureOf('actions-on-time', { 'CA-01': plain })).toMatchObject({ value: 100, parts: [], notes: [] });
  });

  it('says in its label which day is meant', () => {
    const labels = (['original_due', 'due'] as const).map((onTimeBasis) =>
      actionsOnTime.qualifier?.({ mttrEndpoint: 'contained', onTimeBasis }),
    );
    expect(labels).toEqual(['by the due day that was agreed first', 'by the due day that holds now']);
  });

  it('is on time on the due day', async () => {
    const figure = await figureOf('actions-on-time', {
      'CA-01': action('implemented', 'due: 2026-10-10', 'implemented_on: 2026-10-10'),
      'CA-02': action('implemented', 'due: 2026-10-10', 'implemented_on: 2026-10-11'),
    });
    expect([figure.numerator, figure.denominator]).toEqual([1, 2]);
  });

  it('counts what is open once its day is past, and not before', async () => {
    const open = action('open', `due: ${TODAY}`);
    const asked = (today: string) =>
      figureOf('actions-on-time', { 'CA-01': open }, { period: ['2026-10-01', '2026-12-31'], today });
    expect(await asked(TODAY)).toMatchObject({ value: 'n/a', denominator: 0 });
    expect(leftOut(await asked(TODAY))).toEqual({ 'open and not due yet': 1 });
    expect(await asked('2026-11-23')).toMatchObject({ value: 0, denominator: 1 });
    expect(await asked('2027-01-10')).toMatchObject({ value: 0, denominator: 1 });
  });

  it('counts what was implemented early in the period of its due day', async () => {
    const early = { 'CA-01': action('closed', 'due: 2026-10-31', 'implemented_on: 2026-08-01') };
    expect(await figureOf('actions-on-time', early)).toMatchObject({ value: 100, denominator: 1 });
    expect(await figureOf('actions-on-time', early, { period: ['2026-08-01', '2026-08-31'] })).toMatchObject({
      value: 'n/a',
    });
  });

  it('is n/a when none was due', async () => {
    expect(await figureOf('actions-on-time', {})).toMatchObject({ value: 'n/a', numerator: 0, denominator: 0 });
  });

  it('leaves out what is done on a day that nobody knows', async () => {
    const figure = await figureOf('actions-on-time', { 'CA-01': action('implemented', 'due: 2026-10-10') });
    expect([figure.value, leftOut(figure)]).toEqual(['n/a', { 'done, and not known when': 1 }]);
  });

  it('does not change for a period that is over when something is done later', async () => {
    const late = action('closed', 'due: 2026-10-10', 'implemented_on: 2026-11-20');
    const still = action('open', 'due: 2026-10-10');
    const [before, after] = [
      await figureOf('actions-on-time', { 'CA-01': still }),
      await figureOf('actions-on-time', { 'CA-01': late }),
    ];
    expect(after).toEqual(before);
  });
});

describe('treatment-on-time', () => {
  it('counts as actions-on-time does, without cancelled ones', async () => {
    const figure = await figureOf('treatment-on-time', {
      'RTP-01': plan(
        'in-progress',
        'id: 1, risk: RSK-01, due: 2026-10-10, completed_on: 2026-10-10, status: done',
        'id: 2, risk: RSK-01, due: 2026-10-10, completed_on: 2026-10-11, status: done',
        'id: 3, risk: RSK-01, due: 2026-10-12, status: open',
        'id: 4, risk: RSK-01, due: 2026-10-12, status: cancelled',
      ),
    });
    expect([figure.numerator, figure.denominator, leftOut(figure)]).toEqual([1, 3, { cancelled: 1 }]);
    expect(figure.cases).toEqual(['RTP-01 action 1', 'RTP-01 action 2', 'RTP-01 action 3']);
  });

  it('counts what a newer plan carries on once', async () => {
    const rows = ['id: 1, risk: RSK-01, due: 2026-10-10, completed_on: 2026-10-09, status: done'];
    const figure = await figureOf('treatment-on-time', {
      'RTP-01': plan(
        'superseded',
        ...rows,
        'id: 2, risk: RSK-01, due: 2026-10-02, completed_on: 2026-10-01, status: done',
      ),
      'RTP-02': plan('in-progress', ...rows),
    });
    expect(figure.cases).toEqual(['RTP-01 action 2', 'RTP-02 action 1']);
  });

  it('is n/a when none was due', async () => {
    expect(await figureOf('treatment-on-time', {})).toMatchObject({ value: 'n/a' });
  });
});

describe('overdue-actions', () => {
  it('does not count what is due today', async () => {
    const figure = await figureToday('overdue-actions', {
      'CA-01': action('open', `due: ${TODAY}`),
      'CA-02': action('open', 'due: 2026-11-21'),
      'CA-03': action('implemented', 'due: 2026-11-01', 'implemented_on: 2026-11-20'),
      'RTP-01': plan(
        'in-progress',
        'id: 1, due: 2026-11-01, status: open',
        'id: 2, due: 2026-11-01, status: cancelled',
      ),
      'MR-01': [
        'type: management-review',
        'status: minuted',
        'meeting_date: 2026-06-01',
        'actions: [{ id: A1, due: 2026-11-02, status: in progress }]',
      ],
      'TRP-01': [
        'type: transition-plan',
        'status: in-progress',
        'gap_analysis: [{ ref: A.5.7, gap: none, due: 2026-11-02 }]',
      ],
    });
    expect(figure).toMatchObject({
      value: 4,
      cases: ['CA-02', 'MR-01 action A1', 'RTP-01 action 1', 'TRP-01 gap A.5.7'],
    });
  });

  it('is 0 and not n/a when there is none', async () => {
    expect(await figureToday('overdue-actions', {})).toMatchObject({ value: 0 });
  });

  it('looks at the due day that held on the last day of the period', async () => {
    const moved = action(
      'implemented',
      'due: 2026-11-30',
      'implemented_on: 2026-11-20',
      'postponements: [{ from: 2026-10-10, to: 2026-10-20, date: 2026-10-05 }, { from: 2026-10-20, to: 2026-11-30, date: 2026-11-02 }]',
    );
    expect(await figureOf('overdue-actions', { 'CA-01': moved })).toMatchObject({ value: 1, cases: ['CA-01'] });
    expect(await figureToday('overdue-actions', { 'CA-01': moved })).toMatchObject({ value: 0 });
  });
});
