import type { Parsed } from '../../model/fact.ts';

/** A length of clock time, in hours: 72 hours are 72 hours, weekends and clock changes included. */
export interface TimeSpan {
  readonly hours: number;
}

const ISO = /^P(?:(\d{1,4})D)?(?:T(?:(\d{1,5})H)?(?:(\d{1,5})M)?)?$/i;
const WORDS = /^(\d{1,5})\s*(hours?|h|days?|minutes?|min)$/i;

/** Reads `PT72H`, `P3D`, `PT30M`, `72 hours`, `3 days`. */
export function parseTimeSpan(raw: string): Parsed<TimeSpan> {
  const text = raw.trim();
  const iso = text.length > 2 ? ISO.exec(text) : null;
  if (iso && !/T$/i.test(text)) {
    return { ok: true, value: { hours: Number(iso[1] ?? 0) * 24 + Number(iso[2] ?? 0) + Number(iso[3] ?? 0) / 60 } };
  }
  const words = WORDS.exec(text);
  if (words) {
    const unit = (words[2] as string).toLowerCase();
    const hours = unit.startsWith('d') ? 24 : unit.startsWith('h') ? 1 : 1 / 60;
    return { ok: true, value: { hours: Number(words[1]) * hours } };
  }
  return { ok: false, why: `\`${text.slice(0, 40)}\` is no length of time`, fix: 'Write it as `PT72H` or `72 hours`.' };
}
