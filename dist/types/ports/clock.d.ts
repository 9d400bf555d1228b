/** The only source of "now". Everything inside works with the calendar day that the app derives from it. */
export interface Clock {
    /** Milliseconds since 1970-01-01T00:00:00Z. */
    now(): number;
}
