import type { Interval } from '../../calendar/interval.ts';
import type { PlainDate } from '../../calendar/plain-date.ts';
import type { BaselineProgress, NotChecked, Report, Summary } from '../../model/report.ts';
import type { Isms } from '../../records/isms.ts';
import { type ActionsByAge, actionsByAge } from '../actions-by-age.ts';
import { type Calendar, calendarOf } from '../calendar/calendar.ts';
import { type Coverage, coverageOf } from '../coverage/coverage.ts';
import type { Kpis } from '../kpis/kpis.ts';
import { type OwnerList, ownerLists } from '../owners.ts';
import { type RiskMatrix, riskMatrix } from '../risk-matrix.ts';
import { type DocumentPage, documentPages } from './document-pages.ts';
import { type FindingLists, findingLists } from './findings.ts';
import { type Overview, overviewOf } from './overview.ts';

/** All that the report for leadership and the auditor shows, as plain data. Bodies of documents are not in it. */
export interface ReportPage {
  readonly today: PlainDate;
  readonly timezone: string;
  readonly summary: Summary;
  readonly overview: Overview;
  readonly calendar: Calendar;
  readonly findings: FindingLists;
  readonly baseline: BaselineProgress | undefined;
  readonly coverage: Coverage;
  readonly risks: RiskMatrix;
  readonly kpis: Kpis;
  readonly actions: ActionsByAge;
  readonly owners: readonly OwnerList[];
  readonly documents: readonly DocumentPage[];
  readonly notChecked: readonly NotChecked[];
}

export interface ReportPageOptions {
  /** IANA time zone in which today is decided. */
  readonly timezone: string;
  /** How long before its day a duty counts as due soon. */
  readonly soon: Interval;
  /** The figures over the time that the report shows. */
  readonly kpis: Kpis;
  /** Whether documents that only a few may see are shown whole. */
  readonly includeRestricted?: boolean | undefined;
}

/** Puts the views together. The same records, findings and day give the same data. */
export function reportPage(
  isms: Isms,
  report: Report,
  { timezone, soon, kpis, includeRestricted }: ReportPageOptions,
): ReportPage {
  const calendar = calendarOf(isms, { timezone, soon });
  const owners = ownerLists(isms, report, soon);
  return {
    today: isms.today,
    timezone,
    summary: report.summary,
    overview: overviewOf(isms, report, calendar, owners),
    calendar,
    findings: findingLists(report),
    baseline: report.baseline,
    coverage: coverageOf(isms),
    risks: riskMatrix(isms),
    kpis,
    actions: actionsByAge(isms),
    owners,
    documents: documentPages(isms, soon, includeRestricted),
    notChecked: report.notChecked,
  };
}
