import { dayOfInstant } from '../calendar/plain-date.ts';
import { hoursBetween } from '../documents/values/instant.ts';
import { type Figure, mean } from './figure.ts';
import type { IncidentTimes } from './incident-times.ts';
import { holdsDay, type Period } from './period.ts';

/** Hours from the report of an incident until somebody took it on, over those taken on in the period (A.5.25). */
export function meanTimeToAcknowledge(incidents: readonly IncidentTimes[], period: Period, timezone: string): Figure {
  const inPeriod = (at: number | undefined): boolean =>
    at !== undefined && holdsDay(period, dayOfInstant(at, timezone));
  const taken = incidents.filter(({ acknowledged }) => inPeriod(acknowledged?.at));
  const values = taken.flatMap(({ reported, acknowledged }) =>
    reported && acknowledged ? [hoursBetween(reported, acknowledged)] : [],
  );
  const usable = values.filter((hours) => hours >= 0);
  return mean(usable, [
    {
      why: 'not acknowledged',
      count: incidents.filter((one) => !one.acknowledged && inPeriod(one.reported?.at)).length,
    },
    { why: 'no time of the report', count: taken.length - values.length },
    { why: 'acknowledged before it was reported', count: values.length - usable.length },
  ]);
}
