import { type PlainDate } from '../calendar/plain-date.js';
import { type Figure } from './figure.js';
/** The share of clauses and controls that an audit tested in the cycle (9.2.2). */
export declare function auditCoverage(wanted: readonly string[], tested: ReadonlySet<string>): Figure;
/** Which share of a stretch of days is over at the end of a day, from 0 to 1; both ends count. */
export declare function elapsedShare({ from, to }: {
    readonly from: PlainDate;
    readonly to: PlainDate;
}, day: PlainDate): number;
