import type { Incident } from '../records/types/incident.js';
import { type Figure } from './figure.js';
import { type Period } from './period.js';
/** Incidents that were detected in the period, by the severity that they have now (9.1). None is 0. */
export declare function incidentCountOf(incidents: readonly Incident[], period: Period, timezone: string, severities?: readonly string[]): Figure;
