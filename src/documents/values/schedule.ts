import { formatInterval, type Interval } from '../../calendar/interval.ts';
import type { Parsed } from '../../model/fact.ts';
import { explainCron } from './cron.ts';
import { parseInterval } from './interval.ts';

/** How often something is done: an interval counted from an anchor, or a cron expression. */
export type Schedule =
  | { readonly kind: 'interval'; readonly interval: Interval }
  | { readonly kind: 'cron'; readonly expression: string };

const CRON = /^[\d*/,\-A-Za-z?L#W]+(?:\s+[\d*/,\-A-Za-z?L#W]+){4}$/;

/** Reads `3 months`, `quarterly`, `P3M` and cron expressions of five fields (`0 9 1 *\/3 *`). */
export function parseSchedule(raw: string): Parsed<Schedule> {
  const text = raw.trim();
  if (text.length <= 100 && CRON.test(text)) {
    const why = explainCron(text);
    if (why === undefined) return { ok: true, value: { kind: 'cron', expression: text } };
    return {
      ok: false,
      why: `\`${text}\` is no cron expression: ${why}`,
      fix: 'Write minute, hour, day, month and weekday, or an interval such as `3 months`.',
    };
  }
  const parsed = parseInterval(text);
  return parsed.ok ? { ok: true, value: { kind: 'interval', interval: parsed.value } } : parsed;
}

export function scheduleText(schedule: Schedule): string {
  return schedule.kind === 'cron' ? schedule.expression : `every ${formatInterval(schedule.interval)}`;
}
