import { describe, expect, it } from 'vitest';
import { KPIS } from '../../../src/metrics/kpi-registry.ts';
import { DEFAULT_KPI_SETTINGS } from '../../../src/metrics/kpi-settings.ts';
import type { Isms } from '../../../src/records/isms.ts';
import { kpiMarkdown } from '../../../src/render/kpis/kpi-markdown.ts';
import { kpiText } from '../../../src/render/kpis/kpi-text.ts';
import { defaultPeriod, subPeriods } from '../../../src/views/kpis/kpi-periods.ts';
import { type KpiRow, type Kpis, type KpisOptions, kpisOf } from '../../../src/views/kpis/kpis.ts';
import { day, ismsOf, period } from '../../metrics/support.ts';
import { checked, checkedFolder } from '../../support/checked.ts';

const TODAY = '2026-11-22';
const OPTIONS: KpisOptions = {
  ...defaultPeriod(day(TODAY)),
  by: 'quarter',
  timezone: 'UTC',
  settings: DEFAULT_KPI_SETTINGS,
};

type Records = Readonly<Record<string, readonly string[]>>;

async function viewOf(records: Records, more: Partial<KpisOptions> = {}): Promise<Kpis> {
  return kpisOf(await ismsOf(records, TODAY), { ...OPTIONS, ...more });
}

function row({ kpis }: Kpis, id: string): KpiRow {
  const found = kpis.find((one) => one.id === id);
  if (!found) throw new Error(`no row ${id}`);
  return found;
}

/** So many actions due on a day, of which some were on time. */
function actions(name: string, due: string, count: number, onTime: number): Records {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `CA-${name}-${index}`,
      [
        'type: corrective-action',
        'status: implemented',
        `due: ${due}`,
        `implemented_on: ${index < onTime ? due : TODAY}`,
      ],
    ]),
  );
}

function metric(...more: readonly string[]): string[] {
  const own = new Set(more.map((line) => line.split(':')[0]));
  const usual = ['formula: actions-on-time', 'unit: percent', 'direction: up', 'target: 80', 'frequency: 3 months'];
  return ['type: metric', 'status: active', ...usual.filter((line) => !own.has(line.split(':')[0] ?? '')), ...more];
}

function measured(from: string, to: string, ...more: readonly string[]): string[] {
  return [
    'type: measurement',
    'status: recorded',
    'metric: KPI-01',
    `period_from: ${from}`,
    `period_to: ${to}`,
    ...more,
  ];
}

describe('periods', () => {
  it('are by default the last full quarters, months or years and the running one', () => {
    expect(defaultPeriod(day(TODAY))).toEqual(period('2025-10-01', TODAY));
    expect(defaultPeriod(day(TODAY), 'month')).toEqual(period('2025-11-01', TODAY));
    expect(defaultPeriod(day(TODAY), 'year')).toEqual(period('2023-01-01', TODAY));
    expect(defaultPeriod(day('2026-01-01'))).toEqual(period('2025-01-01', '2026-01-01'));
  });

  it('are those of the calendar, cut off where the whole is, and none begins after today', () => {
    expect(subPeriods(period('2026-02-10', '2027-06-30'), 'quarter', day(TODAY))).toEqual([
      { ...period('2026-02-10', '2026-03-31'), label: '2026-Q1', running: false, whole: false },
      { ...period('2026-04-01', '2026-06-30'), label: '2026-Q2', running: false, whole: true },
      { ...period('2026-07-01', '2026-09-30'), label: '2026-Q3', running: false, whole: true },
      { ...period('2026-10-01', '2026-12-31'), label: '2026-Q4', running: true, whole: true },
    ]);
    expect(subPeriods(period('2026-09-01', '2026-10-15'), 'month', day(TODAY))).toEqual([
      { ...period('2026-09-01', '2026-09-30'), label: '2026-09', running: false, whole: true },
      { ...period('2026-10-01', '2026-10-15'), label: '2026-10', running: false, whole: false },
    ]);
    expect(subPeriods(period('2025-01-01', TODAY), 'year', day(TODAY)).map(({ label }) => label)).toEqual([
      '2025',
      '2026',
    ]);
  });

  it('run on their last day and not the day after', () => {
    const lastOf = (today: string) => subPeriods(period('2026-07-01', today), 'quarter', day(today)).at(-1);
    expect(lastOf('2026-09-30')).toMatchObject({ label: '2026-Q3', running: true });
    expect(subPeriods(period('2026-07-01', '2026-09-30'), 'quarter', day('2026-10-01')).at(-1)).toMatchObject({
      running: false,
      whole: true,
    });
  });
});

