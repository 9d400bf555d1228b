import { interval } from '../../calendar/interval.ts';
import { addInterval, dateOf, type PlainDate } from '../../calendar/plain-date.ts';
import type { Period } from '../../metrics/period.ts';

/** How a period is divided: into months, quarters or years of the calendar. */
export type KpiStep = 'month' | 'quarter' | 'year';

/** One month, quarter or year of a longer period. */
export interface SubPeriod extends Period {
  /** `2026-03`, `2026-Q1`, `2026`. */
  readonly label: string;
  /** Whether its last day is not over. */
  readonly running: boolean;
  /** Whether it is the whole month, quarter or year: the first and the last one may be cut off by the period. */
  readonly whole: boolean;
}

const MONTHS: Readonly<Record<KpiStep, number>> = { month: 1, quarter: 3, year: 12 };

/** How many full ones make up a picture: a year, or the three years of a certificate. */
const FULL_STEPS: Readonly<Record<KpiStep, number>> = { month: 12, quarter: 4, year: 3 };

const DAY_BEFORE = interval({ days: -1 });

/** The last four full quarters (or twelve months, or three years) and the running one up to today. */
export function defaultPeriod(today: PlainDate, by: KpiStep = 'quarter'): Period {
  return { from: monthsLater(startOf(today, by), -MONTHS[by] * FULL_STEPS[by]), to: today };
}

/**
 * The months, quarters or years of a period, earliest first, without those that begin after today. The one that runs today
 * keeps its last day of the calendar, since a figure may know of days to come.
 */
export function subPeriods({ from, to }: Period, by: KpiStep, today: PlainDate): readonly SubPeriod[] {
  const found: SubPeriod[] = [];
  for (let start = startOf(from, by); start <= to && start <= today; start = monthsLater(start, MONTHS[by])) {
    const next = monthsLater(start, MONTHS[by]);
    // No day comes after the last one of 9999, which is no first day of anything.
    const end = next.endsWith('-01') ? addInterval(next, DAY_BEFORE) : next;
    const isRunning = end >= today && to >= today;
    const [first, last] = [start < from ? from : start, end > to && !isRunning ? to : end];
    found.push({
      from: first,
      to: last,
      label: labelOf(start, by),
      running: isRunning,
      whole: first === start && last === end,
    });
    if (end >= '9999-12-31') break;
  }
  return found;
}

/** The first day of the month, quarter or year that holds a day. */
function startOf(day: PlainDate, by: KpiStep): PlainDate {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  const first = month - ((month - 1) % MONTHS[by]);
  return dateOf(year, first, 1) ?? day;
}

function monthsLater(day: PlainDate, months: number): PlainDate {
  return addInterval(day, interval({ months }));
}

function labelOf(start: PlainDate, by: KpiStep): string {
  if (by === 'year') return start.slice(0, 4);
  if (by === 'month') return start.slice(0, 7);
  return `${start.slice(0, 4)}-Q${Math.ceil(Number(start.slice(5, 7)) / 3)}`;
}
