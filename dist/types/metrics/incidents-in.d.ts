import type { Instant } from '../documents/values/instant.js';
import type { Isms } from '../records/isms.js';
import { type Incident } from '../records/types/incident.js';
import { type IncidentTimes } from './incident-times.js';
import { type Period } from './period.js';
export declare const SEVERITIES: readonly ['sev1', 'sev2', 'sev3', 'sev4'];
/** Incidents that a figure counts, each once: no exercises, no false alarms, no second records. */
export declare function incidentsOf(isms: Isms): readonly Incident[];
/** Whether it was written down twice: it is tagged `duplicate` and links to the other record. */
export declare function isSecondRecord({ entry, facts }: Incident, { byId }: Pick<Isms, 'byId'>): boolean;
/** When what happened. Work that began again is not resolved, whatever the record says of the first time. */
export declare function timesOf(record: Incident): IncidentTimes;
/** Names of the incidents with such a moment in the period. */
export declare function casesIn(incidents: readonly Incident[], moment: (times: IncidentTimes) => Instant | undefined, period: Period, timezone: string): readonly string[];
