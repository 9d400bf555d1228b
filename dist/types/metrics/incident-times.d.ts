import type { Instant } from '../documents/values/instant.js';
import { type Incident } from '../records/types/incident.js';
import type { Contradiction } from './contradiction.js';
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
export declare function countedIncidents(incidents: readonly Incident[]): readonly Incident[];
export declare function incidentTimes({ entry, facts }: Incident): IncidentTimes;
/** Times in an order in which nothing can happen. Moments are compared, whatever their offsets. */
export declare function incidentContradictions(times: IncidentTimes): readonly Contradiction[];
