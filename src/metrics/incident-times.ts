import type { Instant } from '../documents/values/instant.ts';
import { given } from '../model/fact.ts';
import { hasReached, statusWord } from '../records/entry.ts';
import { type Incident, isReal } from '../records/types/incident.ts';
import type { Contradiction } from './contradiction.ts';

/** When what happened in an incident. */
export interface IncidentTimes {
  readonly occurred?: Instant | undefined;
  readonly detected?: Instant | undefined;
  readonly reported?: Instant | undefined;
  readonly acknowledged?: Instant | undefined;
  readonly contained?: Instant | undefined;
  readonly resolved?: Instant | undefined;
  /** Whether the beginning is a guess. */
  readonly isEstimated?: boolean;
  /** Whether a tool stopped it before anybody noticed. */
  readonly isAutoContained?: boolean;
  /** Whether staff found it: then they may have reported it before anybody called it detected. */
  readonly isByStaff?: boolean;
  /** Whether it is resolved or closed, so that it is not open however few times it tells. */
  readonly isOver?: boolean;
}

/** Incidents that happened: neither exercises and false alarms nor what turned out to be none. */
export function countedIncidents(incidents: readonly Incident[]): readonly Incident[] {
  return incidents.filter((incident) => isReal(incident) && statusWord(incident.entry) !== 'not-an-incident');
}

export function incidentTimes({ entry, facts }: Incident): IncidentTimes {
  const precision = given(facts.occurred_precision);
  return {
    occurred: precision === 'unknown' ? undefined : given(facts.occurred_at),
    detected: given(facts.detected_at),
    reported: given(facts.reported_at),
    acknowledged: given(facts.acknowledged_at),
    contained: given(facts.contained_at),
    resolved: given(facts.resolved_at),
    isEstimated: precision === 'estimated',
    isAutoContained: given(facts.auto_contained) ?? false,
    isByStaff: given(facts.detected_by) === 'staff',
    isOver: hasReached(entry, 'resolved'),
  };
}

/** Times in an order in which nothing can happen. Moments are compared, whatever their offsets. */
export function incidentContradictions(times: IncidentTimes): readonly Contradiction[] {
  const { occurred, detected, reported, acknowledged, contained, resolved } = times;
  const found: Contradiction[] = [];
  const inOrder = (early: string, before: Instant | undefined, late: string, after: Instant | undefined): void => {
    if (!before || !after || before.at <= after.at) return;
    found.push({ field: late, says: `\`${late}\` (${after.text}) is before \`${early}\` (${before.text})` });
  };
  inOrder('occurred_at', occurred, 'detected_at', detected);
  if (!times.isByStaff) inOrder('detected_at', detected, 'reported_at', reported);
  inOrder('reported_at', reported, 'acknowledged_at', acknowledged);
  if (!times.isAutoContained) inOrder('detected_at', detected, 'contained_at', contained);
  else inOrder('occurred_at', occurred, 'contained_at', contained);
  inOrder('contained_at', contained, 'resolved_at', resolved);
  if (!contained) inOrder('detected_at', detected, 'resolved_at', resolved);
  return found;
}
