import type { VNode } from 'preact';
import type { ReportPage } from '../../../views/report/report-page.ts';
import { type Child, el } from '../el.ts';
import { firstRows } from '../lists/data-list.ts';
import { FINDING_LIST } from '../lists/finding-list.ts';
import { DOCUMENT_LIST, OWNER_LIST } from '../lists/other-lists.ts';
import type { ReportRows } from '../rows.ts';
import { countOf, longDay, number } from '../words.ts';
import { actionsPart } from './actions.ts';
import { calendarPart } from './calendar.ts';
import { heatMapPart } from './heat-map.ts';
import { kpisPart } from './kpis.ts';
import { baselineNote, overviewPart } from './overview.ts';
import { risksPart } from './risks.ts';
import { section } from './section.ts';
import { timelinePart } from './timeline.ts';

/** Sections in their order: id, and the words in the navigation. */
export const SECTIONS: readonly (readonly [id: string, words: string])[] = [
  ['overview', 'Overview'],
  ['timeline', 'Timeline'],
  ['findings', 'Findings'],
  ['calendar', 'Calendar'],
  ['coverage', 'Clauses and controls'],
  ['risks', 'Risks'],
  ['kpis', 'Figures'],
  ['actions', 'Corrective actions'],
  ['owners', 'Owners'],
  ['documents', 'Documents'],
];

interface LayoutOptions {
  /** How many bodies had no room. */
  readonly leftOut: number;
  readonly version: string;
}

/** The whole page between `<body>` and the data. */
export function layout(page: ReportPage, rows: ReportRows, { leftOut, version }: LayoutOptions): VNode {
  return el(
    'body',
    null,
    el('a', { class: 'skip', href: '#main' }, 'Skip to the report'),
    el(
      'header',
      { class: 'top' },
      el('div', { class: 'brand' }, mark(), el('span', null, 'Holdfast')),
      el('p', { class: 'as-of' }, `As of ${longDay(page.today)}`, el('span', { class: 'zone' }, ` · ${page.timezone}`)),
      el(
        'button',
        {
          type: 'button',
          id: 'theme',
          class: 'plain needs-script',
          hidden: true,
          'aria-label': 'Auto colours, as the system',
        },
        el('span', { 'aria-hidden': 'true' }, '◐'),
        el('span', { id: 'theme-words' }, 'Auto'),
      ),
    ),
    el(
      'div',
      { class: 'frame' },
      navigation(rows, page),
      el(
        'main',
        { id: 'main', tabIndex: -1 },
        el('div', { id: 'report' }, ...reportParts(page, rows, leftOut)),
        el('div', { id: 'page', hidden: true }),
      ),
    ),
    el(
      'footer',
      { class: 'foot' },
      el(
        'p',
        null,
        `Made by Holdfast ${version} from the documents of the repository, as of ${page.today} (${page.timezone}). It grades nothing: whether the standard is met is for auditors to say.`,
      ),
    ),
  );
}

function mark(): VNode {
  return el(
    'svg',
    { class: 'mark', viewBox: '0 0 24 24', 'aria-hidden': 'true', focusable: 'false' },
    el('path', { d: 'M5 3v18M19 3v18M5 12h14' }),
    el('circle', { cx: 12, cy: 12, r: 3.2 }),
  );
}

function navigation(rows: ReportRows, page: ReportPage): VNode {
  const counts: Readonly<Record<string, number | undefined>> = {
    findings: page.findings.standing.length,
    calendar: page.overview.late.length,
    actions: page.actions.actions.length,
    owners: rows.owners.length,
    documents: rows.documents.length,
  };
  const words: Readonly<Record<string, string>> = { calendar: 'late' };
  return el(
    'nav',
    { class: 'side', 'aria-label': 'Sections' },
    el(
      'ul',
      null,
      SECTIONS.map(([id, title]) =>
        el(
          'li',
          null,
          el(
            'a',
            { href: `#${id}` },
            el('span', null, title),
            counts[id]
              ? el('span', { class: 'amount' }, `${number(counts[id] ?? 0)}${words[id] ? ` ${words[id]}` : ''}`)
              : null,
          ),
        ),
      ),
    ),
  );
}

function reportParts(page: ReportPage, rows: ReportRows, leftOut: number): readonly Child[] {
  const { overview, summary, calendar } = page;
  return [
    el(
      'header',
      { class: 'title' },
      el('h1', null, 'Information security report'),
      overview.scope === undefined ? null : el('p', { class: 'scope' }, overview.scope),
    ),
    el(
      'noscript',
      null,
      el(
        'p',
        { class: 'note' },
        'Without JavaScript the lists show their first rows, and the pages of documents and owners, search, filters and sorting are not there.',
      ),
    ),
    overviewPart(page),
    timelinePart(calendar.cycle, page.today),
    section(
      'findings',
      'Findings',
      findingsWords(page),
      baselineNote(page),
      el('div', { id: 'list-findings' }, firstRows(FINDING_LIST, rows.findings)),
    ),
    calendarPart(calendar, rows.duties),
    heatMapPart(page.coverage),
    risksPart(page.risks),
    kpisPart(page.kpis),
    actionsPart(page.actions),
    section(
      'owners',
      'Owners',
      'Who answers for what, and who that is today. Whoever is most late comes first; what has no owner comes before all.',
      el('div', { id: 'list-owners' }, firstRows(OWNER_LIST, rows.owners)),
    ),
    section(
      'documents',
      'Documents',
      `${countOf(summary.documents, 'file')} matched, ${number(summary.governed)} of them are governed. Each has a page with its duties, how each day came about, its findings, and its text.${
        leftOut === 0
          ? ''
          : ` The text of ${countOf(leftOut, 'document')} had no room in this file: the page says where it is.`
      }`,
      el('div', { id: 'list-documents' }, firstRows(DOCUMENT_LIST, rows.documents)),
    ),
  ];
}

function findingsWords({ findings, summary }: ReportPage): string {
  const { standing, baseline, waived } = findings;
  if (standing.length + baseline.length + waived.length === 0) return 'Nothing that was checked is wrong.';
  const apart = [
    baseline.length === 0 ? '' : `${number(baseline.length)} put up with by the baseline`,
    waived.length === 0 ? '' : `${number(waived.length)} taken back by exceptions`,
  ].filter(Boolean);
  const { errors, warnings, notices } = summary;
  return `${countOf(errors, 'error')}, ${countOf(warnings, 'warning')}, ${countOf(notices, 'notice')}${apart.length === 0 ? '' : `; apart from these, ${apart.join(' and ')}`}. Open one to see why it matters and what to do.`;
}
