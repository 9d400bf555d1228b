import { type Figure } from './figure.js';
import type { IncidentTimes } from './incident-times.js';
import { type Period } from './period.js';
import { type Spread } from './spread.js';
/** Hours, with how they lie. */
export interface DetectionFigure extends Figure, Spread {
    /** How many of the beginnings are guesses. */
    readonly estimated: number;
}
/** Hours from the beginning of an incident to its detection, over those detected in the period, closed or not (9.1). */
export declare function meanTimeToDetect(incidents: readonly IncidentTimes[], period: Period, timezone: string): DetectionFigure;
