import type { VNode } from 'preact';
import type { KpiState } from '../../../views/kpis/kpi-verdict.ts';
import type { KpiRow, Kpis } from '../../../views/kpis/kpis.ts';
import type { OwnMetric } from '../../../views/kpis/own-metrics.ts';
import { figureWords, stateWords, targetWords, valueWords, wholeStateWords } from '../../kpis/kpi-words.ts';
import { type Child, el } from '../el.ts';
import { countOf, longDay } from '../words.ts';
import { kpiChart, periodWords } from './kpi-chart.ts';
import { numbers, plainTable } from './picture.ts';
import { section } from './section.ts';

const SIGNS: Readonly<Record<KpiState, string>> = {
  'on-target': '✓',
  'off-target': '▲',
  'no-target': '',
  'n/a': '–',
  progress: '◔',
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
    ownMetrics(view.own),
  );
}

function kpiCard(row: KpiRow): VNode {
  const { id, label, whole, target, series, asksForAction, unit, says } = row;
  const goal = target && `target ${targetWords(target, unit)}`;
  return el(
    'li',
    { class: `card kpi ${whole.state.replace('/', '')}` },
    el('h3', { title: says }, label),
    el(
      'p',
      { class: 'figure-line' },
      el('span', { class: 'value' }, figureWords(id, whole.figure, unit)),
      el(
        'span',
        { class: `verdict ${whole.state.replace('/', '')}` },
        `${SIGNS[whole.state]} ${wholeStateWords(whole, target)}`.trim(),
      ),
    ),
    el('p', { class: 'meta' }, [goal, basis(row)].filter(Boolean).join(' · ') || '\u00A0'),
    kpiChart(row),
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
      { title: 'State', cell: ({ state }) => stateWords(state) },
    ]),
    el('span', { class: 'hidden-words' }, id),
  );
}

function basis({ whole: { figure }, unit }: KpiRow): string {
  const { numerator, denominator, smallSample } = figure;
  if (unit !== 'percent' || numerator === undefined || denominator === undefined) return '';
  return `${numerator} of ${denominator}${smallSample ? ', few cases' : ''}`;
}

/** What the organisation measures by formulas of its own: the last value that was recorded. */
function ownMetrics(metrics: readonly OwnMetric[]): Child {
  if (metrics.length === 0) return null;
  return el(
    'details',
    { class: 'fold' },
    el('summary', null, countOf(metrics.length, 'metric of your own', 'metrics of your own')),
    plainTable('Metrics of your own', metrics, [
      { title: 'Metric', cell: ({ name, id }) => (name === id ? name : `${name} (${id})`) },
      { title: 'Last period', cell: ({ series }) => periodOf(series.at(-1)) },
      { title: 'Value', kind: 'number', cell: ({ series, unit }) => valueWords(series.at(-1)?.value, unit) },
      { title: 'Target', kind: 'number', cell: ({ target, unit }) => targetWords(target, unit) },
      { title: 'State', cell: ({ series }) => lastState(series.at(-1)) },
    ]),
  );
}

function periodOf(point: OwnMetric['series'][number] | undefined): string {
  return point ? `${point.from} to ${point.to}` : 'none recorded';
}

function lastState(point: OwnMetric['series'][number] | undefined): string {
  return point ? `${SIGNS[point.state]} ${stateWords(point.state)}`.trim() : '';
}
