import { dayOfInstant } from '../calendar/plain-date.ts';
import { hoursBetween, type Instant } from '../documents/values/instant.ts';
import { type Figure, mean } from './figure.ts';
import type { IncidentTimes } from './incident-times.ts';
import { holdsDay, type Period } from './period.ts';
import { type Spread, spread } from './spread.ts';

/** Hours, with how they lie. */
export interface DetectionFigure extends Figure, Spread {
  /** How many of the beginnings are guesses. */
  readonly estimated: number;
}

/** Hours from the beginning of an incident to its detection, over those detected in the period, closed or not (9.1). */
export function meanTimeToDetect(
  incidents: readonly IncidentTimes[],
  period: Period,
  timezone: string,
): DetectionFigure {
  const detected = incidents.flatMap((times) =>
    times.detected && holdsDay(period, dayOfInstant(times.detected.at, timezone))
      ? [{ ...times, detected: times.detected }]
      : [],
  );
  const known = detected.flatMap((times) => (times.occurred ? [{ ...times, occurred: times.occurred }] : []));
  const usable = known.filter((times) => hours(times) >= 0);
  const values = usable.map(hours);
  return {
    ...mean(values, [
      { why: 'nobody knows when it began', count: detected.length - known.length },
      { why: 'detected before it began', count: known.length - usable.length },
    ]),
    ...spread(values),
    estimated: usable.filter(({ isEstimated }) => isEstimated).length,
  };
}

function hours({ occurred, detected }: { readonly occurred: Instant; readonly detected: Instant }): number {
  return hoursBetween(occurred, detected);
}
