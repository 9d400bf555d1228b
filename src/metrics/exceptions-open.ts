import type { PlainDate } from '../calendar/plain-date.ts';
import { type Exclusion, type Figure, tally } from './figure.ts';

/** An approved exception that nobody has closed. */
export interface OpenException {
  /** Its last day, which it still covers. */
  readonly until: PlainDate | undefined;
}

/** How many exceptions are active (8.1). One that is past its last day is none any more, and is told apart. */
export function exceptionsOpen(
  exceptions: readonly OpenException[],
  day: PlainDate,
  excluded: readonly Exclusion[] = [],
): Figure {
  const expired = exceptions.filter(({ until }) => until !== undefined && until < day);
  return tally(exceptions.length - expired.length, [
    { why: 'expired and not closed', count: expired.length },
    ...excluded,
  ]);
}
