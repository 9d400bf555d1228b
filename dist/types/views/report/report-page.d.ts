import type { Interval } from '../../calendar/interval.js';
import type { PlainDate } from '../../calendar/plain-date.js';
import type { BaselineProgress, NotChecked, Report, Summary } from '../../model/report.js';
import type { Isms } from '../../records/isms.js';
import { type ActionsByAge } from '../actions-by-age.js';
import { type Calendar } from '../calendar/calendar.js';
import { type Coverage } from '../coverage/coverage.js';
import type { Kpis } from '../kpis/kpis.js';
import { type OwnerList } from '../owners.js';
import { type RiskMatrix } from '../risk-matrix.js';
import { type DocumentPage } from './document-pages.js';
import { type FindingLists } from './findings.js';
import { type Overview } from './overview.js';
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
export declare function reportPage(isms: Isms, report: Report, { timezone, soon, kpis, includeRestricted }: ReportPageOptions): ReportPage;
