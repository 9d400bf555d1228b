import { describe, expect, it } from 'vitest';
import { figureOf, figureToday, leftOut, partValue } from './kpi.ts';

function finding(status: string, ...more: readonly string[]): string[] {
  return ['type: nonconformity', 'grade: minor', 'source: internal-audit', `status: ${status}`, ...more];
}

describe('findings-on-time', () => {
  it('is due as the body set it, else after its last action, else half a year after its detection', async () => {
    const figure = await figureOf('findings-on-time', {
      'NC-01': [...finding('closed', 'response_due: 2026-10-05', 'closed_on: 2026-10-05')].map((line) =>
        line.replace('internal-audit', 'external-audit'),
      ),
      // Ninety days after 2026-07-20 are 2026-10-18.
      'NC-02': finding('closed', 'closed_on: 2026-10-19', 'detected_on: 2026-06-01', 'actions: [CA-02, CA-03]'),
      'CA-02': ['type: corrective-action', 'status: closed', 'due: 2026-07-01'],
      'CA-03': ['type: corrective-action', 'status: closed', 'due: 2026-07-20'],
      // 180 days after 2026-04-10 are 2026-10-07.
      'NC-03': finding('open', 'detected_on: 2026-04-10'),
    });
    expect(figure).toMatchObject({ numerator: 1, denominator: 3, cases: ['NC-01', 'NC-02', 'NC-03'] });
  });

  it('takes closed as verified, not as implemented', async () => {
    const implemented = finding('actioned', 'detected_on: 2026-04-10', 'closed_on: 2026-10-01');
    expect(await figureOf('findings-on-time', { 'NC-01': implemented })).toMatchObject({
      numerator: 0,
      denominator: 1,
    });
  });

  it('leaves out opportunities for improvement and what no audit found', async () => {
    const figure = await figureOf('findings-on-time', {
      'NC-01': finding('open', 'detected_on: 2026-04-10').map((line) => line.replace('minor', 'ofi')),
      'NC-02': finding('open', 'detected_on: 2026-04-10').map((line) => line.replace('internal-audit', 'incident')),
      'NC-03': finding('open', 'detected_on: 2026-04-10').map((line) => line.replace('minor', 'major')),
    });
    expect(figure).toMatchObject({ denominator: 1, cases: ['NC-03'] });
  });

  it('counts the last closing of one that was opened again', async () => {
    const figure = await figureOf('findings-on-time', {
      'NC-01': finding('closed', 'detected_on: 2026-04-10', 'closed_on: 2026-10-20'),
      'NC-02': finding('open', 'detected_on: 2026-04-10', 'closed_on: 2026-08-01'),
    });
    expect(figure).toMatchObject({ numerator: 0, denominator: 2 });
  });

  it('leaves out one that is closed on a day that nobody knows', async () => {
    const figure = await figureOf('findings-on-time', { 'NC-01': finding('closed', 'detected_on: 2026-04-10') });
    expect([figure.value, leftOut(figure)]).toEqual(['n/a', { 'closed, and not known when': 1 }]);
  });
});

describe('finding-age', () => {
  it('is n/a and says none open when none is', async () => {
    const figure = await figureToday('finding-age', {
      'NC-01': finding('closed', 'detected_on: 2026-10-01', 'closed_on: 2026-10-20'),
    });
    expect(figure).toMatchObject({ value: 'n/a', notes: ['None open'] });
  });

  it('is the mean of the days since detection, without opportunities for improvement', async () => {
    const figure = await figureToday('finding-age', {
      'NC-01': finding('open', 'detected_on: 2026-11-12'),
      'NC-02': finding('actioned', 'detected_on: 2026-11-02'),
      'NC-03': finding('open', 'detected_on: 2026-01-01').map((line) => line.replace('minor', 'ofi')),
    });
    expect([figure.value, partValue(figure, 'oldest'), leftOut(figure)]).toEqual([
      15,
      20,
      { 'opportunities for improvement': 1 },
    ]);
  });

  it('counts on a past day what was open then, and gives no verdict when a day of closing is missing', async () => {
    const closed = finding('closed', 'detected_on: 2026-10-21', 'closed_on: 2026-11-05');
    expect(await figureOf('finding-age', { 'NC-01': closed })).toMatchObject({ value: 10, isPartial: false });
    const undated = finding('closed', 'detected_on: 2026-10-21');
    expect(await figureOf('finding-age', { 'NC-01': closed, 'NC-02': undated })).toMatchObject({ isPartial: true });
  });
});

describe('repeat-findings', () => {
  const old = (closed: string, requirement = 'A.5.18') =>
    finding('closed', 'detected_on: 2024-01-01', `closed_on: ${closed}`, `requirement: [${requirement}]`);
  const now = finding('open', 'detected_on: 2026-10-10', 'requirement: ["9.2.2", A.05.18]');

  it('lists the pairs: the same requirement is a hint and no proof', async () => {
    const figure = await figureOf('repeat-findings', { 'NC-01': old('2025-06-01'), 'NC-02': now });
    expect(figure).toMatchObject({ value: 100, numerator: 1, denominator: 1, cases: ['NC-02'] });
    expect(figure.notes).toEqual([
      'NC-02 may repeat NC-01: both are about A.5.18',
      'The same requirement is a hint and no proof',
    ]);
  });

  it.each([
    ['2024-10-10', 1],
    ['2024-10-09', 0],
    ['2026-10-10', 1],
    ['2026-10-11', 0],
  ])('remembers one closed on %s or not', async (closed, numerator) => {
    expect(await figureOf('repeat-findings', { 'NC-01': old(closed), 'NC-02': now })).toMatchObject({
      numerator,
      denominator: 1,
    });
  });

  it('is no repeat of another requirement, nor of one that is open', async () => {
    const open = finding('open', 'detected_on: 2026-01-01', 'closed_on: 2026-02-01', 'requirement: [A.5.18]');
    const figure = await figureOf('repeat-findings', {
      'NC-01': old('2026-01-01', 'A.5.1'),
      'NC-02': open,
      'NC-03': now,
    });
    expect(figure).toMatchObject({ value: 0, denominator: 1 });
  });

  it('is n/a when none was detected', async () => {
    expect(await figureOf('repeat-findings', {})).toMatchObject({ value: 'n/a' });
  });
});
