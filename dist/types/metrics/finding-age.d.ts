import { type PlainDate } from '../calendar/plain-date.js';
import { type Exclusion, type Figure } from './figure.js';
/** Days since open findings were detected (10.2); none that is open gives no value. */
export declare function findingAge(detected: readonly (PlainDate | undefined)[], asOf: PlainDate, excluded?: readonly Exclusion[]): Figure;
