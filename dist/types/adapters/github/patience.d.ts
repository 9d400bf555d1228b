import { type Send } from './exchange.js';
export interface Pace {
    /** Waits; injected so that tests do not. */
    readonly sleep: (ms: number) => Promise<void>;
    /** Milliseconds since 1970. */
    readonly now: () => number;
    /** Time between the end of one write and the start of the next. */
    readonly writePauseMs: number;
}
/**
 * GitHub asks for at least a second between requests that write:
 * https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#pause-between-mutative-requests
 */
export declare const WRITE_PAUSE_MS = 1000;
/**
 * Sends with the patience that each kind of request can bear.
 *
 * - Reads are tried again, twice at most, when GitHub or the network failed or the answer was cut short.
 * - A secondary limit that passes within a minute is waited for once, on reads and on PATCH: GitHub refused it, so
 *   nothing was done yet, and a PATCH says what the result should be.
 * - A POST is sent exactly once, whatever comes back. After a 502 the issue may exist; a second POST makes two.
 * - Writes go one after the other, with a pause between them.
 */
export declare function patiently(send: Send, pace: Pace): Send;
