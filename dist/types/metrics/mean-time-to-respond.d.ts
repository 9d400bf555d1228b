import { type Figure } from './figure.js';
import type { IncidentTimes } from './incident-times.js';
import { type Period } from './period.js';
import { type Spread } from './spread.js';
/** What ends a response. The word is read in several ways, so every view says which one is meant. */
export type ResponseEnd = 'contained' | 'resolved';
/** Hours, with what is still open at the end of the period: those long ones are the ones that a mean forgets. */
export interface ResponseFigure extends Figure, Spread {
    readonly openCount: number;
    readonly oldestOpenHours: number | undefined;
    /** The mean if all that is open had ended with the period: the true one is no lower. */
    readonly lowerBound: number | 'n/a';
}
/** Hours from the detection of an incident until it was contained (or resolved), over those that ended in the period (A.5.26). */
export declare function meanTimeToRespond(incidents: readonly IncidentTimes[], period: Period, timezone: string, until?: ResponseEnd): ResponseFigure;
