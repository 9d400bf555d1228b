import { dayOfInstant } from '../calendar/plain-date.ts';
import type { Instant } from '../documents/values/instant.ts';
import { given } from '../model/fact.ts';
import { nameOf, statusWord } from '../records/entry.ts';
import { recordsOf } from '../records/inventory.ts';
import type { Isms } from '../records/isms.ts';
import { valuesOf } from '../records/links.ts';
import { type Incident, incident } from '../records/types/incident.ts';
import { countedIncidents, type IncidentTimes, incidentTimes } from './incident-times.ts';
import { holdsDay, type Period } from './period.ts';

export const SEVERITIES = ['sev1', 'sev2', 'sev3', 'sev4'] as const;

/** Incidents that a figure counts, each once: no exercises, no false alarms, no second records. */
export function incidentsOf(isms: Isms): readonly Incident[] {
  return countedIncidents(recordsOf(isms, incident)).filter((one) => !isSecondRecord(one, isms));
}

/** Whether it was written down twice: it is tagged `duplicate` and links to the other record. */
export function isSecondRecord({ entry, facts }: Incident, { byId }: Pick<Isms, 'byId'>): boolean {
  const isTagged = valuesOf(given(facts.tags)).some((tag) => tag.trim().toLowerCase() === 'duplicate');
  const others = valuesOf(given(facts.links)).flatMap((id) => byId.get(id) ?? []);
  return isTagged && others.some((other) => other.type === entry.type && other !== entry);
}

/** When what happened. Work that began again is not resolved, whatever the record says of the first time. */
export function timesOf(record: Incident): IncidentTimes {
  const times = incidentTimes(record);
  return isReopened(record) ? { ...times, resolved: undefined } : times;
}

/** Names of the incidents with such a moment in the period. */
export function casesIn(
  incidents: readonly Incident[],
  moment: (times: IncidentTimes) => Instant | undefined,
  period: Period,
  timezone: string,
): readonly string[] {
  return incidents.flatMap((record) => {
    const at = moment(timesOf(record))?.at;
    return at !== undefined && holdsDay(period, dayOfInstant(at, timezone)) ? [nameOf(record.entry)] : [];
  });
}

/** The state comes before `resolved` although a time of it is there. */
function isReopened({ entry }: Incident): boolean {
  const { states = [], brokenOffStates = [] } = entry.definition ?? {};
  const word = statusWord(entry) ?? '';
  const now = states.indexOf(word);
  return now !== -1 && now < states.indexOf('resolved') && !brokenOffStates.includes(word);
}
