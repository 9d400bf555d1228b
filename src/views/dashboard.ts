import type { Interval } from '../calendar/interval.ts';
import { interval } from '../calendar/interval.ts';
import { addInterval, type PlainDate } from '../calendar/plain-date.ts';
import type { NotChecked, Report } from '../model/report.ts';
import type { Isms } from '../records/isms.ts';
import { type ActionsByAge, actionsByAge } from './actions-by-age.ts';
import { calendarOf } from './calendar/calendar.ts';
import type { CalendarDuty } from './calendar/calendar-duty.ts';
import { type CertificationTimeline, certificationTimeline } from './certification-timeline.ts';
import type { KpiRow, Kpis } from './kpis/kpis.ts';
import { ownerLists } from './owners.ts';
import { type Overview, overviewOf } from './report/overview.ts';

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

const AHEAD = interval({ days: 90 });

/** Puts together what somebody has to see who looks once a week. The same records, findings and day give the same data. */
export function dashboardOf(isms: Isms, report: Report, { timezone, soon, kpis }: DashboardOptions): Dashboard {
  const { today } = isms;
  const calendar = calendarOf(isms, { timezone, soon, until: addInterval(today, AHEAD) });
  const once = calendar.duties.filter(({ repetition }) => repetition === 0);
  return {
    today,
    timezone,
    overview: overviewOf(isms, report, calendar, ownerLists(isms, report, soon)),
    timeline: certificationTimeline(isms),
    ahead: once.filter(({ days }) => days >= 0),
    actions: actionsByAge(isms),
    waivers: once.filter(({ kind }) => kind === 'exception-expiry'),
    kpis: kpis.kpis.filter(({ headline }) => headline),
    notChecked: report.notChecked,
  };
}
