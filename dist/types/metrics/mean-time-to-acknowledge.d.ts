import { type Figure } from './figure.js';
import type { IncidentTimes } from './incident-times.js';
import { type Period } from './period.js';
/** Hours from the report of an incident until somebody took it on, over those taken on in the period (A.5.25). */
export declare function meanTimeToAcknowledge(incidents: readonly IncidentTimes[], period: Period, timezone: string): Figure;
