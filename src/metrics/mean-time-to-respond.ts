import { hoursBetween, type Instant } from '../documents/values/instant.ts';
import { type Figure, mean, sum } from './figure.ts';
import type { IncidentTimes } from './incident-times.ts';
import { momentsOf, type Period } from './period.ts';
import { type Spread, spread } from './spread.ts';

/** What ends a response. The word is read in several ways, so every view says which one is meant. */
export type ResponseEnd = 'contained' | 'resolved';

/** Hours, with what is still open at the end of the period: those long ones are the ones that a mean forgets. */
export interface ResponseFigure extends Figure, Spread {
  readonly openCount: number;
  readonly oldestOpenHours: number | undefined;
  /** The mean if all that is open had ended with the period: the true one is no lower. */
  readonly lowerBound: number | 'n/a';
}

interface Detected {
  readonly detected: Instant;
  readonly ended: Instant | undefined;
  readonly isAutoContained: boolean;
  readonly isOver: boolean;
}

/** Hours from the detection of an incident until it was contained (or resolved), over those that ended in the period (A.5.26). */
export function meanTimeToRespond(
  incidents: readonly IncidentTimes[],
  period: Period,
  timezone: string,
  until: ResponseEnd = 'contained',
): ResponseFigure {
  const { start, end } = momentsOf(period, timezone);
  const all = incidents.flatMap(
    ({ detected, isAutoContained = false, isOver = false, ...times }): readonly Detected[] =>
      detected ? [{ detected, ended: times[until], isAutoContained, isOver }] : [],
  );
  const ended = all.flatMap((one) =>
    one.ended && one.ended.at >= start && one.ended.at < end ? [hoursOf(one, one.ended, until)] : [],
  );
  const usable = ended.filter((hours) => hours >= 0);
  const begun = all.filter(({ detected }) => detected.at < end);
  const open = begun
    .filter((one) => (one.ended ? one.ended.at >= end : !one.isOver))
    .map(({ detected }) => (end - detected.at) / 3_600_000);
  const withOpen = [...usable, ...open];
  return {
    ...mean(usable, [
      { why: `${until} before it was detected`, count: ended.length - usable.length },
      { why: `over, and not known when ${until}`, count: begun.filter((one) => !one.ended && one.isOver).length },
      { why: 'no time of detection', count: incidents.length - all.length },
    ]),
    ...spread(usable),
    openCount: open.length,
    oldestOpenHours: open.length > 0 ? Math.max(...open) : undefined,
    lowerBound: withOpen.length > 0 ? sum(withOpen) / withOpen.length : 'n/a',
  };
}

/** What a tool stopped before anybody noticed took no time. */
function hoursOf({ detected, isAutoContained }: Detected, ended: Instant, until: ResponseEnd): number {
  const hours = hoursBetween(detected, ended);
  return hours < 0 && isAutoContained && until === 'contained' ? 0 : hours;
}
