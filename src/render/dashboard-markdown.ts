import type { CalendarDuty } from '../views/calendar/calendar-duty.ts';
import type { Dashboard } from '../views/dashboard.ts';
import type { Overview } from '../views/report/overview.ts';
import { distance, subjectOf } from './calendar/calendar-table.ts';
import { markdownText } from './escape.ts';
import { kpiChart } from './kpis/kpi-markdown.ts';
import { kpiSummary } from './kpis/kpi-summary.ts';
import { renderTableMarkdown } from './table/markdown.ts';
import { tableOf } from './table/table.ts';
import { timelineGantt } from './timeline-gantt.ts';
import { brief, count } from './words.ts';

/** Most rows of a list; the rest is counted. */
const MAX_ROWS = 30;

/** Most charts: GitHub draws each on its own, and a page of many is slow. */
const MAX_CHARTS = 3;

/**
 * The dashboard as Markdown with charts in Mermaid, which GitHub draws. What does not fit into `maxChars` is left out from
 * the end and named, so that the page is whole wherever it is cut.
 */
export function dashboardMarkdown(dashboard: Dashboard, maxChars: number): string {
  const sections = [
    { title: 'Overview', text: headline(dashboard) },
    { title: 'Late', text: lateSection(dashboard.overview) },
    { title: 'Certification', text: timelineSection(dashboard) },
    { title: 'Due within 90 days', text: dutySection('Due within 90 days', dashboard.ahead) },
    { title: 'Open nonconformities and corrective actions', text: actionSection(dashboard) },
    { title: 'Waivers that end soon', text: dutySection('Waivers that end soon', dashboard.waivers) },
    { title: 'Figures', text: kpiSection(dashboard) },
    { title: 'Not checked', text: notCheckedSection(dashboard) },
  ].filter(({ text }) => text !== '');
  return fitted(sections, maxChars);
}

interface Section {
  readonly title: string;
  readonly text: string;
}

function fitted(sections: readonly Section[], maxChars: number): string {
  let page = '';
  const left: string[] = [];
  for (const { title, text } of sections) {
    const room = maxChars - page.length - leftOutLine([...left, title]).length - 1;
    if (text.length <= room) page += `${page === '' ? '' : '\n'}${text}`;
    else left.push(title);
  }
  return left.length === 0 ? page : `${page}\n${leftOutLine(left)}`;
}

function leftOutLine(titles: readonly string[]): string {
  return `_No room for: ${titles.join(', ')}. \`holdfast report\` has all of it._\n`;
}

function headline({ today, overview }: Dashboard): string {
  const lines = [auditLine(overview), ...certificateLines(overview), workLine(overview)];
  return `### Where the management system stands on ${today}\n\n${lines.map((line) => `- ${line}\n`).join('')}`;
}

function auditLine({ audit, beforeAudit }: Overview): string {
  if (!audit) return 'Next external audit: no certification record says when it is';
  const name = markdownText(audit.name);
  if (audit.days < 0) return `**${name}** was to be on ${audit.day}, and nobody recorded that it was held`;
  const when = audit.isPlanned ? `on ${audit.day}` : `by ${audit.day}, which nobody has planned`;
  const duties = beforeAudit === undefined ? '' : `; ${count(beforeAudit, 'duty', 'duties')} fall due before it`;
  return `Next: **${name}** ${when}, in ${count(audit.days, 'day')}${duties}`;
}

function certificateLines({ certificates }: Overview): readonly string[] {
  return certificates.map(({ standard, number, expires, days }) => {
    const name = markdownText(brief(`${standard} ${number ?? ''}`.trim()));
    return days < 0
      ? `Certificate ${name} **ended on ${expires}**`
      : `Certificate ${name} ends on ${expires}, in ${count(days, 'day')}`;
  });
}

function workLine({ areas, late, week }: Overview): string {
  const errors = areas.reduce((sum, area) => sum + area.errors, 0);
  const warnings = areas.reduce((sum, area) => sum + area.warnings, 0);
  return `${count(errors, 'error')} and ${count(warnings, 'warning')} stand; ${count(late.length, 'duty', 'duties')} late, ${week.length} due within 7 days`;
}

function lateSection({ late, lateOwners }: Overview): string {
  if (late.length === 0) return '';
  const owners = tableOf({ name: 'late', title: 'Late' }, lateOwners.slice(0, MAX_ROWS), [
    { key: 'owner', title: 'Owner', cell: ({ owner }) => owner ?? 'nobody' },
    { key: 'people', title: 'People', cell: ({ people }) => people },
    { key: 'late', title: 'Late', align: 'right', cell: ({ late: n }) => n },
    {
      key: 'worst',
      title: 'Longest',
      cell: ({ worst }) => `${worst.what}: ${subjectOf(worst)}, ${distance(worst.days)}`,
    },
  ]);
  return `#### Late, by owner\n\n${renderTableMarkdown(owners)}${more(lateOwners.length)}`;
}

function timelineSection({ timeline }: Dashboard): string {
  const chart = timelineGantt(timeline);
  return chart === '' ? '' : `#### Certification\n\n${chart}`;
}

function dutySection(title: string, duties: readonly CalendarDuty[]): string {
  if (duties.length === 0) return '';
  const table = tableOf({ name: 'duties', title }, duties.slice(0, MAX_ROWS), [
    { key: 'due', title: 'Due', cell: ({ due }) => due },
    { key: 'when', title: 'When', cell: ({ days }) => distance(days) },
    { key: 'what', title: 'What', cell: ({ what }) => what },
    { key: 'record', title: 'Record', cell: subjectOf },
    { key: 'owner', title: 'Owner', cell: ({ owner }) => owner ?? 'nobody' },
  ]);
  return `#### ${title}\n\n${renderTableMarkdown(table)}${more(duties.length)}`;
}

function more(length: number): string {
  return length > MAX_ROWS ? `\n_and ${length - MAX_ROWS} more_\n` : '';
}

function actionSection({ actions: { actions, bands } }: Dashboard): string {
  if (actions.length === 0) return '';
  const ages = tableOf({ name: 'ages', title: 'Age' }, bands, [
    { key: 'age', title: 'Age', cell: ({ label }) => label },
    { key: 'overdue', title: 'Overdue', align: 'right', cell: ({ overdue }) => overdue },
    { key: 'in_time', title: 'In time', align: 'right', cell: ({ inTime }) => inTime },
    { key: 'waiting', title: 'To verify or close', align: 'right', cell: ({ waiting }) => waiting },
  ]);
  return `#### Open nonconformities and corrective actions, by age\n\n${renderTableMarkdown(ages)}`;
}

/** Figures that miss their target are drawn first; what is drawn has to be worth its room. */
function kpiSection({ kpis }: Dashboard): string {
  if (kpis.every(({ whole }) => whole.figure.value === 'n/a' || whole.figure.isPartial)) return '';
  const charts = kpis
    .filter(({ whole }) => whole.state === 'off-target')
    .map(kpiChart)
    .filter((chart) => chart !== '')
    .slice(0, MAX_CHARTS);
  return `#### Figures\n\n${renderTableMarkdown(kpiSummary(kpis, 'Figures', 'full'))}${charts.map((chart) => `\n${chart}`).join('')}`;
}

function notCheckedSection({ notChecked }: Dashboard): string {
  if (notChecked.length === 0) return '';
  const lines = notChecked.map(({ what, why }) => `- ${markdownText(brief(what))}: ${markdownText(brief(why))}\n`);
  return `#### Not checked\n\n${lines.join('')}`;
}
