import { isoDate, type PlainDate } from '../calendar/plain-date.ts';
import { ConfigError } from '../model/errors.ts';

/** A day that was given in a flag. Throws `ConfigError` for anything else. */
export function dayGiven(flag: string, raw: string): PlainDate {
  const day = isoDate(raw);
  if (!day) throw new ConfigError(`${flag}: \`${raw}\` is no day`, { hint: 'Write YYYY-MM-DD.' });
  return day;
}
