import { describe, expect, it } from 'vitest';
import type { PlainDate } from '../../../src/calendar/plain-date.ts';
import { cronDays } from '../../../src/documents/values/cron.ts';
import { parseSchedule, scheduleText } from '../../../src/documents/values/schedule.ts';

describe('a schedule', () => {
  it.each([
    ['3 months', 'every 3 months'],
    ['quarterly', 'every 3 months'],
    ['P1Y', 'every 1 year'],
    ['0 9 1 1,4,7,10 *', '0 9 1 1,4,7,10 *'],
    ['30 8 * * MON', '30 8 * * MON'],
  ])('%s means %s', (text, words) => {
    const parsed = parseSchedule(text);
    expect(parsed.ok && scheduleText(parsed.value)).toBe(words);
  });

  it.each(['0 9 32 * *', '61 * * * *', '* * * *', 'when there is time', '0 9 * * MOND'])('%s is none', (text) => {
    const parsed = parseSchedule(text);
    expect(parsed.ok).toBe(false);
    expect(!parsed.ok && parsed.why.length > 0 && parsed.fix.length > 0).toBe(true);
  });
});

describe('the days of a cron expression', () => {
  const days = (expression: string, after: string, until: string): readonly string[] =>
    cronDays(expression, after as PlainDate, until as PlainDate);

  it('are calendar days, whatever the hour and wherever the machine is', () => {
    expect(days('59 23 1 */3 *', '2026-01-01', '2026-12-31')).toEqual(['2026-04-01', '2026-07-01', '2026-10-01']);
    expect(days('0 0 1 */3 *', '2026-01-01', '2026-12-31')).toEqual(['2026-04-01', '2026-07-01', '2026-10-01']);
  });

  it('count once a day, and both bounds as the others do', () => {
    expect(days('*/5 * * * *', '2026-11-20', '2026-11-22')).toEqual(['2026-11-21', '2026-11-22']);
    expect(days('0 9 * * MON', '2026-11-16', '2026-11-30')).toEqual(['2026-11-23', '2026-11-30']);
  });

  it('are none for a day that never comes', () => {
    expect(days('0 0 30 2 *', '2026-01-01', '2031-01-01')).toEqual([]);
  });
});
