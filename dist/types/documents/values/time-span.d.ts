import type { Parsed } from '../../model/fact.js';
/** A length of clock time, in hours: 72 hours are 72 hours, weekends and clock changes included. */
export interface TimeSpan {
    readonly hours: number;
}
/** Reads `PT72H`, `P3D`, `PT30M`, `72 hours`, `3 days`. */
export declare function parseTimeSpan(raw: string): Parsed<TimeSpan>;
