import type { Simulation } from './awareness.ts';
import { type Day, dublinDay, HOUR, plusDays, type Quarter, quartersOf } from './days.ts';
import type { CorrectiveAction } from './findings.ts';
import type { Incident } from './incidents.ts';
import { cleanText, must, numberOf, rowsOf, textOf } from './kept.ts';
import { type Fields, growing, type Part, rowText, withRows } from './writing.ts';

export interface Metric {
  readonly id: string;
  readonly formula: string;
  readonly unit: string;
  readonly direction: 'up' | 'down' | 'band';
  readonly target: number;
}

/** A value as it was recorded. */
export interface Measurement {
  readonly id: string;
  readonly metric: string;
  readonly from: Day;
  readonly to: Day;
  readonly numerator?: number | undefined;
  readonly denominator?: number | undefined;
  readonly value: number | 'n/a';
  /** Whether the records say something else today than they said when it was measured. */
  readonly differs: boolean;
}

export interface MeasurementsTruth {
  readonly metrics: readonly Metric[];
  readonly measurements: readonly Measurement[];
}

const common = {
  status: 'active',
  frequency: '3 months',
  measured_by: 'role:platform-lead',
  analysed_by: 'role:isms-manager',
};

const METRICS: readonly Fields[] = [
  {
    id: 'KPI-06',
    title: 'Incidents',
    ...common,
    what: 'Incidents that were detected in the quarter',
    formula: 'incident-count',
    unit: 'count',
    direction: 'down',
    target: 4,
    method: 'From the incident records',
  },
  {
    id: 'KPI-07',
    title: 'Mean time to detect',
    ...common,
    what: 'Hours from the beginning to the detection of incidents that were detected in the quarter',
    formula: 'mttd',
    unit: 'hours',
    direction: 'down',
    target: 24,
    method: 'From the incident records',
  },
  {
    id: 'KPI-08',
    title: 'Phishing reported',
    ...common,
    what: 'People who reported the bait of the exercises of the quarter',
    formula: 'phishing-report-rate',
    unit: 'percent',
    direction: 'up',
    target: 50,
    method: 'From the exercises',
  },
];

/** Recorded before an incident of that quarter was known: the records say more today. */
const DIFFERS = 'MEA-2026-Q1-06';

const REGISTER = 'registers/measurements.md';
const QUARTERS = quartersOf([2024, 2025, 2026]).filter(({ to }) => to < '2026-10-01');

/** What was measured quarter by quarter. What comes from records is worked out from the same data that they are written from. */
export function measurements(
  incidents: readonly Incident[],
  actions: readonly CorrectiveAction[],
  simulations: readonly Simulation[],
): Part<MeasurementsTruth> {
  const kept = rowsOf(cleanText(REGISTER)).filter(({ metric }) =>
    ['KPI-01', 'KPI-04', 'KPI-05'].includes(String(metric)),
  );
  const reckoned = QUARTERS.flatMap((quarter) => [
    ...(quarter.from < '2025-01-01' ? measuredIn2024(quarter) : []),
    toRow(quarter, '02', 'Mean time to contain', meanHours(containments(incidents, quarter))),
    toRow(quarter, '03', 'Corrective actions on time', onTime(actions, quarter)),
    toRow(quarter, '06', 'Incidents', {
      value: counted(incidents, quarter).length - (quarter.name === '2026-Q1' ? 1 : 0),
    }),
    toRow(quarter, '07', 'Mean time to detect', meanHours(detections(incidents, quarter))),
    toRow(quarter, '08', 'Phishing reported', reportRate(simulations, quarter)),
  ]);
  const rows = [...kept, ...reckoned].sort((a, b) => (must(a, 'id') < must(b, 'id') ? -1 : 1));
  const register = withRows(emptied(cleanText(REGISTER)), rows.map(rowText));
  const metrics = withRows(cleanText('registers/metrics.md'), METRICS.map(rowText));
  return {
    written: [
      growing(REGISTER, register, 'ines', 'Measurements of the quarter'),
      growing('registers/metrics.md', metrics, 'ines', 'Metrics'),
    ],
    truth: { metrics: rowsOf(metrics).map(toMetric), measurements: rows.map(toMeasurement) },
  };
}

/** The register without its rows. */
function emptied(register: string): string {
  return register
    .split('\n')
    .filter((line) => !line.startsWith('  - { id: MEA-'))
    .join('\n');
}

