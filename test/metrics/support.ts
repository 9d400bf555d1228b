import { isoDate, type PlainDate } from '../../src/calendar/plain-date.ts';
import { type Instant, parseInstant } from '../../src/documents/values/instant.ts';
import type { Period } from '../../src/metrics/period.ts';
import type { Isms } from '../../src/records/isms.ts';
import { checked } from '../support/checked.ts';

export function day(text: string): PlainDate {
  const date = isoDate(text);
  if (!date) throw new Error(`${text} is no day`);
  return date;
}

export function maybeDay(text: string | null | undefined): PlainDate | undefined {
  return text === null || text === undefined ? undefined : day(text);
}

export function moment(text: string): Instant {
  const parsed = parseInstant(text);
  if (!parsed.ok) throw new Error(parsed.why);
  return parsed.value;
}

export function period(from: string, to: string): Period {
  return { from: day(from), to: day(to) };
}

/** The ISMS that these front matters make: id to the lines of its record. */
export async function ismsOf(
  records: Readonly<Record<string, readonly string[]>>,
  today = '2026-11-22',
): Promise<Isms> {
  const files = Object.entries(records).map(([id, lines]) => [
    `records/${id}.md`,
    ['---', `id: ${id}`, `title: ${id}`, 'owner: role:it-lead', ...lines, '---', ''].join('\n'),
  ]);
  const { isms } = await checked(
    { ...Object.fromEntries(files), 'holdfast.yml': 'version: 1\npreset: iso27001\n' },
    { today },
  );
  return isms;
}
