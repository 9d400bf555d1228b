import type { Interval } from '../calendar/interval.js';
import { type PlainDate } from '../calendar/plain-date.js';
import type { NotChecked, Report } from '../model/report.js';
import type { Isms } from '../records/isms.js';
import { type ActionsByAge } from './actions-by-age.js';
import type { CalendarDuty } from './calendar/calendar-duty.js';
import { type CertificationTimeline } from './certification-timeline.js';
import type { KpiRow, Kpis } from './kpis/kpis.js';
import { type Overview } from './report/overview.js';
/** The first screen of the report and what keeps a certificate, for a page that GitHub shows. */
export interface Dashboard {
    readonly today: PlainDate;
    readonly timezone: string;
    readonly overview: Overview;
    readonly timeline: CertificationTimeline;
    /** What falls due from today on, within ninety days; what comes again is told once. */
    readonly ahead: readonly CalendarDuty[];
    readonly actions: ActionsByAge;
    /** Exceptions that end within ninety days, and those that have ended. */
    readonly waivers: readonly CalendarDuty[];
    /** What leadership is shown first. */
    readonly kpis: readonly KpiRow[];
    readonly notChecked: readonly NotChecked[];
}
export interface DashboardOptions {
    readonly timezone: string;
    readonly soon: Interval;
    /** The figures over the time that the dashboard shows. */
    readonly kpis: Kpis;
}
/** Puts together what somebody has to see who looks once a week. The same records, findings and day give the same data. */
export declare function dashboardOf(isms: Isms, report: Report, { timezone, soon, kpis }: DashboardOptions): Dashboard;
