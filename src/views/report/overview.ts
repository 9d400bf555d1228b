import type { PlainDate } from '../../calendar/plain-date.ts';
import type { Report } from '../../model/report.ts';
import type { Isms } from '../../records/isms.ts';
import type { Calendar } from '../calendar/calendar.ts';
import type { CalendarDuty } from '../calendar/calendar-duty.ts';
import { type HeldCertificate, heldCertificates, scopeStatement } from '../certificates.ts';
import { type NextAudit, nextAudit } from '../next-audit.ts';
import type { OwnerList } from '../owners.ts';
import { areaOf } from './findings.ts';

/** What stands in the way of an audit in one area. */
export interface AreaCount {
  readonly area: string;
  readonly errors: number;
  readonly warnings: number;
  readonly notices: number;
}

/** Somebody with something that is late. */
export interface LateOwner {
  readonly owner: string | undefined;
  readonly people: readonly string[];
  readonly late: number;
  /** The duty that is late longest. */
  readonly worst: CalendarDuty;
}

/** The first screen: can we face the auditor, what do we do this week, who is late. */
export interface Overview {
  /** What the certificate, else the scope of the management system says that it covers. */
  readonly scope: string | undefined;
  readonly audit: NextAudit | undefined;
  /** Whichever ends first comes first. */
  readonly certificates: readonly HeldCertificate[];
  /** By errors, then warnings; areas without findings are left out. */
  readonly areas: readonly AreaCount[];
  /** Duties without those that repeat: late, due within 7 days (today included), and within 30. */
  readonly late: readonly CalendarDuty[];
  readonly week: readonly CalendarDuty[];
  readonly month: readonly CalendarDuty[];
  /** The first duty after that, so that an empty list still says what comes. */
  readonly next: CalendarDuty | undefined;
  /** How many duties fall due from today until the day before the audit; `undefined` without an audit. */
  readonly beforeAudit: number | undefined;
  readonly lateOwners: readonly LateOwner[];
}

const WEEK_DAYS = 7;
const MONTH_DAYS = 30;

export function overviewOf(isms: Isms, report: Report, calendar: Calendar, owners: readonly OwnerList[]): Overview {
  const audit = nextAudit(isms);
  const duties = calendar.duties.filter(({ repetition }) => repetition === 0);
  const ahead = duties.filter(({ days }) => days >= 0);
  return {
    scope: scopeStatement(isms),
    audit,
    certificates: heldCertificates(isms),
    areas: areasOf(report),
    late: duties.filter(({ days }) => days < 0),
    week: ahead.filter(({ days }) => days <= WEEK_DAYS),
    month: ahead.filter(({ days }) => days > WEEK_DAYS && days <= MONTH_DAYS),
    next: ahead.find(({ days }) => days > MONTH_DAYS),
    beforeAudit: audit && dutiesUntil(isms, audit.day),
    lateOwners: owners.flatMap(({ owner, people, late, duties: [worst] }) =>
      late > 0 && worst ? [{ owner, people, late, worst }] : [],
    ),
  };
}

function dutiesUntil(isms: Isms, day: PlainDate): number {
  const { today, obligations } = isms;
  return obligations.filter(
    ({ kind, due }) => !kind.startsWith('external-audit') && due !== undefined && due >= today && due < day,
  ).length;
}

function areasOf({ findings }: Report): readonly AreaCount[] {
  const areas = new Map<string, { errors: number; warnings: number; notices: number }>();
  for (const { rule, severity, tolerated } of findings) {
    if (tolerated) continue;
    const area = areaOf(rule);
    const counts = areas.get(area) ?? { errors: 0, warnings: 0, notices: 0 };
    areas.set(area, counts);
    if (severity === 'error') counts.errors += 1;
    else if (severity === 'warning') counts.warnings += 1;
    else counts.notices += 1;
  }
  return [...areas]
    .map(([area, counts]) => ({ area, ...counts }))
    .toSorted((a, b) => b.errors - a.errors || b.warnings - a.warnings || (a.area < b.area ? -1 : 1));
}
