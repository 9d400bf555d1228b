import type { Parsed } from '../../model/fact.js';
/** A moment in time. `at` counts milliseconds since 1970-01-01T00:00Z. */
export interface Instant {
    readonly at: number;
    /** As it was written, with its own offset. */
    readonly text: string;
}
/** Reads `2026-07-02T06:30:00Z` (RFC 3339). Without an offset nobody knows which moment is meant, so that is refused. */
export declare function parseInstant(raw: string): Parsed<Instant>;
/** Hours from one moment to another; negative when `to` is earlier. Clock changes do not matter. */
export declare function hoursBetween(from: Instant, to: Instant): number;
