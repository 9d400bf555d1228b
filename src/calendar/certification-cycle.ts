import { type Interval, interval } from './interval.ts';
import { addInterval, daysBetween, isoDate, type PlainDate } from './plain-date.ts';

/** The first surveillance audit ends at most this long after the first decision (ISO/IEC 17021-1, 9.1.3.3). */
export const FIRST_SURVEILLANCE_WITHIN = interval({ months: 12 });

/** By then bodies expect the second one; the standard itself asks for one in each calendar year only. */
export const SECOND_SURVEILLANCE_WITHIN = interval({ months: 24 });

/** The last day on which a certificate to the edition of 2013 was valid (IAF MD 26:2023). */
const EDITION_2013_ENDS = '2025-10-31';

/** How many months before or after new year an audit may be moved across it. */
const NEW_YEAR_MONTHS = 3;

/** One cycle of a certificate, from its decision to its last valid day. An audit counts by its last day. */
export interface CertificationCycle {
  readonly decision: PlainDate;
  /** The last valid day, as the certificate says: it is never worked out. */
  readonly expiry: PlainDate;
  /** Whether it follows the first decision ever: the first surveillance audit of later cycles has no limit of its own. */
  readonly isFirst: boolean;
  /** Surveillance audits that were held. */
  readonly held: readonly PlainDate[];
  /** Surveillance audits that are planned, or were and are not recorded as held. */
  readonly planned: readonly PlainDate[];
  /** Audits by which the body says that it made up for a surveillance audit. */
  readonly instead: readonly PlainDate[];
  /** The recertification audit, held or planned. */
  readonly recertification: PlainDate | undefined;
}

/** Where surveillance is missing, was late, or is planned too late. */
export type SurveillanceGap =
  | {
      readonly kind: 'first-late';
      readonly limit: PlainDate;
      readonly held?: PlainDate;
      readonly planned?: PlainDate | undefined;
    }
  | { readonly kind: 'year-missed'; readonly year: number; readonly planned: PlainDate | undefined }
  | { readonly kind: 'second-late'; readonly limit: PlainDate; readonly planned: PlainDate | undefined };

interface SurveillanceLimits {
  readonly first: Interval;
  readonly second: Interval;
}

const LIMITS: SurveillanceLimits = { first: FIRST_SURVEILLANCE_WITHIN, second: SECOND_SURVEILLANCE_WITHIN };

/** The calendar years that need a surveillance audit: those between the decision and the recertification audit. */
export function surveillanceYears({ decision, expiry, recertification }: CertificationCycle): readonly number[] {
  const first = yearOf(decision) + 1;
  const last = Math.min(yearOf(recertification ?? expiry), yearOf(expiry));
  const count = Math.max(0, last - first);
  return Array.from({ length: count }, (_, index) => first + index);
}

/** What is wrong with the surveillance of a cycle. A limit that falls on today can still be met. */
export function surveillanceGaps(
  cycle: CertificationCycle,
  today: PlainDate,
  limits: SurveillanceLimits = LIMITS,
): readonly SurveillanceGap[] {
  const first = firstLate(cycle, today, limits.first);
  // With no audit in the year of the first limit, both miss the same one.
  const years = surveillanceYears(cycle).filter((year) => !first || year !== yearOf(first.limit));
  const missed = years.flatMap((year) => missedYear(cycle, year, today) ?? []);
  const second = secondLate(cycle, today, limits.second);
  return [...(first ? [first] : []), ...missed, ...(second ? [second] : [])];
}

/** A surveillance audit that is neither held nor planned by the last day for it. */
export interface SurveillanceDeadline {
  readonly by: PlainDate;
  /** Absent for the first one of the first cycle, which counts from the decision. */
  readonly year: number | undefined;
}

export function surveillanceDeadlines(cycle: CertificationCycle): readonly SurveillanceDeadline[] {
  const limit = addInterval(cycle.decision, FIRST_SURVEILLANCE_WITHIN);
  const isMet = cycle.held.length > 0 || cycle.planned.some((day) => day <= limit);
  // A certificate that ends before the limit gets there by its recertification.
  const isAsked = cycle.isFirst && limit <= cycle.expiry;
  const first = isAsked && !isMet ? [{ by: limit, year: undefined }] : [];
  const years = surveillanceYears(cycle)
    .filter((year) => !isServed(cycle, year) && !cycle.planned.some((day) => yearOf(day) === year))
    .filter((year) => first.length === 0 || year !== yearOf(limit));
  return [...first, ...years.map((year) => ({ by: lastDayOf(year), year }))];
}

function firstLate(
  { decision, isFirst, held, planned }: CertificationCycle,
  today: PlainDate,
  within: Interval,
): (SurveillanceGap & { readonly kind: 'first-late' }) | undefined {
  if (!isFirst) return undefined;
  const limit = addInterval(decision, within);
  const was = earliest(held);
  if (was !== undefined) return was > limit ? { kind: 'first-late', limit, held: was } : undefined;
  const next = earliest(planned);
  if (today <= limit && (next === undefined || next <= limit)) return undefined;
  return { kind: 'first-late', limit, planned: next };
}