interface Value {
  readonly numerator?: number | undefined;
  readonly denominator?: number | undefined;
  readonly value: number | 'n/a';
}

function toRow(quarter: Quarter, number: string, title: string, value: Value): Fields {
  return {
    id: `MEA-${quarter.name}-${number}`,
    title: `${title}, ${quarter.name.replace('-', ' ')}`,
    status: 'recorded',
    recorded_on: plusDays(quarter.to, 8),
    metric: `KPI-${number}`,
    period_from: quarter.from,
    period_to: quarter.to,
    ...value,
    analysed_on: plusDays(quarter.to, 10),
  };
}

/** What no record tells: laptops, holes and leavers of the first year. */
function measuredIn2024(quarter: Quarter): readonly Fields[] {
  const index = QUARTERS.indexOf(quarter);
  const [laptops, holes] = [36 + index, 14 + index];
  return [
    toRow(quarter, '01', 'Laptops up to date', share(laptops - 3 + index / 2 - (index % 2) / 2, laptops)),
    toRow(quarter, '04', 'Serious holes mended in time', share(holes - 3, holes)),
    toRow(quarter, '05', "Time to close a leaver's accounts", {
      numerator: 12 * (4 - index),
      denominator: 2,
      value: 6 * (4 - index),
    }),
  ];
}

function share(numerator: number, denominator: number): Value {
  return { numerator, denominator, value: denominator === 0 ? 'n/a' : rounded((100 * numerator) / denominator) };
}

function meanHours(lengths: readonly number[]): Value {
  if (lengths.length === 0) return { value: 'n/a' };
  return { value: rounded(lengths.reduce((sum, one) => sum + one, 0) / lengths.length / HOUR) };
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

function holds({ from, to }: Quarter, at: number | undefined): boolean {
  if (at === undefined) return false;
  const day = dublinDay(at);
  return from <= day && day <= to;
}

function happened(incidents: readonly Incident[]): readonly Incident[] {
  return incidents.filter(({ real, status }) => real && status !== 'not-an-incident');
}

function counted(incidents: readonly Incident[], quarter: Quarter): readonly Incident[] {
  return happened(incidents).filter(({ detected }) => holds(quarter, detected));
}

function detections(incidents: readonly Incident[], quarter: Quarter): readonly number[] {
  const known = counted(incidents, quarter).filter(
    ({ precision, occurred }) => occurred !== undefined && precision !== 'unknown',
  );
  return known.map(({ occurred = 0, detected }) => detected - occurred).filter((length) => length >= 0);
}

function containments(incidents: readonly Incident[], quarter: Quarter): readonly number[] {
  return happened(incidents)
    .filter(({ contained }) => holds(quarter, contained))
    .map(({ contained = 0, detected, autoContained }) =>
      autoContained ? Math.max(0, contained - detected) : contained - detected,
    );
}

function onTime(actions: readonly CorrectiveAction[], { from, to }: Quarter): Value {
  const due = actions.filter(({ firstDue }) => from <= firstDue && firstDue <= to);
  return share(
    due.filter(({ firstDue, implementedOn }) => implementedOn !== undefined && implementedOn <= firstDue).length,
    due.length,
  );
}

function reportRate(simulations: readonly Simulation[], quarter: Quarter): Value {
  const held = simulations.filter(({ sentAt, sent }) => sent !== undefined && holds(quarter, sentAt));
  const got = held.reduce((sum, { sent = 0, bounced = 0 }) => sum + sent - bounced, 0);
  return share(
    held.reduce((sum, { reported = 0 }) => sum + reported, 0),
    got,
  );
}

function toMetric(row: Fields): Metric {
  return {
    id: must(row, 'id'),
    formula: must(row, 'formula'),
    unit: must(row, 'unit'),
    direction: must(row, 'direction') as Metric['direction'],
    target: Number(must(row, 'target')),
  };
}

function toMeasurement(row: Fields): Measurement {
  const value = textOf(row, 'value');
  return {
    id: must(row, 'id'),
    metric: must(row, 'metric'),
    from: must(row, 'period_from'),
    to: must(row, 'period_to'),
    numerator: numberOf(row, 'numerator'),
    denominator: numberOf(row, 'denominator'),
    value: value === undefined || value === 'n/a' ? 'n/a' : Number(value),
    differs: row.id === DIFFERS,
  };
}
