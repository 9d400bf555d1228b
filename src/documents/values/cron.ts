import { Cron } from 'croner';
import { interval } from '../../calendar/interval.ts';
import { addInterval, isoDate, type PlainDate } from '../../calendar/plain-date.ts';

/** Most occurrences, unless somebody asks for more. */
const MOST = 1000;

/** Why the expression is none, or `undefined` when it is one. */
export function explainCron(expression: string): string | undefined {
  try {
    new Cron(expression, { paused: true, timezone: 'UTC', mode: '5-part' });
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message.replace(/^CronPattern: /, '') : String(error);
  }
}

/** The calendar days on which the expression falls, later than `after` and on or before `until`. Hours do not matter. */
export function cronDays(
  expression: string,
  after: PlainDate,
  until: PlainDate,
  most: number = MOST,
): readonly PlainDate[] {
  const cron = new Cron(expression, { paused: true, timezone: 'UTC', mode: '5-part' });
  const days: PlainDate[] = [];
  let from = addInterval(after, interval({ days: 1 }));
  while (days.length < most) {
    // croner looks later than the moment that it is given, so it starts a second before the day.
    const next = cron.nextRun(new Date(Date.parse(`${from}T00:00:00Z`) - 1000));
    const day = next === null ? undefined : isoDate(next.toISOString().slice(0, 10));
    if (day === undefined || day > until) break;
    days.push(day);
    from = addInterval(day, interval({ days: 1 }));
  }
  return days;
}
