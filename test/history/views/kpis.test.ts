import { beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_KPI_SETTINGS } from '../../../src/metrics/kpi-settings.ts';
import type { Isms } from '../../../src/records/isms.ts';
import { type JudgedFigure, type KpiRow, type Kpis, kpisOf } from '../../../src/views/kpis/kpis.ts';
import { day } from '../../metrics/support.ts';
import { checked } from '../../support/checked.ts';
import { dublinDay, plusMonths, TODAY } from '../days.ts';
import { historyCommits, threeYears } from '../three-years.ts';
import { budgetsOfToday, OF_DAY, OF_PERIOD, OF_TODAY, openOn, type Reckoned } from './reckoned.ts';

const { files, truth } = threeYears();
const QUARTERS = ['2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4', '2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4'];

let isms: Isms;
let quarters: Kpis;
let year2025: Kpis;
let year2026: Kpis;

function viewOf(from: string, to: string, recordsOn?: (on: string) => Isms | undefined): Kpis {
  return kpisOf(isms, {
    from: day(from),
    to: day(to),
    by: 'quarter',
    timezone: 'Europe/Dublin',
    settings: DEFAULT_KPI_SETTINGS,
    recordsOn,
  });
}

beforeAll(async () => {
  isms = (await checked(files, { today: TODAY })).isms;
  quarters = viewOf('2025-01-01', TODAY);
  year2025 = viewOf('2025-01-01', '2025-12-31');
  year2026 = viewOf('2026-01-01', TODAY);
});

function row({ kpis }: Kpis, id: string): KpiRow {
  const found = kpis.find((one) => one.id === id);
  if (!found) throw new Error(`no row ${id}`);
  return found;
}

function expectSame({ figure }: JudgedFigure, reckoned: Reckoned, where: string): void {
  expect(figure.denominator, where).toBe(reckoned.denominator);
  expect(figure.numerator, where).toBeCloseTo(reckoned.numerator, 6);
  if (reckoned.value === 'n/a' || figure.value === 'n/a') expect(figure.value, where).toBe(reckoned.value);
  else expect(figure.value, where).toBeCloseTo(reckoned.value, 9);
}

it('every KPI is worked out a second time', () => {
  const others = ['training-coverage', 'policy-acknowledgement', 'supplier-contracts', 'budget-used'];
  const tried = [...Object.keys(OF_PERIOD), ...Object.keys(OF_DAY), ...Object.keys(OF_TODAY), ...others];
  expect(tried.sort()).toEqual(quarters.kpis.map(({ id }) => id).sort());
});

