import type { KpiRow, Kpis } from '../../views/kpis/kpis.ts';
import { markdownText } from '../escape.ts';
import { mermaidBlock, mermaidLabel } from '../mermaid.ts';
import { renderTableMarkdown } from '../table/markdown.ts';
import { differences, kpiSummary, missWords, ownMetricSummary, repeatedMisses } from './kpi-summary.ts';
import { excludedWhy } from './kpi-table.ts';
import { notesOf, sumOf } from './kpi-text.ts';
import { partWords } from './kpi-words.ts';

/** The KPIs as a page, each with its numerator, its denominator and what was left out. */
export function kpiMarkdown(view: Kpis): string {
  const { kpis, own, from, to, today } = view;
  const headline = kpis.filter((row) => row.headline);
  const parts = [
    `# Key performance indicators\n\n${sumOf(kpis)}, ${from} to ${to}, as of ${today}. A target that is missed is marked !.\n`,
    `## Headline\n\n${renderTableMarkdown(kpiSummary(headline, 'Headline', 'full'))}`,
    ...headline.map(kpiChart).filter((chart) => chart !== ''),
    `## Others\n\n${renderTableMarkdown(
      kpiSummary(
        kpis.filter((row) => !row.headline),
        'Others',
        'full',
      ),
    )}`,
    own.length === 0 ? '' : `## Metrics of our own\n\n${renderTableMarkdown(ownMetricSummary(own))}`,
    list('Asks for an action', repeatedMisses(view).map(missWords)),
    list(
      'Recorded and worked out differ',
      differences(view).map(({ measurement, says }) => `${says} (${measurement})`),
    ),
    list('To know', notesOf(kpis)),
    list('Not looked at', view.notes),
    `## How the figures came about\n\n${kpis.map(account).join('')}`,
  ];
  return parts.filter((part) => part !== '').join('\n');
}

function list(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `## ${title}\n\n${lines.map((line) => `- ${markdownText(line)}\n`).join('')}`;
}

/** `- Corrective actions done on time: 23 of 30; left out: 2 open and not due yet` */
function account({ label, says, whole }: KpiRow): string {
  const { figure } = whole;
  const of = figure.denominator === undefined ? `${figure.numerator}` : `${figure.numerator} of ${figure.denominator}`;
  const out = figure.excluded.length === 0 ? '' : `; left out: ${excludedWhy(figure)}`;
  const beside = figure.parts.length === 0 ? '' : `; ${figure.parts.map(partWords).join(', ')}`;
  return `- ${markdownText(`${label}: ${of}${out}${beside}. ${says}`)}\n`;
}

/** Fewer values than these draw no line. */
const FEWEST_POINTS = 3;

/** The series of a KPI as a chart in Mermaid, with its target as a line; empty with too few values to draw. */
export function kpiChart({ name, unit, series, target }: KpiRow): string {
  const points = series.flatMap(({ label, figure: { value, isPartial } }) =>
    value === 'n/a' || isPartial ? [] : [{ label, value }],
  );
  if (points.length < FEWEST_POINTS) return '';
  const values = points.map(({ value }) => Number(value.toFixed(1)));
  const aim = target && target.direction !== 'band' ? Number(target.target.toFixed(1)) : undefined;
  const top = unit === 'percent' ? 100 : Math.ceil(Math.max(...values, aim ?? 0, 1) * 1.1);
  return mermaidBlock([
    'xychart-beta',
    `    title "${mermaidLabel(name)}"`,
    `    x-axis [${points.map((point) => `"${point.label}"`).join(', ')}]`,
    `    y-axis "${unit}" 0 --> ${top}`,
    `    bar [${values.join(', ')}]`,
    ...(aim === undefined ? [] : [`    line [${values.map(() => aim).join(', ')}]`]),
  ]);
}
