import fc from 'fast-check';
import { type Interval, interval } from '../../src/calendar/interval.ts';
import { dateOf, type PlainDate } from '../../src/calendar/plain-date.ts';

/** Any day from 1900 to `lastYear`, month ends and leap days more often than by chance. */
export function anyDay(lastYear = 2400): fc.Arbitrary<PlainDate> {
  return fc
    .tuple(
      fc.integer({ min: 1900, max: lastYear }),
      fc.integer({ min: 1, max: 12 }),
      fc.oneof(fc.integer({ min: 1, max: 31 }), fc.constantFrom(28, 29, 30, 31)),
    )
    .map(([year, month, day]) => dateOf(year, month, day))
    .filter((date) => date !== undefined);
}

/** Any interval of at most a hundred years. */
export const anyInterval: fc.Arbitrary<Interval> = fc
  .record({
    years: fc.integer({ min: 0, max: 50 }),
    months: fc.integer({ min: 0, max: 400 }),
    weeks: fc.integer({ min: 0, max: 200 }),
    days: fc.integer({ min: 0, max: 2000 }),
  })
  .map(interval);

/** Text with the characters that parsers trip over. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({
    unit: fc.constantFrom('0', '1', '2', '9', '-', '/', '.', ' ', 'T', 'Z', ':', '+', '(', ')', ','),
    maxLength: 30,
  }),
  fc.string({
    unit: fc.constantFrom('a', 'y', 'e', 'm', 'o', 'n', 't', 'h', 's', ' ', '1', '2', ',', '@', '#', '_', 'P', 'M'),
    maxLength: 30,
  }),
);
