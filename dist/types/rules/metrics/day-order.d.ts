import type { PlainDate } from '../../calendar/plain-date.js';
import type { Contradiction } from '../../metrics/contradiction.js';
import type { Entry } from '../../records/entry.js';
/** Days of a record that cannot both be true, because what comes first came last; each wrong day once. */
export declare function daysOutOfOrder(entry: Entry, today: PlainDate): readonly Contradiction[];
