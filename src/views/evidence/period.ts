import type { PlainDate } from '../../calendar/plain-date.ts';
import type { Entry } from '../../records/entry.ts';
import { walkFields } from '../../records/fields/walk.ts';

/** The days that a pack speaks about; both count. */
export interface Period {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

export function isWithin({ from, to }: Period, day: string): boolean {
  return from <= day && day <= to;
}

/** Whether some day or moment that the record names lies in the period. */
export function touches(entry: Entry, period: Period): boolean {
  return walkFields(entry).some(({ field, fact }) => {
    if (fact.state !== 'given' || (field.kind !== 'date' && field.kind !== 'instant')) return false;
    const day = field.kind === 'date' ? String(fact.value) : entry.readDate(fact.raw);
    return typeof day === 'string' ? isWithin(period, day) : day.ok && isWithin(period, day.value);
  });
}