describe('the KPIs', () => {
  it('are 28, each with a definition without functions, and data that survives JSON', async () => {
    const view = await viewOf({});
    expect(view.kpis).toHaveLength(28);
    expect(new Set(view.kpis.map(({ id }) => id)).size).toBe(28);
    expect(
      JSON.parse(JSON.stringify(view.kpis.map(({ notes, ...one }) => [one.id, one.label, one.whole.state]))),
    ).toEqual(view.kpis.map((one) => [one.id, one.label, one.whole.state]));
    expect(Object.values(row(view, 'mttr')).some((value) => typeof value === 'function')).toBe(false);
  });

  it('have ten that leadership is shown first', () => {
    expect(KPIS.filter(({ headline }) => headline).map(({ id }) => id)).toEqual([
      'actions-on-time',
      'document-currency',
      'findings-on-time',
      'incident-count',
      'mttd',
      'mttr',
      'phishing-click-rate',
      'phishing-report-rate',
      'supplier-coverage',
      'training-completion',
    ]);
  });

  it('judge nothing where nothing is recorded: n/a is neither good nor bad', async () => {
    const view = await viewOf({});
    expect(new Set(view.kpis.map(({ whole }) => whole.state))).toEqual(new Set(['n/a', 'no-target', 'on-target']));
    // A count of nothing is 0, which is on target where there is one; that nobody recorded a risk is no 0.
    expect(view.kpis.filter(({ whole }) => whole.state === 'on-target').map(({ id }) => id)).toEqual([
      'overdue-actions',
    ]);
    expect(view.kpis.filter(({ asksForAction }) => asksForAction)).toEqual([]);
  });

  it('are the same for the same records, day and options', async () => {
    const { isms } = await checkedFolder('fixtures/clean-isms', { today: TODAY });
    expect(kpisOf(isms, OPTIONS)).toEqual(kpisOf(isms, OPTIONS));
  });

  it('give back what the clean company recorded, quarter by quarter', async () => {
    const { isms } = await checkedFolder('fixtures/clean-isms', { today: TODAY });
    const view = kpisOf(isms, { ...OPTIONS, timezone: 'Europe/Dublin' });
    const compared = view.kpis.flatMap(({ series }) => series.flatMap(({ recorded }) => recorded));
    expect(compared.length).toBeGreaterThanOrEqual(8);
    expect(compared.filter(({ differs }) => differs !== false)).toEqual([]);
    expect(view.own.map(({ id }) => id)).toEqual(['KPI-01', 'KPI-04', 'KPI-05']);
  });
});

