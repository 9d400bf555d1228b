import { addInterval, isoDate, type PlainDate } from '../calendar/plain-date.ts';
import { parseInterval } from '../documents/values/interval.ts';
import { ConfigError } from '../model/errors.ts';
import type { Isms } from '../records/isms.ts';
import { type Forecast, forecastOf } from '../views/forecast/forecast.ts';
import { nextAudit } from '../views/next-audit.ts';
import { type CheckOptions, type CheckPorts, check } from './check.ts';
import { keptBetweenChecks } from './kept.ts';

/** The word for the day of the next external audit. */
const NEXT_AUDIT = 'next-audit';

/**
 * What will be overdue, expired or missing on a day if nobody acts: the same check on two days. `when` is a day, a length
 * of time from today (`3 months`) or `next-audit`. Throws `ConfigError` for a day that is past or that nobody can tell.
 */
export async function forecast(ports: CheckPorts, options: CheckOptions, when: string): Promise<Forecast> {
  const kept = keptBetweenChecks();
  const now = await check(ports, { ...options, kept });
  const { day, occasion } = dayMeant(when, now.isms);
  if (day <= now.isms.today) {
    throw new ConfigError(`${day} is not to come`, {
      hint: `Name a day after ${now.isms.today}; \`holdfast check --today ${day}\` tells how things stood.`,
    });
  }
  const then = await check(ports, { ...options, today: day, kept });
  return forecastOf(now.report, then.report, occasion);
}

function dayMeant(when: string, isms: Isms): { readonly day: PlainDate; readonly occasion: string | undefined } {
  if (when === NEXT_AUDIT) return dayOfNextAudit(isms);
  const day = isoDate(when);
  if (day) return { day, occasion: undefined };
  const length = parseInterval(when);
  if (length.ok) return { day: addInterval(isms.today, length.value), occasion: undefined };
  throw new ConfigError(`\`${when}\` is no day`, {
    hint: `Write YYYY-MM-DD, a length of time such as \`3 months\`, or \`${NEXT_AUDIT}\`.`,
  });
}

function dayOfNextAudit(isms: Isms): { readonly day: PlainDate; readonly occasion: string } {
  const audit = nextAudit(isms);
  if (!audit) {
    throw new ConfigError('Nobody can tell when the next external audit is', {
      hint: 'Write it into the certification record (`holdfast new certification`), or name the day.',
    });
  }
  if (audit.days <= 0) {
    throw new ConfigError(
      `The ${audit.name.toLowerCase()} was to be on ${audit.day}, and nobody recorded that it was held`,
      {
        hint: `Correct ${audit.path}, or name a day.`,
      },
    );
  }
  return { day: audit.day, occasion: audit.isPlanned ? audit.name : `last day for: ${audit.name}` };
}
