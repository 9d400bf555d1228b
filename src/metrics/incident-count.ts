import { dayOfInstant } from '../calendar/plain-date.ts';
import { given } from '../model/fact.ts';
import type { Incident } from '../records/types/incident.ts';
import { type Figure, tally } from './figure.ts';
import { countedIncidents } from './incident-times.ts';
import { holdsDay, type Period } from './period.ts';

/** Incidents that were detected in the period, by the severity that they have now (9.1). None is 0. */
export function incidentCountOf(
  incidents: readonly Incident[],
  period: Period,
  timezone: string,
  severities?: readonly string[],
): Figure {
  const detected = incidents.filter(({ facts }) => {
    const at = given(facts.detected_at)?.at;
    return at !== undefined && holdsDay(period, dayOfInstant(at, timezone));
  });
  const counted = countedIncidents(detected);
  const wanted = counted.filter(({ facts }) => !severities || severities.includes(given(facts.severity) ?? ''));
  return tally(wanted.length, [
    { why: 'no incident, or an exercise', count: detected.length - counted.length },
    { why: 'no time of detection', count: incidents.filter(({ facts }) => facts.detected_at.state !== 'given').length },
  ]);
}
