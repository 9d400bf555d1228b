import { given } from '../model/fact.ts';
import type { Incident } from '../records/types/incident.ts';
import { type KpiPart, part, partOf } from './define-kpi.ts';
import { SEVERITIES, timesOf } from './incidents-in.ts';
import { meanTimeToRespond, type ResponseEnd, type ResponseFigure } from './mean-time-to-respond.ts';
import type { Period } from './period.ts';
import type { Spread } from './spread.ts';

/** How hours lie: one old case can carry the mean away. */
export function spreadParts({ median, percentile90, maximum }: Spread): readonly KpiPart[] {
  return [
    part('median', 'median', 'hours', median),
    part('percentile_90', '90th percentile', 'hours', percentile90),
    part('maximum', 'longest', 'hours', maximum),
  ];
}

/** What is still open, which a mean of what ended forgets. */
export function openParts({ openCount, oldestOpenHours, lowerBound }: ResponseFigure): readonly KpiPart[] {
  return [
    part('open_count', 'still open', 'count', openCount),
    part('oldest_open_hours', 'oldest still open', 'hours', oldestOpenHours),
    part('lower_bound', 'mean if all had ended now, so at least', 'hours', lowerBound),
  ];
}

/** The mean of each severity. */
export function severityParts(
  incidents: readonly Incident[],
  period: Period,
  timezone: string,
  until: ResponseEnd,
): readonly KpiPart[] {
  return SEVERITIES.map((severity) => {
    const own = incidents.filter(({ facts }) => given(facts.severity) === severity);
    return partOf(severity, severity, 'hours', meanTimeToRespond(own.map(timesOf), period, timezone, until));
  });
}

/** What to say of incidents that are open. */
export function openNote({ openCount }: ResponseFigure, until: ResponseEnd): string | undefined {
  if (openCount === 0) return undefined;
  return `${openCount} not ${until} at the end of the period: ${openCount === 1 ? 'it is' : 'they are'} not in the mean`;
}
