import type { Interval } from '../../calendar/interval.js';
import { type PlainDate } from '../../calendar/plain-date.js';
import type { RecordOf } from '../../records/record-of.js';
import type { nonconformity } from '../../records/types/nonconformity.js';
type Nonconformity = RecordOf<typeof nonconformity.fields>;
/**
 * Whether an auditor will read the record as it stands: it is open, or was closed within the given time. What was closed
 * long ago is history; what says no day on which it was closed is not known to be.
 */
export declare function willBeRead({ entry, facts }: Nonconformity, today: PlainDate, lookBack: Interval): boolean;
/**
 * Whether the certification body waits for the answer, and its day is over: `external-finding-response-overdue` asks for all
 * that the answer lacks then. That is the graver gap, because the certificate hangs on it.
 */
export declare function isAskedByBody({ entry, facts }: Nonconformity, today: PlainDate): boolean;
export {};
