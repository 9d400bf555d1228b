import { type PlainDate } from '../calendar/plain-date.js';
import type { Figure } from './figure.js';
/** Days until the last valid day of a certificate: 0 on that day, on which it is still valid, and negative after it. */
export declare function daysToExpiry(expiry: PlainDate | undefined, day: PlainDate): Figure;
