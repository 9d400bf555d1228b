import { daysBetween, type PlainDate } from '../calendar/plain-date.ts';
import { type Exclusion, type Figure, mean } from './figure.ts';

/** Days since open findings were detected (10.2); none that is open gives no value. */
export function findingAge(
  detected: readonly (PlainDate | undefined)[],
  asOf: PlainDate,
  excluded: readonly Exclusion[] = [],
): Figure {
  const known = detected.flatMap((day) => day ?? []);
  return mean(
    known.map((day) => daysBetween(day, asOf)),
    [{ why: 'no day of detection', count: detected.length - known.length }, ...excluded],
  );
}
