import { soonOf } from '../engine/summarise.ts';
import type { NotChecked } from '../model/report.ts';
import type { Git } from '../ports/git.ts';
import type { Isms } from '../records/isms.ts';
import { budgetTable } from '../render/budget/budget-table.ts';
import { calendarTable } from '../render/calendar/calendar-table.ts';
import { coverageTable } from '../render/coverage/coverage-table.ts';
import type { PackPart } from '../render/evidence/pack-files.ts';
import { renderJson } from '../render/json.ts';
import { kpiMarkdown } from '../render/kpis/kpi-markdown.ts';
import { kpiTable } from '../render/kpis/kpi-table.ts';
import { readinessMarkdown } from '../render/readiness/readiness-markdown.ts';
import { renderSarif } from '../render/sarif.ts';
import { soaHtml } from '../render/soa/soa-html.ts';
import { soaTable } from '../render/soa/soa-table.ts';
import { renderCsv } from '../render/table/csv.ts';
import { VERSION } from '../version.ts';
import { budgetOf, requiredCategoriesOf } from '../views/budget/budget.ts';
import { calendarOf } from '../views/calendar/calendar.ts';
import { coverageOf } from '../views/coverage/coverage.ts';
import type { Period } from '../views/evidence/period.ts';
import type { Redaction } from '../views/evidence/redaction.ts';
import { whyRestricted } from '../views/evidence/restriction.ts';
import { readinessOf } from '../views/readiness/readiness.ts';
import { statementOfApplicability } from '../views/soa/statement-of-applicability.ts';
import type { Checked } from './check.ts';
import { kpis } from './kpis.ts';

interface Around {
  readonly git: Git;
  readonly prefix: string;
  readonly period: Period;
  readonly redacted: Redaction['data'];
  readonly includeRestricted: boolean;
}

/** What else there is to know of the management system on the last day of the period, each view a file of the pack. */
export async function evidenceViews(checked: Checked, around: Around): Promise<readonly PackPart[]> {
  const { isms, settings, report } = checked;
  const { prefix, redacted, git, period } = around;
  const soon = soonOf(settings);
  const calendar = calendarOf(isms, { timezone: settings.timezone, soon });
  const figures = redacted(await kpis(checked, git, { from: period.from, to: period.to, by: 'quarter' }));
  const told = redacted(report);
  return [
    part('calendar.csv', renderCsv(calendarTable(redacted(calendar.duties))), 'Calendar: everything that falls due'),
    part('findings.json', renderJson(told), 'Findings on the last day'),
    part(
      'findings.sarif',
      renderSarif(told, { version: VERSION, prefix }),
      'The same findings, for tools that read SARIF',
    ),
    part(
      'views/readiness.md',
      readinessMarkdown(redacted(readinessOf(isms, report, { soon }))),
      'Readiness for the next audit',
    ),
    part(
      'views/coverage.csv',
      renderCsv(coverageTable(redacted(coverageOf(isms)))),
      'Coverage of clauses and controls',
    ),
    part('views/kpis.md', kpiMarkdown(figures), 'Key performance indicators of the period'),
    part('views/kpis.csv', renderCsv(kpiTable(figures)), 'Every number behind them'),
    ...ofType('soa', checked, around, () => {
      const statement = redacted(statementOfApplicability(isms, report));
      return [
        part('views/soa.html', soaHtml(statement), 'Statement of applicability'),
        part('views/soa.csv', renderCsv(soaTable(statement.controls)), 'The same as a table'),
      ];
    }),
    ...ofType('budget-plan', checked, around, () => {
      const budget = redacted(budgetOf(isms, { requiredCategories: requiredCategoriesOf(settings) }));
      return [part('views/budget.csv', renderCsv(budgetTable(budget)), 'Budget: plan against actual')];
    }),
  ];
}

function part(path: string, content: string, says: string): PackPart {
  return { path, content, says };
}

/** Views that show one kind of record, and are left out with it where only a few may see it. */
const VIEWS_OF_A_TYPE = { soa: 'the statement of applicability', 'budget-plan': 'the budget' } as const;

function ofType(
  type: keyof typeof VIEWS_OF_A_TYPE,
  { isms }: Checked,
  { includeRestricted }: Around,
  parts: () => readonly PackPart[],
): readonly PackPart[] {
  return !includeRestricted && isKeptBack(type, isms) ? [] : parts();
}

function isKeptBack(type: string, isms: Isms): boolean {
  return (isms.byType.get(type) ?? []).some((entry) => whyRestricted(entry) !== undefined);
}

/** The views that a pack does not have, and why. */
export function viewsKeptBack(isms: Isms, includeRestricted: boolean): readonly NotChecked[] {
  if (includeRestricted) return [];
  return Object.entries(VIEWS_OF_A_TYPE)
    .filter(([type]) => isKeptBack(type, isms))
    .map(([, name]) => ({
      what: `${name} as a view`,
      why: 'it would show what only a few may see',
      fix: 'Show it on site, or make the pack with --include-restricted.',
    }));
}
