import type { VNode } from 'preact';
import type { KpiUnit } from '../../../metrics/define-kpi.ts';
import type { KpiState } from '../../../views/kpi-verdict.ts';
import type { KpiPoint, KpiRow, Kpis } from '../../../views/kpis.ts';
import { type Child, el } from '../el.ts';
import { countOf, longDay } from '../words.ts';
import { numbers, picture, round } from './picture.ts';
import { section } from './section.ts';

const STATE_WORDS: Readonly<Record<KpiState, readonly [sign: string, words: string]>> = {
  'on-target': ['✓', 'on target'],
  'off-target': ['▲', 'off target'],
  'no-target': ['', 'no target'],
  'n/a': ['–', 'not measurable'],
  progress: ['◔', 'under way'],
};

/** Figures against their targets: those that leadership is shown first, then the others. */
export function kpisPart(view: Kpis): VNode {
  const { kpis, from, to } = view;
  const measured = kpis.filter(({ whole }) => whole.figure.value !== 'n/a');
  const off = kpis.filter(({ whole }) => whole.state === 'off-target').length;
  const first = kpis.filter(({ headline }) => headline);
  const others = kpis.filter(({ headline }) => !headline);
  return section(
    'kpis',
    'Performance figures',
    `From ${longDay(from)} to ${longDay(to)}, by ${view.by}. ${countOf(measured.length, 'figure')} of ${kpis.length} can be worked out from the records; ${off === 0 ? 'none is' : countOf(off, 'is', 'are')} off target. What cannot be measured says n/a: that is neither good nor bad.`,
    el('ul', { class: 'kpis' }, first.map(kpiCard)),
    others.length === 0
      ? null
      : el(
          'details',
          { class: 'fold' },
          el('summary', null, countOf(others.length, 'further figure')),
          el('ul', { class: 'kpis' }, others.map(kpiCard)),
        ),
  );
}

function kpiCard(row: KpiRow): VNode {
  const { id, label, whole, target, series, asksForAction, unit, direction, says } = row;
  const [sign, words] = STATE_WORDS[whole.state];
  const goal =
    target &&
    `target ${direction === 'up' ? 'at least' : direction === 'down' ? 'at most' : ''} ${valueWords(target.target, unit)}`.replace(
      '  ',
      ' ',
    );
  return el(
    'li',
    { class: `card kpi ${whole.state.replace('/', '')}` },
    el('h3', { title: says }, label),
    el(
      'p',
      { class: 'figure-line' },
      el('span', { class: 'value' }, valueWords(whole.figure.value, unit)),
      el('span', { class: `verdict ${whole.state.replace('/', '')}` }, `${sign} ${words}`.trim()),
    ),
    el('p', { class: 'meta' }, [goal, basis(row)].filter(Boolean).join(' · ') || '\u00A0'),
    chart(row),
    asksForAction
      ? el(
          'p',
          { class: 'note' },
          `▲ Missed ${countOf(asksForAction.periods, 'time')} in a row. `,
          asksForAction.answeredBy.length === 0
            ? 'Nothing is done about it on record.'
            : `Taken up by ${asksForAction.answeredBy.join(', ')}.`,
        )
      : null,
    numbers(label, series, [
      { title: 'Period', cell: (point) => periodWords(point) },
      { title: 'Value', kind: 'number', cell: ({ figure }) => valueWords(figure.value, unit) },
      {
        title: 'Target',
        kind: 'number',
        cell: ({ comparedWith }) => (comparedWith === undefined ? '' : valueWords(comparedWith, unit)),
      },
      { title: 'State', cell: ({ state }) => STATE_WORDS[state][1] },
    ]),
    el('span', { class: 'hidden-words' }, id),
  );
}

function basis({ whole: { figure }, unit }: KpiRow): string {
  const { numerator, denominator, smallSample } = figure;
  if (unit !== 'percent' || numerator === undefined || denominator === undefined) return '';
  return `${plain(numerator)} of ${plain(denominator)}${smallSample ? ', few cases' : ''}`;
}

function periodWords({ label, running }: KpiPoint): string {
  return running ? `${label}, running` : label;
}

/** A value as people write it: `97.5 %`, `12 days`, `n/a`. */
export function valueWords(value: number | 'n/a', unit: KpiUnit): string {
  if (value === 'n/a') return 'n/a';
  if (unit === 'percent') return `${plain(value)} %`;
  return unit === 'count' ? plain(value) : `${plain(value)} ${value === 1 ? unit.slice(0, -1) : unit}`;
}

/** With one decimal at most, and none where it is 0. */
function plain(value: number): string {
  return String(Math.round(value * 10) / 10);
}

const WIDTH = 300;
const HEIGHT = 92;
const TOP = 10;
const BOTTOM = 22;
const SIDE = 16;

/** The figure over the sub-periods, with its target. A period without a value leaves a gap. */
function chart(row: KpiRow): Child {
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
