import { daysBetween, type PlainDate } from '../calendar/plain-date.ts';
import type { Figure } from './figure.ts';

/** Days until the last valid day of a certificate: 0 on that day, on which it is still valid, and negative after it. */
export function daysToExpiry(expiry: PlainDate | undefined, day: PlainDate): Figure {
  const left = expiry === undefined ? undefined : daysBetween(day, expiry);
  return {
    value: left ?? 'n/a',
    numerator: left ?? 0,
    denominator: undefined,
    excluded: [],
    smallSample: false,
  };
}
