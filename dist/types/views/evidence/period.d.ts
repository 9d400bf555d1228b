import type { PlainDate } from '../../calendar/plain-date.js';
import type { Entry } from '../../records/entry.js';
/** The days that a pack speaks about; both count. */
export interface Period {
    readonly from: PlainDate;
    readonly to: PlainDate;
}
export declare function isWithin({ from, to }: Period, day: string): boolean;
/** Whether some day or moment that the record names lies in the period. */
export declare function touches(entry: Entry, period: Period): boolean;
