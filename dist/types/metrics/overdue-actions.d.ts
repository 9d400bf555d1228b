import type { PlainDate } from '../calendar/plain-date.js';
import { type Figure } from './figure.js';
import type { OnDay } from './past.js';
/** Something to do, as it stood on the day of the figure. */
export interface OpenDeadline {
    readonly due: PlainDate | undefined;
    readonly isOpen: OnDay;
}
/** How many deadlines had passed and were not met (10.2). Due on the day itself is not overdue. */
export declare function overdueActions(actions: readonly OpenDeadline[], asOf: PlainDate): Figure;