describe('a target', () => {
  const due = actions('A', '2026-08-10', 5, 4);

  it('is that of the metric in force whose formula is the id, else that of the KPI', async () => {
    const own = row(await viewOf({ ...due, 'KPI-01': metric() }), 'actions-on-time');
    expect(own.target).toEqual({ direction: 'up', target: 80, warn: undefined, from: 'metric', metric: 'KPI-01' });
    expect([own.metric, own.whole.state]).toEqual(['KPI-01', 'on-target']);
    const byDefault = row(await viewOf(due), 'actions-on-time');
    expect(byDefault.target).toEqual({ direction: 'up', target: 90, from: 'default' });
    expect([byDefault.metric, byDefault.whole.state]).toEqual([undefined, 'off-target']);
  });

  it.each([
    ['is retired', metric('status: retired').filter((line) => line !== 'status: active')],
    ['has another formula', metric('formula: actions-on-time per team')],
  ])('is not that of a metric that %s', async (_why, lines) => {
    expect(row(await viewOf({ ...due, 'KPI-01': lines }), 'actions-on-time').target?.from).toBe('default');
  });

  it('of a ratio is scaled, and of another unit does not count', async () => {
    const ratio = row(
      await viewOf({ ...due, 'KPI-01': metric('unit: ratio', 'target: 0.8', 'warn: 0.9') }),
      'actions-on-time',
    );
    expect(ratio.target).toMatchObject({ target: 80, warn: 90 });
    const days = row(await viewOf({ ...due, 'KPI-01': metric('unit: days') }), 'actions-on-time');
    expect(days.target?.from).toBe('default');
    expect(days.notes).toEqual(['KPI-01 sets no target that compares: it gives none, or in another unit']);
  });

  it('for a number in a quarter is held against quarters, not against a year or a month', async () => {
    const incidents = Object.fromEntries(
      ['2026-01-10', '2026-02-10', '2026-03-10', '2026-05-10', '2026-08-10'].map((on, index) => [
        `INC-${index}`,
        ['type: incident', 'status: resolved', 'severity: sev3', `detected_at: ${on}T10:00:00Z`],
      ]),
    );
    const records = {
      ...incidents,
      'KPI-01': metric('formula: incident-count', 'unit: count', 'direction: down', 'target: 2'),
    };
    const quarters = row(await viewOf(records), 'incident-count');
    expect(quarters.whole).toMatchObject({ figure: { value: 5 }, state: 'no-target', comparedWith: undefined });
    expect(quarters.series.slice(1).map(({ state }) => state)).toEqual([
      'off-target',
      'on-target',
      'on-target',
      'on-target',
    ]);
    const months = row(await viewOf(records, { by: 'month' }), 'incident-count');
    expect(new Set(months.series.map(({ state }) => state))).toEqual(new Set(['no-target']));
    expect(months.missedInARow).toBe(0);
  });

  it('is compared with the unrounded value', async () => {
    // 1999 of 2000 are 99.95, which is shown as 100.0.
    const one = [
      'type: training-campaign',
      'status: closed',
      'kind: event',
      'due: 2026-08-01',
      'population: 2000',
      'completed: 1999',
    ];
    const strict = metric('formula: training-completion', 'target: 100');
    const view = await viewOf({ 'TRN-01': one, 'KPI-01': strict });
    expect(row(view, 'training-completion').whole).toMatchObject({ state: 'off-target', figure: { value: 99.95 } });
  });

  it('is not held against what is still under way', async () => {
    const running = [
      'type: training-campaign',
      'status: running',
      'kind: event',
      'due: 2026-11-22',
      'population: 50',
      'completed: 1',
    ];
    const { whole, series, missedInARow } = row(await viewOf({ 'TRN-01': running }), 'training-completion');
    expect([whole.state, series.at(-1)?.state, missedInARow]).toEqual(['progress', 'progress', 0]);
  });

  it('counts by the share of the cycle that is over', async () => {
    const programme = [
      'type: audit-programme',
      'status: active',
      'version: "1.0"',
      'cycle_start: 2026-11-22',
      'cycle_end: 2027-11-21',
      'frequency: 12 months',
      'audits: []',
    ];
    const soa = ['type: soa', 'status: effective', 'version: "1.0"', 'entries: [{ control: A.5.1, applicable: true }]'];
    const { whole, target } = row(await viewOf({ 'AP-01': programme, 'SOA-01': soa }), 'audit-coverage');
    expect(target?.target).toBe(100);
    expect(whole.comparedWith).toBeCloseTo(100 / 365, 10);
    expect(whole.state).toBe('off-target');
  });
});

