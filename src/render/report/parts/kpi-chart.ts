import type { KpiUnit } from '../../../metrics/define-kpi.ts';
import type { KpiPoint, KpiRow } from '../../../views/kpis/kpis.ts';
import { valueWords } from '../../kpis/kpi-words.ts';
import { type Child, el } from '../el.ts';
import { picture, round } from './picture.ts';

const WIDTH = 300;
const HEIGHT = 92;
const TOP = 10;
const BOTTOM = 22;
const SIDE = 16;

/** The figure over the sub-periods, with its target. A period without a value leaves a gap. */
export function kpiChart(row: KpiRow): Child {
  const { series, target, unit, label, id } = row;
  const values = series.flatMap(({ figure }) => (figure.value === 'n/a' ? [] : [figure.value]));
  if (values.length === 0) return el('p', { class: 'no-chart' }, 'No period has a value.');
  const all = [...values, ...(target ? [target.target] : [])];
  const [low, high] = boundsOf(all, unit);
  const y = (value: number): number => round(TOP + (1 - (value - low) / (high - low)) * (HEIGHT - TOP - BOTTOM));
  const x = (index: number): number =>
    round(SIDE + 14 + (series.length === 1 ? 0.5 : index / (series.length - 1)) * (WIDTH - 2 * SIDE - 28));
  const points = series.flatMap((point, index) =>
    point.figure.value === 'n/a' ? [] : [{ point, index, cx: x(index), cy: y(point.figure.value) }],
  );
  return picture(
    {
      id: `kpi-${id}`,
      width: WIDTH,
      height: HEIGHT,
      title: label,
      says: series.map((point) => `${periodWords(point)}: ${valueWords(point.figure.value, unit)}`).join(', '),
      kind: 'chart',
    },
    el('line', { class: 'base', x1: SIDE, x2: WIDTH - SIDE, y1: HEIGHT - BOTTOM, y2: HEIGHT - BOTTOM }),
    target
      ? el('line', { class: 'target', x1: SIDE, x2: WIDTH - SIDE, y1: y(target.target), y2: y(target.target) })
      : null,
    el('path', { class: 'line', d: pathOf(points) }),
    ...points.map(({ point, cx, cy }) =>
      el('circle', { class: `point ${point.state.replace('/', '')}${point.running ? ' running' : ''}`, cx, cy, r: 4 }),
    ),
    ...series.map((point, index) =>
      point.figure.value === 'n/a'
        ? el('text', { class: 'tick', x: x(index), y: HEIGHT - BOTTOM - 4, 'text-anchor': 'middle' }, 'n/a')
        : null,
    ),
    ...series.map((point, index) =>
      index === 0 || index === series.length - 1 || series.length <= 6
        ? el('text', { class: 'tick', x: x(index), y: HEIGHT - 6, 'text-anchor': 'middle' }, shortLabel(point.label))
        : null,
    ),
  );
}

/** `2026-Q3` as `Q3 26`. */
function shortLabel(label: string): string {
  const [year = '', part] = label.split('-');
  return part === undefined ? label : `${part} ${year.slice(2)}`;
}

/** Shares are drawn from 0 to 100 where they are far apart; everything else from nothing to a little above the highest. */
function boundsOf(values: readonly number[], unit: KpiUnit): readonly [low: number, high: number] {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  if (unit === 'percent') {
    const low = least >= 80 ? 75 : 0;
    return [Math.min(low, least), Math.max(100, most)];
  }
  return [Math.min(0, least), most <= 0 ? 1 : most * 1.1];
}

/** A line through neighbours; where a period is left out it starts anew. */
function pathOf(points: readonly { readonly index: number; readonly cx: number; readonly cy: number }[]): string {
  return points
    .map(({ index, cx, cy }, at) => `${at > 0 && points[at - 1]?.index === index - 1 ? 'L' : 'M'}${cx} ${cy}`)
    .join('');
}

/** `2026-Q4, running`. */
export function periodWords({ label, running }: KpiPoint): string {
  return running ? `${label}, running` : label;
}
