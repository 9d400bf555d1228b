import type { Incident } from '../records/types/incident.js';
import { type KpiPart } from './define-kpi.js';
import { type ResponseEnd, type ResponseFigure } from './mean-time-to-respond.js';
import type { Period } from './period.js';
import type { Spread } from './spread.js';
/** How hours lie: one old case can carry the mean away. */
export declare function spreadParts({ median, percentile90, maximum }: Spread): readonly KpiPart[];
/** What is still open, which a mean of what ended forgets. */
export declare function openParts({ openCount, oldestOpenHours, lowerBound }: ResponseFigure): readonly KpiPart[];
/** The mean of each severity. */
export declare function severityParts(incidents: readonly Incident[], period: Period, timezone: string, until: ResponseEnd): readonly KpiPart[];
/** What to say of incidents that are open. */
export declare function openNote({ openCount }: ResponseFigure, until: ResponseEnd): string | undefined;
