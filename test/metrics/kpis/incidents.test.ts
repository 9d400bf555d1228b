import { describe, expect, it } from 'vitest';
import { memoryFiles } from '../../../src/adapters/memory/files.ts';
import { memoryHistory } from '../../../src/adapters/memory/history.ts';
import { check } from '../../../src/app/check.ts';
import { DEFAULT_KPI_SETTINGS } from '../../../src/metrics/kpi-settings.ts';
import { incidentCount } from '../../../src/metrics/kpis/incident-count.ts';
import { mttr } from '../../../src/metrics/kpis/mttr.ts';
import { day, period } from '../support.ts';
import { figureOf, leftOut, partValue } from './kpi.ts';

/** An incident of 10 October with some moments: `detected: 08:00` is that hour of the day in UTC. */
function incident(status: string, moments: Readonly<Record<string, string>>, ...more: readonly string[]): string[] {
  const lines = Object.entries(moments).map(([name, at]) => {
    return `${name}_at: "${at.length === 5 ? `2026-10-10T${at}:00Z` : at}"`;
  });
  return ['type: incident', `status: ${status}`, ...lines, ...more];
}

const CLOSED = { detected: '08:00', reported: '08:10', acknowledged: '08:20', contained: '12:00', resolved: '18:00' };

describe('incident-count', () => {
  it('counts by the severity of now', async () => {
    const figure = await figureOf('incident-count', {
      'INC-01': incident('closed', CLOSED, 'severity: sev1'),
      'INC-02': incident('closed', CLOSED, 'severity: sev3'),
      'INC-03': incident('closed', CLOSED, 'severity: sev3'),
      'INC-04': incident('closed', CLOSED),
      'INC-05': incident('closed', { detected: '2026-11-01T00:00:00Z' }, 'severity: sev2'),
    });
    expect(figure).toMatchObject({ value: 4, denominator: undefined, cases: ['INC-01', 'INC-02', 'INC-03', 'INC-04'] });
    expect(['sev1', 'sev2', 'sev3', 'sev4', 'unrated'].map((key) => partValue(figure, key))).toEqual([1, 0, 2, 0, 1]);
  });

  it('counts who was reclassified under the severity of now, and says how many, where there is a history', async () => {
    const text = (severity: string): string =>
      `---\nid: INC-01\ntype: incident\ntitle: Mail\nstatus: triaged\nowner: role:dpo\ndetected_at: "2026-10-10T08:00:00Z"\nseverity: ${severity}\n---\n`;
    const files = { 'holdfast.yml': 'version: 1\npreset: iso27001\n', 'INC-01.md': text('sev1') };
    const past = memoryHistory([
      { on: '2026-10-11', by: 'kim', files: { 'INC-01.md': text('sev3') } },
      { on: '2026-10-12', by: 'kim', files: { 'INC-01.md': text('sev1') } },
    ]);
    const ports = { files: memoryFiles(files), clock: { now: () => 0 } };
    const { isms } = await check(ports, { today: '2026-11-22', history: async () => past });
    const context = { asOf: day('2026-10-31'), timezone: 'UTC', settings: DEFAULT_KPI_SETTINGS };
    const figure = incidentCount.of(isms, period('2026-10-01', '2026-10-31'), context);
    expect([partValue(figure, 'sev1'), partValue(figure, 'reclassified')]).toEqual([1, 1]);
    expect(figure.notes).toContain('1 reclassified: counted under the severity of now');
  });

  it('says that nobody knows who was reclassified where there is no history', async () => {
    const figure = await figureOf('incident-count', { 'INC-01': incident('closed', CLOSED, 'severity: sev1') });
    expect(partValue(figure, 'reclassified')).toBe('n/a');
    expect(figure.notes).toEqual([
      'Whether severities were changed is not known: there is no history of some of the records',
    ]);
  });

  it('is 0 and not n/a when there was none', async () => {
    const figure = await figureOf('incident-count', {
      'INC-01': incident('closed', { detected: '2026-09-09T08:00:00Z' }),
    });
    expect(figure).toMatchObject({ value: 0, numerator: 0, notes: [], cases: [] });
  });

  it('counts a duplicate that links to its parent once', async () => {
    const figure = await figureOf('incident-count', {
      'INC-01': incident('closed', CLOSED, 'severity: sev1'),
      'INC-02': incident('closed', CLOSED, 'tags: [duplicate]', 'links: [INC-01]'),
      'INC-03': incident('not-an-incident', CLOSED, 'links: [INC-01]'),
      // One that only has to do with another is one of its own.
      'INC-04': incident('closed', CLOSED, 'severity: sev2', 'links: [INC-01]'),
    });
    expect(figure.cases).toEqual(['INC-01', 'INC-04']);
    expect(leftOut(figure)).toEqual({ 'no incident, or an exercise': 1, 'second record of an incident': 1 });
  });

  it('asks to check the reporting when two quarters had none', async () => {
    const quiet = 'No incident in the two quarters up to 2026-10-31: check that reporting works';
    const at = (detected: string) => figureOf('incident-count', { 'INC-01': incident('closed', { detected }) });
    expect((await at('2026-04-30T23:59:00Z')).notes).toEqual([quiet]);
    expect((await at('2026-05-01T00:00:00Z')).notes).toEqual([]);
  });
});

