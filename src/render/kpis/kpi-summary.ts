import type { KpiFigure, KpiUnit } from '../../metrics/define-kpi.ts';
import type { AsksForAction, KpiState } from '../../views/kpis/kpi-verdict.ts';
import type { KpiRow, Kpis } from '../../views/kpis/kpis.ts';
import type { OwnMetric } from '../../views/kpis/own-metrics.ts';
import { type Cell, type Table, type Tone, tableOf } from '../table/table.ts';
import { figureWords, stateWords, targetWords, valueWords } from './kpi-words.ts';

/** How many months or quarters a line shows, the one that runs among them. */
const SHOWN_PERIODS = { brief: 4, full: 5 };

const TONES: Readonly<Record<KpiState, Tone | undefined>> = {
  'on-target': 'good',
  'off-target': 'bad',
  'no-target': undefined,
  'n/a': 'quiet',
  progress: 'quiet',
};

/** KPIs, one a line: the whole period, the target, how it stands, and the last months or quarters. */
export function kpiSummary(rows: readonly KpiRow[], title: string, room: keyof typeof SHOWN_PERIODS): Table {
  const labels = rows[0]?.series.slice(-SHOWN_PERIODS[room]).map(({ label }) => label) ?? [];
  return tableOf({ name: 'kpis', title }, rows, [
    { key: 'name', title: 'KPI', cell: ({ label, name }) => (room === 'brief' ? name : label) },
    {
      key: 'value',
      title: 'Whole',
      align: 'right',
      cell: ({ id, unit, whole }) =>
        room === 'brief' ? knownWords(whole.figure, unit) : figureWords(id, whole.figure, unit),
    },
    { key: 'target', title: 'Target', align: 'right', cell: ({ target, unit }) => targetWords(target, unit) },
    {
      key: 'state',
      title: 'State',
      // A target for a quarter is held against quarters alone.
      cell: ({ whole, target }) => (whole.state === 'no-target' && target ? 'by period' : stateCell(whole.state)),
    },
    ...labels.map((label) => ({
      key: label,
      title: label,
      align: 'right' as const,
      cell: (row: KpiRow) => pointCell(row, label),
    })),
  ]);
}

function stateCell(state: KpiState): Cell {
  const tone = TONES[state];
  return tone === undefined ? stateWords(state) : { value: stateWords(state), tone };
}

/** A miss is marked by a sign as well as by its colour. */
function pointCell({ series, unit }: KpiRow, label: string): Cell {
  const point = series.find((one) => one.label === label);
  if (!point) return '';
  const words = knownWords(point.figure, unit);
  return point.state === 'off-target' ? { value: `! ${words}`, tone: 'bad' } : words;
}

/** A value, unless the records know it only in part: then it is no figure to show. */
function knownWords({ value, isPartial }: KpiFigure, unit: KpiUnit): string {
  return valueWords(isPartial ? 'n/a' : value, unit);
}

/** The organisation's own metrics, one a line, with the last recorded values. */
export function ownMetricSummary(own: readonly OwnMetric[]): Table {
  return tableOf({ name: 'own-metrics', title: 'Metrics of our own' }, own, [
    { key: 'name', title: 'Metric', cell: ({ id, name }) => (id === name ? id : `${name} (${id})`) },
    { key: 'value', title: 'Last', align: 'right', cell: ({ series, unit }) => valueWords(series.at(-1)?.value, unit) },
    { key: 'target', title: 'Target', align: 'right', cell: ({ target, unit }) => targetWords(target, unit) },
    { key: 'state', title: 'State', cell: ({ series }) => stateCell(series.at(-1)?.state ?? 'n/a') },
    { key: 'to', title: 'Up to', cell: ({ series }) => series.at(-1)?.to },
  ]);
}

/** What misses its target again and again, and what is done about it. */
export interface RepeatedMiss extends AsksForAction {
  readonly name: string;
}

export function repeatedMisses({ kpis, own }: Kpis): readonly RepeatedMiss[] {
  return [
    ...kpis.flatMap(({ label, asksForAction }) => (asksForAction ? [{ name: label, ...asksForAction }] : [])),
    ...own.flatMap(({ id, name, asksForAction }) =>
      asksForAction ? [{ name: id === name ? id : `${name} (${id})`, ...asksForAction }] : [],
    ),
  ];
}

/** `Mean time to detect missed its target 3 times in a row, and no action is recorded` */
export function missWords({ name, periods, answeredBy }: RepeatedMiss): string {
  const done = answeredBy.length === 0 ? 'and no action is recorded' : `see ${answeredBy.join(', ')}`;
  return `${name} missed its target ${periods} times in a row, ${done}`;
}

/** A recorded value that the records do not give any more. */
export interface Difference {
  readonly measurement: string;
  readonly says: string;
}

export function differences({ kpis }: Kpis): readonly Difference[] {
  return kpis.flatMap(({ label, unit, whole, series }) =>
    [{ ...whole, label: 'the whole period' }, ...series].flatMap((point) =>
      point.recorded
        .filter(({ differs }) => differs === true)
        .map(({ id, value }) => ({
          measurement: id,
          says: `${label}: ${valueWords(value, unit)} was recorded for ${point.label}, and the records give ${valueWords(point.figure.value, unit)}`,
        })),
    ),
  );
}