describe('a run of misses', () => {
  const quarters = (counts: readonly (readonly [due: string, count: number, onTime: number])[]): Records =>
    Object.assign({}, ...counts.map(([due, count, onTime], index) => actions(String(index), due, count, onTime)));

  it('counts full periods at the end, skips n/a, and asks for an action from two on', async () => {
    const view = await viewOf(
      quarters([
        ['2025-11-01', 5, 0],
        ['2026-05-01', 5, 4],
        ['2026-11-01', 5, 0],
      ]),
    );
    const { series, missedInARow, asksForAction } = row(view, 'actions-on-time');
    expect(series.map(({ state }) => state)).toEqual(['off-target', 'n/a', 'off-target', 'n/a', 'off-target']);
    expect(series.at(-1)?.running).toBe(true);
    expect([missedInARow, asksForAction]).toEqual([2, { periods: 2, answeredBy: [] }]);
  });

  it('ends where the target was met', async () => {
    const view = await viewOf(
      quarters([
        ['2025-11-01', 5, 0],
        ['2026-02-01', 5, 0],
        ['2026-05-01', 5, 5],
      ]),
    );
    expect(row(view, 'actions-on-time')).toMatchObject({ missedInARow: 0, asksForAction: undefined });
  });

  it('is none of small samples alone', async () => {
    const small = await viewOf(
      quarters([
        ['2026-05-01', 4, 0],
        ['2026-08-01', 4, 0],
      ]),
    );
    expect(row(small, 'actions-on-time')).toMatchObject({ missedInARow: 0, asksForAction: undefined });
    const oneLarge = await viewOf(
      quarters([
        ['2026-05-01', 5, 0],
        ['2026-08-01', 4, 0],
      ]),
    );
    expect(row(oneLarge, 'actions-on-time').asksForAction).toMatchObject({ periods: 2 });
  });

  it('says what is done about it', async () => {
    const misses = quarters([
      ['2026-05-01', 5, 0],
      ['2026-08-01', 5, 0],
    ]);
    const answered = async (more: Records) =>
      row(await viewOf({ ...misses, 'KPI-01': metric(), ...more }), 'actions-on-time').asksForAction?.answeredBy;
    expect(await answered({})).toEqual([]);
    expect(await answered({ 'OBJ-01': ['type: objective', 'status: active', 'metric: KPI-01'] })).toEqual(['OBJ-01']);
    expect(await answered({ 'OBJ-01': ['type: objective', 'status: cancelled', 'metric: KPI-01'] })).toEqual([]);
    const value = measured('2026-07-01', '2026-09-30', 'value: 0', 'numerator: 0', 'denominator: 5', 'action: NC-09');
    expect(await answered({ 'MEA-01': value })).toEqual(['NC-09']);
  });
});

describe('what was recorded', () => {
  const q3 = ['2026-07-01', '2026-09-30'] as const;
  const recorded = async (...more: readonly string[]) => {
    const view = await viewOf({
      ...actions('A', '2026-08-10', 5, 4),
      'KPI-01': metric(),
      'MEA-01': measured(...q3, ...more),
    });
    return row(view, 'actions-on-time').series.find(({ label }) => label === '2026-Q3')?.recorded[0];
  };

  it('differs when what was counted is not what the records give', async () => {
    expect(await recorded('value: 80', 'numerator: 4', 'denominator: 5')).toMatchObject({
      id: 'MEA-01',
      value: 80,
      differs: false,
    });
    expect(await recorded('value: 80', 'numerator: 8', 'denominator: 10')).toMatchObject({ differs: true });
    expect(await recorded('value: 80')).toMatchObject({ differs: false });
    expect(await recorded('value: 80.04')).toMatchObject({ differs: false });
    expect(await recorded('value: 80.1')).toMatchObject({ differs: true });
    expect(await recorded('value: n/a')).toMatchObject({ differs: true });
    // What cannot be true compares with nothing.
    expect(await recorded('value: 10', 'numerator: 4', 'denominator: 5')).toMatchObject({
      value: undefined,
      differs: undefined,
    });
  });

  it('is not compared while its period runs', async () => {
    const view = await viewOf({
      'KPI-01': metric(),
      'MEA-01': measured('2026-10-01', '2026-12-31', 'value: 12'),
    });
    expect(row(view, 'actions-on-time').series.at(-1)?.recorded).toMatchObject([{ value: 12, differs: undefined }]);
  });

  it('of metrics that no KPI works out comes as a series of its own, with its run of misses', async () => {
    const view = await viewOf({
      'KPI-01': metric('formula: "laptops up to date / laptops"', 'target: 95'),
      'MEA-01': measured('2025-04-01', '2025-06-30', 'value: 90'),
      'MEA-02': measured('2026-04-01', '2026-06-30', 'value: 94.9', 'commentary: Too few updates'),
      'MEA-03': measured(...q3, 'value: n/a'),
      'OBJ-01': ['type: objective', 'status: active', 'metric: KPI-01'],
    });
    expect(view.own).toMatchObject([
      {
        id: 'KPI-01',
        formula: 'laptops up to date / laptops',
        series: [
          { id: 'MEA-02', value: 94.9, state: 'off-target', commentary: 'Too few updates' },
          { id: 'MEA-03', value: 'n/a', state: 'n/a' },
        ],
        missedInARow: 2,
        asksForAction: { periods: 2, answeredBy: ['OBJ-01'] },
      },
    ]);
  });
});

