import { interval } from '../calendar/interval.ts';
import { addInterval, type PlainDate } from '../calendar/plain-date.ts';
import type { Exclusion, Figure } from './figure.ts';
import { inTime } from './in-time.ts';
import { holdsDay, type Period } from './period.ts';

/** How long after the last planned day a report may take. */
const REPORTED_WITHIN = interval({ days: 30 });

/** An audit of the programme that was not cancelled with approval. */
export interface AuditPlanned {
  readonly plannedTo: PlainDate | undefined;
  /** The day on which its report was issued; `undefined` while there is none. */
  readonly issued: PlainDate | undefined;
}

/** The share of audits planned for the period whose report was there within 30 days (9.2.2). */
export function auditPlanDone(
  audits: readonly AuditPlanned[],
  period: Period,
  today: PlainDate,
  excluded: readonly Exclusion[] = [],
): Figure {
  const planned = audits.filter(({ plannedTo }) => holdsDay(period, plannedTo));
  const reports = planned.flatMap(({ plannedTo, issued }) =>
    plannedTo === undefined ? [] : [{ due: addInterval(plannedTo, REPORTED_WITHIN), done: issued }],
  );
  const any: Period = { from: period.from, to: addInterval(period.to, REPORTED_WITHIN) };
  const undated = audits.filter(({ plannedTo }) => plannedTo === undefined).length;
  return inTime(reports, any, today, [{ why: 'no planned day', count: undated }, ...excluded]);
}