describe('mttd', () => {
  const at = (occurred: string | undefined, ...more: readonly string[]): string[] =>
    incident('closed', occurred === undefined ? CLOSED : { ...CLOSED, occurred }, ...more);

  it('leaves out and counts who began nobody knows when', async () => {
    const figure = await figureOf('mttd', {
      'INC-01': at('06:00'),
      'INC-02': at(undefined),
      'INC-03': at('02:00', 'occurred_precision: unknown'),
    });
    expect(figure).toMatchObject({ value: 2, denominator: 1, smallSample: true });
    expect(leftOut(figure)).toEqual({ 'nobody knows when it began': 2 });
  });

  it('counts estimated beginnings, and shows their share', async () => {
    const figure = await figureOf('mttd', {
      'INC-01': at('06:00', 'occurred_precision: estimated'),
      'INC-02': at('04:00'),
    });
    expect([figure.value, partValue(figure, 'estimated'), partValue(figure, 'estimated_share')]).toEqual([3, 1, 50]);
    expect(figure.notes).toEqual(['1 of 2 beginnings are estimated']);
  });

  it('leaves out a negative interval as a mistake in the data', async () => {
    const figure = await figureOf('mttd', { 'INC-01': at('06:00'), 'INC-02': at('09:00') });
    expect([figure.value, leftOut(figure)]).toEqual([2, { 'detected before it began': 1 }]);
  });

  it('counts incidents that are still open: detection has happened', async () => {
    const figure = await figureOf('mttd', { 'INC-01': incident('triaged', { occurred: '05:00', detected: '08:00' }) });
    expect(figure.value).toBe(3);
  });

  it('is n/a without a usable incident', async () => {
    const figure = await figureOf('mttd', { 'INC-01': at(undefined) });
    expect(figure).toMatchObject({ value: 'n/a', numerator: 0, denominator: 0 });
  });

  it('gives median, 90th percentile and maximum, since one old intrusion can dominate the mean', async () => {
    const hours = ['07:00', '07:00', '06:00', '06:00', '2026-08-31T08:00:00Z'];
    const figure = await figureOf(
      'mttd',
      Object.fromEntries(hours.map((occurred, index) => [`INC-0${index}`, at(occurred)])),
    );
    expect(figure).toMatchObject({ value: (1 + 1 + 2 + 2 + 960) / 5, smallSample: false });
    expect(['median', 'percentile_90', 'maximum'].map((key) => partValue(figure, key))).toEqual([2, 960, 960]);
  });

  it('compares instants, whatever the offsets of the two fields', async () => {
    const figure = await figureOf('mttd', { 'INC-01': at('2026-10-10T10:00:00+04:00') });
    expect(figure.value).toBe(2);
  });
});

describe('mtta', () => {
  it('leaves out and counts who was not acknowledged', async () => {
    const figure = await figureOf('mtta', {
      'INC-01': incident('closed', CLOSED),
      'INC-02': incident('reported', { detected: '08:00', reported: '08:30' }),
    });
    expect(figure.value).toBeCloseTo(1 / 6, 10);
    expect([figure.denominator, leftOut(figure)]).toEqual([1, { 'not acknowledged': 1 }]);
  });
});

