import type { PlainDate } from '../../calendar/plain-date.js';
import type { Contradiction } from '../../metrics/contradiction.js';
import type { Entry } from '../../records/entry.js';
/** Two days of a record of which the first cannot come after the second; in rows, two days of the same row. */
type Order = readonly [early: string, late: string];
/** What cannot have been the other way about. Plans that a delay has overtaken can, and are not here. */
export declare const ORDERS: Readonly<Record<string, readonly Order[]>>;
/** Days of a record that cannot both be true, because what comes first came last; each wrong day once. */
export declare function daysOutOfOrder(entry: Entry, today: PlainDate): readonly Contradiction[];
export {};
