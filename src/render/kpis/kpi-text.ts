import type { KpiRow, Kpis } from '../../views/kpis/kpis.ts';
import { hanging } from '../hanging.ts';
import type { Table } from '../table/table.ts';
import { renderTableText } from '../table/text.ts';
import { paint, type TerminalStyle } from '../terminal-style.ts';
import { count } from '../words.ts';
import { differences, kpiSummary, missWords, ownMetricSummary, repeatedMisses } from './kpi-summary.ts';

/** The KPIs for a person at a terminal: what leadership looks at first, then the others, then what asks for an action. */
export function kpiText(view: Kpis, style: TerminalStyle): string {
  const { kpis, own, from, to, today, timezone } = view;
  const headline = kpis.filter((row) => row.headline);
  const others = kpis.filter((row) => !row.headline);
  const blocks = [
    hanging(
      `${from} to ${to}, as of ${today} (${timezone}). ${sumOf(kpis)}. A target that is missed is marked !.`,
      style.width,
    ),
    block(kpiSummary(headline, 'Headline', 'brief'), style),
    block(kpiSummary(others, 'Others', 'brief'), style),
    ...(own.length === 0 ? [] : [block(ownMetricSummary(own), style)]),
    ...list('Asks for an action', repeatedMisses(view).map(missWords), style),
    ...list(
      'Recorded and worked out differ',
      differences(view).map(({ measurement, says }) => `${says} (${measurement})`),
      style,
    ),
    ...list('To know', notesOf(kpis), style),
    ...list('Not looked at', view.notes, style),
  ];
  return blocks.join('\n');
}

function block(table: Table, style: TerminalStyle): string {
  return `${paint(style, 'bold', table.title)}\n${renderTableText(table, style)}`;
}

function list(title: string, lines: readonly string[], style: TerminalStyle): readonly string[] {
  if (lines.length === 0) return [];
  return [`${paint(style, 'bold', title)}\n${lines.map((line) => hanging(line, style.width, '  ', '    ')).join('')}`];
}

/** What a reader must know beside the value of the whole period. */
export function notesOf(rows: readonly KpiRow[]): readonly string[] {
  return rows.flatMap(({ label, whole, notes }) => {
    const small = whole.figure.smallSample && whole.figure.value !== 'n/a' ? ['fewer than five cases'] : [];
    return [...whole.figure.notes, ...notes, ...small].map((note) => `${label}: ${note}`);
  });
}

export function sumOf(rows: readonly KpiRow[]): string {
  const of = (state: string): number => rows.filter(({ whole }) => whole.state === state).length;
  return `${count(rows.length, 'KPI')}: ${of('on-target')} on target, ${of('off-target')} off target, ${of('no-target')} without a target, ${of('n/a') + of('progress')} not judged`;
}