describe('over three years of a company', () => {
  it.each(Object.entries(OF_PERIOD))('%s is what happened, by quarter and by year', (id, reckon) => {
    const { series } = row(quarters, id);
    expect(series.map(({ label }) => label)).toEqual(QUARTERS);
    for (const point of series) expectSame(point, reckon(truth, point.from, point.to), `${id} ${point.label}`);
    expectSame(row(year2025, id).whole, reckon(truth, '2025-01-01', '2025-12-31'), `${id} 2025`);
    expectSame(row(year2026, id).whole, reckon(truth, '2026-01-01', TODAY), `${id} 2026`);
  });

  it.each(Object.entries(OF_DAY))('%s is how things stood at the end of each quarter and year', (id, reckon) => {
    for (const point of row(quarters, id).series) {
      const on = point.running ? TODAY : point.to;
      expectSame(point, reckon(truth, on), `${id} ${point.label}`);
    }
    expectSame(row(year2025, id).whole, reckon(truth, '2025-12-31'), `${id} 2025`);
    expectSame(row(year2026, id).whole, reckon(truth, TODAY), `${id} 2026`);
  });

  it.each(Object.entries(OF_TODAY))('%s is how things stand today', (id, reckon) => {
    expectSame(row(year2026, id).whole, reckon(truth), id);
    expectSame(row(quarters, id).series.at(-1) as JudgedFigure, reckon(truth), id);
  });

  it.each([
    ['mttr', 'contained'],
    ['time-to-resolve', 'resolved'],
  ] as const)('%s tells what was still not %s', (id, end) => {
    for (const { label, running, to, figure } of row(quarters, id).series) {
      const open = openOn(truth, running ? TODAY : to, end);
      const of = (key: string) => figure.parts.find((one) => one.key === key)?.value;
      expect(of('open_count'), label).toBe(open.length);
      expect(of('oldest_open_hours'), label).toBe(open.length === 0 ? 'n/a' : Math.max(...open));
      const all = figure.numerator + open.reduce((sum, one) => sum + one, 0);
      expect(of('lower_bound'), label).toBeCloseTo(all / (open.length + (figure.denominator ?? 0)), 6);
    }
  });

  it('the severities of each quarter add up', () => {
    for (const { label, from, to, figure } of row(quarters, 'incident-count').series) {
      for (const severity of ['sev1', 'sev2', 'sev3', 'sev4']) {
        const happened = truth.incidents.filter(
          (one) =>
            one.real &&
            one.status !== 'not-an-incident' &&
            one.severity === severity &&
            dublinDay(one.detected) >= from &&
            dublinDay(one.detected) <= to,
        );
        expect(figure.parts.find(({ key }) => key === severity)?.value, `${label} ${severity}`).toBe(happened.length);
      }
    }
  });

  it('money is kept apart by currency', () => {
    const { figure } = row(year2026, 'budget-used').whole;
    const sums = budgetsOfToday(truth);
    expect([...sums.keys()].length).toBeGreaterThan(0);
    for (const [currency, sum] of sums) {
      const used = figure.parts.find(({ key }) => key === `used_${currency}`);
      expect([used?.numerator, used?.denominator], currency).toEqual([sum.numerator, sum.denominator]);
    }
    expect(figure.value === 'n/a').toBe(sums.size > 1);
  });

  it('what needs data of each person is never guessed', () => {
    for (const id of ['training-coverage', 'policy-acknowledgement']) {
      for (const { figure, state } of [row(year2025, id).whole, row(year2026, id).whole]) {
        expect([figure.value, state], id).toEqual(['n/a', 'n/a']);
      }
      expect(row(year2026, id).whole.figure.notes.join(), id).toContain('Not enough');
    }
  });

  it('contracts lack what the plain data lacks', () => {
    const { figure } = row(year2026, 'supplier-contracts').whole;
    const active = truth.suppliers.filter(
      ({ status, contract }) =>
        status === 'active' || (status === 'offboarding' && (contract?.expiresOn ?? '') >= TODAY),
    );
    expect(figure.denominator).toBe(active.length);
    const expired = active.filter(({ contract }) => (contract?.expiresOn ?? TODAY) < TODAY);
    expect(figure.parts.find(({ key }) => key === 'expired')?.value).toBe(expired.length);
  });

  it('a recorded value differs exactly where it was meant to', () => {
    const compared = quarters.kpis.flatMap(({ series }) => series.flatMap(({ recorded }) => recorded));
    const wrong = truth.measurements.measurements.filter(({ differs, from }) => differs && from >= '2025-01-01');
    expect(compared.length).toBeGreaterThan(30);
    expect(compared.filter(({ differs }) => differs).map(({ id }) => id)).toEqual(wrong.map(({ id }) => id));
  });

  it('closed periods stay what they were, seen half a year later', async () => {
    const then = await ismsOn('2026-06-30');
    const before = kpisOf(then, {
      from: day('2025-01-01'),
      to: day('2025-12-31'),
      by: 'year',
      timezone: 'Europe/Dublin',
      settings: DEFAULT_KPI_SETTINGS,
    });
    const steady = ['incident-count', 'mttd', 'actions-on-time', 'phishing-click-rate', 'treatment-on-time'];
    for (const id of steady) {
      const [old, now] = [row(before, id).whole.figure, row(year2025, id).whole.figure];
      expect([id, old.numerator, old.denominator]).toEqual([id, now.numerator, now.denominator]);
    }
  });

  it('with the records of a past day figures about that day are known', async () => {
    const on = '2025-06-30';
    const then = await ismsOn(on);
    const view = viewOf('2025-04-01', on, (asked) => (asked === on ? then : undefined));
    const statement = truth.statements.filter(({ approvedOn }) => approvedOn <= on).at(-1);
    const applicable = (statement?.entries ?? []).filter((one) => one.applicable);
    expect(row(view, 'soa-implemented').whole.figure).toMatchObject({
      numerator: applicable.filter(({ implementation }) => implementation === 'implemented').length,
      denominator: applicable.length,
    });
    const every = { critical: 12, high: 12, medium: 24, low: 36 };
    const known = truth.suppliers.filter(({ stood, criticality }) => {
      const was = stood.filter(({ from }) => from <= on).at(-1)?.status;
      return was === 'active' && (criticality === 'critical' || criticality === 'high');
    });
    const covered = known.filter((one) => {
      const last = one.assessments.filter((assessment) => assessment.on <= on).at(-1);
      return last !== undefined && plusMonths(last.on, one.everyMonths ?? every[one.criticality]) >= on;
    });
    const { cases } = row(view, 'supplier-coverage').whole.figure;
    expect(known.length).toBeGreaterThan(3);
    expect(cases).toEqual(expect.arrayContaining(known.map(({ id }) => id)));
    expect(row(view, 'supplier-coverage').whole.figure.numerator).toBeGreaterThanOrEqual(covered.length);
  });
});

/** The records as the commits up to a day left them. */
async function ismsOn(on: string): Promise<Isms> {
  const then: Record<string, string> = {};
  for (const commit of historyCommits()) {
    if (commit.on > on) break;
    for (const [path, text] of Object.entries(commit.files)) {
      if (text === null) delete then[path];
      else then[path] = text;
    }
  }
  return (await checked(then, { today: on })).isms;
}