function missedYear(cycle: CertificationCycle, year: number, today: PlainDate): SurveillanceGap | undefined {
  if (isServed(cycle, year)) return undefined;
  const inYear = cycle.planned.filter((day) => yearOf(day) === year);
  if (today > lastDayOf(year)) return { kind: 'year-missed', year, planned: earliest(inYear) };
  if (inYear.length > 0) return undefined;
  // More audits are planned for later than later years need: one of them was meant for this year.
  const later = cycle.planned.filter((day) => yearOf(day) > year);
  const needed = surveillanceYears(cycle).filter((other) => other > year && !isServed(cycle, other));
  return later.length > needed.length ? { kind: 'year-missed', year, planned: earliest(later) } : undefined;
}

function secondLate(
  { decision, expiry, held, planned, recertification }: CertificationCycle,
  today: PlainDate,
  within: Interval,
): SurveillanceGap | undefined {
  const limit = addInterval(decision, within);
  if ((recertification ?? expiry) <= limit) return undefined;
  // None is left once two were held.
  const next = [...planned].sort()[1 - held.length];
  const isPast = today > limit && held.length === 1;
  if (!isPast && (next === undefined || next <= limit)) return undefined;
  return { kind: 'second-late', limit, planned: next };
}

/** Whether a year has its surveillance audit, or one in its place. */
function isServed(cycle: CertificationCycle, year: number): boolean {
  return isHeldIn(cycle, year) || cycle.instead.some((day) => yearMadeUpFor(cycle, day) === year);
}

function isHeldIn({ held }: CertificationCycle, year: number): boolean {
  return held.some((day) => yearOf(day) === year);
}

/** Bodies move audits across new year: one of January may stand for the year before, one of December for the next. */
function yearMadeUpFor(cycle: CertificationCycle, day: PlainDate): number | undefined {
  const [year, month] = [yearOf(day), Number(day.slice(5, 7))];
  const near = [
    ...(month <= NEW_YEAR_MONTHS ? [year - 1] : []),
    year,
    ...(month > 12 - NEW_YEAR_MONTHS ? [year + 1] : []),
  ];
  const open = surveillanceYears(cycle).filter((one) => !isHeldIn(cycle, one));
  return near.find((one) => open.includes(one));
}

/** The days of a recertification, done or planned; each has to come before the certificate ends (9.6.3.2). */
export interface Recertification {
  readonly expiry: PlainDate;
  readonly audit?: PlainDate | undefined;
  readonly majorsClosed?: PlainDate | undefined;
  readonly decision?: PlainDate | undefined;
}

export type RecertificationTiming =
  | { readonly state: 'in-time' }
  /** In time, with fewer days left between audit and expiry than findings and decision take. */
  | { readonly state: 'tight'; readonly daysLeft: number }
  | { readonly state: 'too-late'; readonly late: readonly ('audit' | 'majorsClosed' | 'decision')[] };

export function recertificationTiming(days: Recertification, buffer: Interval): RecertificationTiming {
  const { expiry, audit, decision } = days;
  const late = (['audit', 'majorsClosed', 'decision'] as const).filter((step) => (days[step] ?? expiry) > expiry);
  if (late.length > 0) return { state: 'too-late', late };
  const isTight = decision === undefined && audit !== undefined && addInterval(audit, buffer) > expiry;
  return isTight ? { state: 'tight', daysLeft: daysBetween(audit, expiry) } : { state: 'in-time' };
}

/** The first day of the cycle that follows when the decision comes in time: the one after the last valid day. */
export function nextCycleStart(expiry: PlainDate): PlainDate {
  return addInterval(expiry, interval({ days: 1 }));
}

/**
 * How a certificate stands: its last valid day is in. After it the body can restore it for some time; then at least a
 * stage 2 audit is needed (9.6.3.2.5).
 */
export function certificateStanding(
  expiry: PlainDate,
  today: PlainDate,
  restoreWithin: Interval,
): { readonly state: 'valid' | 'restorable' | 'lapsed'; readonly restorableUntil: PlainDate } {
  const restorableUntil = addInterval(expiry, restoreWithin);
  const state = today <= expiry ? 'valid' : today <= restorableUntil ? 'restorable' : 'lapsed';
  return { state, restorableUntil };
}

/** Whether the edition of 2013 has ended. */
export function hasEdition2013Ended(today: PlainDate): boolean {
  return today > EDITION_2013_ENDS;
}

function yearOf(day: PlainDate): number {
  return Number(day.slice(0, 4));
}

/** 31 December. */
export function lastDayOf(year: number): PlainDate {
  return isoDate(`${String(year).padStart(4, '0')}-12-31`) as PlainDate;
}

function earliest(days: readonly PlainDate[]): PlainDate | undefined {
  return [...days].sort()[0];
}