describe('mttr', () => {
  const open = (detected: string, ...more: readonly string[]) => incident('triaged', { detected }, ...more);

  it('keeps what is not contained at the end out of the mean, and gives its number, the oldest and a lower bound', async () => {
    const figure = await figureOf('mttr', {
      'INC-01': incident('closed', CLOSED, 'severity: sev2'),
      'INC-02': open('2026-10-31T14:00:00Z', 'severity: sev1'),
      'INC-03': incident('closed', { detected: '2026-10-31T22:00:00Z', contained: '2026-11-03T00:00:00Z' }),
      'INC-04': open('2026-11-01T00:00:00Z'),
    });
    expect(figure).toMatchObject({ value: 4, denominator: 1 });
    expect(['open_count', 'oldest_open_hours', 'lower_bound'].map((key) => partValue(figure, key))).toEqual([
      2,
      10,
      (4 + 10 + 2) / 3,
    ]);
    expect(figure.notes).toEqual(['2 not contained at the end of the period: they are not in the mean']);
  });

  it('counts what was contained by a tool before its detection as 0', async () => {
    const contained = { ...CLOSED, contained: '07:00' };
    const figure = await figureOf('mttr', {
      'INC-01': incident('closed', contained, 'auto_contained: true'),
      'INC-02': incident('closed', CLOSED),
      'INC-03': incident('closed', contained),
    });
    expect([figure.value, leftOut(figure)]).toEqual([2, { 'contained before it was detected': 1 }]);
  });

  it('is n/a with the number of open ones when none was contained, and so never on target', async () => {
    const figure = await figureOf('mttr', { 'INC-01': open('08:00', 'severity: sev1') });
    expect([figure.value, partValue(figure, 'open_count')]).toEqual(['n/a', 1]);
  });

  it('ends where the setting says, and its label says which', async () => {
    const records = { 'INC-01': incident('closed', CLOSED) };
    const ends = async (mttrEndpoint: 'contained' | 'resolved') =>
      (await figureOf('mttr', records, { settings: { mttrEndpoint } })).value;
    expect([await ends('contained'), await ends('resolved')]).toEqual([4, 10]);
    const label = (mttrEndpoint: 'contained' | 'resolved') =>
      mttr.qualifier?.({ ...DEFAULT_KPI_SETTINGS, mttrEndpoint });
    expect([label('contained'), label('resolved')]).toEqual([
      'from detected to contained',
      'from detected to resolved',
    ]);
  });

  it('is split by severity, with sev1 and sev2 first', async () => {
    const figure = await figureOf('mttr', {
      'INC-01': incident('closed', CLOSED, 'severity: sev1'),
      'INC-02': incident('closed', { ...CLOSED, contained: '10:00' }, 'severity: sev2'),
      'INC-03': incident('closed', { ...CLOSED, contained: '14:00' }, 'severity: sev4'),
    });
    expect(figure.parts.slice(0, 5).map(({ key, value }) => [key, value])).toEqual([
      ['sev1_sev2', 3],
      ['sev1', 4],
      ['sev2', 2],
      ['sev3', 'n/a'],
      ['sev4', 6],
    ]);
    expect(figure.value).toBe(4);
  });

  it('lets open ones of a running period end with today, not with the period', async () => {
    const figure = await figureOf(
      'mttr',
      { 'INC-01': open('2026-11-22T10:00:00Z') },
      { period: ['2026-10-01', '2026-12-31'] },
    );
    expect(partValue(figure, 'oldest_open_hours')).toBe(14);
  });
});

describe('time-to-resolve', () => {
  it('takes the last resolved_at of one that was opened again, and none while it is open again', async () => {
    const figure = await figureOf('time-to-resolve', {
      'INC-01': incident('closed', { ...CLOSED, resolved: '2026-10-12T08:00:00Z' }),
      'INC-02': incident('contained', CLOSED),
    });
    expect(figure).toMatchObject({ value: 48, denominator: 1, cases: ['INC-01'] });
    expect(partValue(figure, 'open_count')).toBe(1);
  });

  it('treats open ones as in mttr', async () => {
    const figure = await figureOf('time-to-resolve', {
      'INC-01': incident('closed', CLOSED),
      'INC-02': incident('contained', { detected: '2026-10-31T14:00:00Z', contained: '2026-10-31T15:00:00Z' }),
    });
    expect([figure.value, partValue(figure, 'lower_bound')]).toEqual([10, 10]);
    expect(figure.notes).toEqual(['1 not resolved at the end of the period: it is not in the mean']);
  });
});
