import { isoDate } from '../../calendar/plain-date.ts';
import type { Parsed } from '../../model/fact.ts';

/** A moment in time. `at` counts milliseconds since 1970-01-01T00:00Z. */
export interface Instant {
  readonly at: number;
  /** As it was written, with its own offset. */
  readonly text: string;
}

const RFC_3339 = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})?$/i;

/** Reads `2026-07-02T06:30:00Z` (RFC 3339). Without an offset nobody knows which moment is meant, so that is refused. */
export function parseInstant(raw: string): Parsed<Instant> {
  const text = raw.trim();
  const fix = 'Write it with its offset, for example `"2026-07-02T06:30:00Z"`.';
  const match = text.length > 40 ? null : RFC_3339.exec(text);
  if (!match) return { ok: false, why: `\`${text.slice(0, 40)}\` is no moment with date and time`, fix };
  if (match[5] === undefined) return { ok: false, why: `\`${text}\` has no offset, so it names no moment`, fix };
  const at = Date.parse(text.replace(' ', 'T').toUpperCase());
  if (!isoDate(match[1] as string) || Number(match[2]) > 23 || Number(match[3]) > 59 || Number.isNaN(at)) {
    return { ok: false, why: `\`${text}\` is not a moment of the calendar`, fix };
  }
  return { ok: true, value: { at, text } };
}

/** Hours from one moment to another; negative when `to` is earlier. Clock changes do not matter. */
export function hoursBetween(from: Instant, to: Instant): number {
  return (to.at - from.at) / 3_600_000;
}