describe('figures about a day', () => {
  const soa = (state: string) => ({
    'SOA-01': [
      'type: soa',
      'status: effective',
      'version: "1.0"',
      `entries: [{ control: A.5.1, applicable: true, implementation: ${state} }]`,
    ],
  });

  it('are not guessed for a day that is past, and are known where somebody has the records of that day', async () => {
    const isms = await ismsOf(soa('implemented'), TODAY);
    const then: Isms = await ismsOf(soa('partial'), '2026-09-30');
    const valuesOf = (recordsOn?: KpisOptions['recordsOn']) =>
      row(kpisOf(isms, { ...OPTIONS, recordsOn }), 'soa-implemented').series.map(({ figure }) => figure.value);
    expect(valuesOf()).toEqual(['n/a', 'n/a', 'n/a', 'n/a', 100]);
    expect(valuesOf((on) => (on === '2026-09-30' ? then : undefined))).toEqual(['n/a', 'n/a', 'n/a', 0, 100]);
  });

  it('are no ground for a verdict where the records tell too little', async () => {
    const assessed = ['type: supplier', 'status: active', 'criticality: high', 'assessment_result: acceptable'];
    const view = await viewOf({
      'SUP-01': [...assessed, 'last_assessed: 2026-02-01'],
      'SUP-02': [...assessed, 'last_assessed: 2026-10-05'],
    });
    const { series } = row(view, 'supplier-coverage');
    expect(series.at(-2)).toMatchObject({ state: 'n/a', figure: { value: 100, isPartial: true } });
    expect(series.at(-1)).toMatchObject({ state: 'on-target', figure: { value: 100, isPartial: false } });
  });
});

describe('files that cannot be read', () => {
  it('are named beside the figures, which do not count them', async () => {
    const { isms } = await checked(
      { 'holdfast.yml': 'version: 1\npreset: iso27001\n', 'a.md': '---\ntype: incident\ntitle: Access: all\n---\n' },
      { today: TODAY },
    );
    const view = kpisOf(isms, OPTIONS);
    expect(view.notes).toEqual(['What these hold cannot be read and is not looked at here: a.md.']);
    expect(kpiText(view, { colour: false, width: 100 })).toContain('is not looked at here: a.md.');
    expect(kpiMarkdown(view)).toContain('is not looked at here: a.md.');
  });
});

describe('the last periods that there are', () => {
  it.each(['month', 'quarter', 'year'] as const)('end by %s with the last day that there is', (by) => {
    const periods = subPeriods({ from: day('9998-01-01'), to: day('9999-12-31') }, by, day('9999-12-31'));
    expect(periods).toHaveLength({ month: 24, quarter: 8, year: 2 }[by]);
    expect(periods.at(-1)).toMatchObject({ to: '9999-12-31', whole: true });
  });
});
