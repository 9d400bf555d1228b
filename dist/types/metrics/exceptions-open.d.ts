import type { PlainDate } from '../calendar/plain-date.js';
import { type Exclusion, type Figure } from './figure.js';
/** An approved exception that nobody has closed. */
export interface OpenException {
    /** Its last day, which it still covers. */
    readonly until: PlainDate | undefined;
}
/** How many exceptions are active (8.1). One that is past its last day is none any more, and is told apart. */
export declare function exceptionsOpen(exceptions: readonly OpenException[], day: PlainDate, excluded?: readonly Exclusion[]): Figure;
