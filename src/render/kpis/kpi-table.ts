import type { KpiFigure } from '../../metrics/define-kpi.ts';
import type { KpiRow, Kpis } from '../../views/kpis/kpis.ts';
import type { OwnMetric } from '../../views/kpis/own-metrics.ts';
import { type Column, type Table, tableOf } from '../table/table.ts';

/** One number of a KPI for one period: its value, or a part beside it. */
interface KpiLine {
  readonly row: KpiRow;
  readonly label: string;
  readonly from: string;
  readonly to: string;
  readonly running: boolean;
  readonly figure: KpiFigure;
  readonly state: string;
  readonly comparedWith: number | undefined;
  /** The key of the part; empty for the value itself. */
  readonly part: string;
  readonly unit: string;
  readonly value: number | 'n/a';
  readonly numerator: number | undefined;
  readonly denominator: number | undefined;
}

/**
 * Every number of every KPI, one a row: the whole period and each month or quarter of it, the value and the parts beside
 * it. Values are not rounded.
 */
export function kpiTable({ kpis, from, to, today }: Kpis): Table {
  const lines = kpis.flatMap((row) => [
    ...linesOf(row, { ...row.whole, label: 'whole', from, to, running: to >= today }),
    ...row.series.flatMap((point) => linesOf(row, point)),
  ]);
  return tableOf({ name: 'kpis', title: 'Key performance indicators' }, lines, COLUMNS);
}

function linesOf(
  row: KpiRow,
  point: Pick<KpiLine, 'label' | 'from' | 'to' | 'running' | 'figure' | 'state' | 'comparedWith'>,
): readonly KpiLine[] {
  const { label, from, to, running, figure, state, comparedWith } = point;
  const about = { row, label, from, to, running, figure, state, comparedWith };
  const { value, numerator, denominator, parts } = figure;
  return [
    { ...about, part: '', unit: row.unit, value, numerator, denominator },
    ...parts.map(({ key, unit, value, numerator, denominator }) => ({
      ...about,
      ...{ part: key, unit, value, numerator, denominator },
    })),
  ];
}

const COLUMNS: readonly (Column & { readonly cell: (line: KpiLine) => string | number | boolean | undefined })[] = [
  { key: 'id', title: 'Id', cell: ({ row }) => row.id },
  { key: 'name', title: 'KPI', cell: ({ row }) => row.label },
  { key: 'headline', title: 'Headline', cell: ({ row }) => row.headline },
  { key: 'period', title: 'Period', cell: ({ label }) => label },
  { key: 'from', title: 'From', cell: ({ from }) => from },
  { key: 'to', title: 'To', cell: ({ to }) => to },
  { key: 'running', title: 'Running', cell: ({ running }) => running },
  { key: 'part', title: 'Part', cell: ({ part }) => part },
  { key: 'value', title: 'Value', align: 'right', cell: ({ value }) => value },
  { key: 'unit', title: 'Unit', cell: ({ unit }) => unit },
  { key: 'numerator', title: 'Numerator', align: 'right', cell: ({ numerator }) => numerator },
  { key: 'denominator', title: 'Denominator', align: 'right', cell: ({ denominator }) => denominator },
  { key: 'excluded', title: 'Excluded', align: 'right', cell: (line) => ofValue(line, excludedCount(line.figure)) },
  { key: 'excluded_why', title: 'Why', cell: (line) => ofValue(line, excludedWhy(line.figure)) },
  { key: 'small_sample', title: 'Small sample', cell: (line) => ofValue(line, line.figure.smallSample) },
  { key: 'target', title: 'Target', align: 'right', cell: (line) => ofValue(line, line.row.target?.target) },
  { key: 'compared_with', title: 'Compared with', align: 'right', cell: (line) => ofValue(line, line.comparedWith) },
  { key: 'state', title: 'State', cell: (line) => ofValue(line, line.state) },
  { key: 'notes', title: 'Notes', cell: (line) => ofValue(line, line.figure.notes.join('; ')) },
  { key: 'cases', title: 'Records', cell: (line) => ofValue(line, line.figure.cases.join('; ')) },
];

/** What is said of a figure stands beside its value, not beside each of its parts. */
function ofValue<T>({ part }: KpiLine, value: T): T | undefined {
  return part === '' ? value : undefined;
}

function excludedCount({ excluded }: KpiFigure): number {
  return excluded.reduce((total, { count }) => total + count, 0);
}

/** `2 open and not due yet, 1 no due day` */
export function excludedWhy({ excluded }: Pick<KpiFigure, 'excluded'>): string {
  return excluded.map(({ why, count }) => `${count} ${why}`).join(', ');
}

/** What was recorded of the organisation's own metrics, one measurement a row. */
export function ownMetricTable(own: readonly OwnMetric[]): Table {
  const lines = own.flatMap((metric) => metric.series.map((point) => ({ metric, point })));
  return tableOf({ name: 'own-metrics', title: 'Metrics of our own' }, lines, [
    { key: 'id', title: 'Metric', cell: ({ metric }) => metric.id },
    { key: 'name', title: 'Name', cell: ({ metric }) => metric.name },
    { key: 'from', title: 'From', cell: ({ point }) => point.from },
    { key: 'to', title: 'To', cell: ({ point }) => point.to },
    { key: 'value', title: 'Value', align: 'right', cell: ({ point }) => point.value },
    { key: 'unit', title: 'Unit', cell: ({ metric }) => metric.unit },
    { key: 'numerator', title: 'Numerator', align: 'right', cell: ({ point }) => point.numerator },
    { key: 'denominator', title: 'Denominator', align: 'right', cell: ({ point }) => point.denominator },
    { key: 'target', title: 'Target', align: 'right', cell: ({ metric }) => metric.target?.target },
    { key: 'state', title: 'State', cell: ({ point }) => point.state },
    { key: 'measurement', title: 'Measurement', cell: ({ point }) => point.id },
    { key: 'commentary', title: 'Commentary', cell: ({ point }) => point.commentary },
  ]);
}
