import { daysBetween, isoDate, type PlainDate } from '../../calendar/plain-date.ts';
import { worstFirst } from '../../engine/judge.ts';
import type { NotChecked, Report, ReportedFinding } from '../../model/report.ts';
import type { Grade, Severity } from '../../model/severity.ts';

/** Something that will be wrong on the day. */
export interface ForecastItem {
  readonly rule: string;
  readonly severity: Severity;
  readonly grade: Grade;
  readonly path: string;
  readonly line: number;
  /** The id of the record. */
  readonly document: string | undefined;
  readonly title: string | undefined;
  readonly owner: string | undefined;
  /** As it will be said on that day. */
  readonly message: string;
  readonly fix: string;
  /** The last day on which it can still be done in time; past for what is late already. `undefined`: no day decides it. */
  readonly actBy: string | undefined;
  /** Whether it stands today already. */
  readonly standsToday: boolean;
  readonly fingerprint: string;
}

/** What will be overdue, expired or missing on a day if nobody acts until then. */
export interface Forecast {
  readonly today: PlainDate;
  readonly day: PlainDate;
  /** Days until then. */
  readonly days: number;
  /** What happens on that day: `Second surveillance audit`; `undefined` for a day that somebody named. */
  readonly occasion: string | undefined;
  readonly timezone: string;
  /** In the order in which to act. */
  readonly items: readonly ForecastItem[];
  readonly notChecked: readonly NotChecked[];
}

/** Rules that announce what is to come: on the day itself that is no news. */
const ANNOUNCEMENTS = new Set(['due-soon']);

/**
 * Compares the check of today with the same check on the day, on the same files. What has a last day comes in its order;
 * what nothing but somebody's deed decides comes after it, worst first.
 */
export function forecastOf(now: Report, then: Report, occasion?: string | undefined): Forecast {
  const today = isoDate(now.today) as PlainDate;
  const day = isoDate(then.today) as PlainDate;
  const standing = new Set(now.findings.map(({ fingerprint }) => fingerprint));
  return {
    today,
    day,
    days: daysBetween(today, day),
    occasion,
    timezone: then.timezone,
    items: then.findings
      .filter(({ rule, tolerated }) => !ANNOUNCEMENTS.has(rule) && !tolerated)
      .toSorted(inOrderToAct)
      .map((finding) => itemOf(finding, standing)),
    notChecked: then.notChecked,
  };
}

function itemOf(finding: ReportedFinding, standing: ReadonlySet<string>): ForecastItem {
  const { rule, severity, grade, path, position, document, title, owner, message, fix, due, fingerprint } = finding;
  return {
    rule,
    severity,
    grade,
    path,
    line: position.line,
    document,
    title,
    owner,
    message,
    fix,
    actBy: due,
    standsToday: standing.has(fingerprint),
    fingerprint,
  };
}

function inOrderToAct(a: ReportedFinding, b: ReportedFinding): number {
  const [first, second] = [a.due ?? '9999', b.due ?? '9999'];
  return first < second ? -1 : first > second ? 1 : worstFirst(a, b);
}
