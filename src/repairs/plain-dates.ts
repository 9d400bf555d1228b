import { isoDate } from '../calendar/plain-date.ts';
import type { Entry } from '../records/entry.ts';
import type { RepairEdit, ValueRepair } from './repair.ts';
import { factsOf } from './written.ts';

/** Writes a date that can only be one day as YYYY-MM-DD. A remark behind it, or a time of day, would be lost: those stay. */
export const plainDates: ValueRepair = {
  name: 'plain-dates',
  *mend(entry: Entry): Iterable<RepairEdit> {
    for (const fact of factsOf(entry, 'date')) {
      if (fact.state !== 'given' || typeof fact.value !== 'string') continue;
      const { start, end, raw, value, key } = fact;
      const written = raw.trim();
      if (isoDate(value) === undefined || written === value || /\(|\d:\d/.test(written)) continue;
      yield { start, end, text: value, what: `writes ${key} as a date that everyone reads alike` };
    }
  },
};
