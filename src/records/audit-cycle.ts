import { type Interval, interval } from '../calendar/interval.ts';
import { occurrences } from '../calendar/interval-occurrences.ts';
import { addInterval, type PlainDate } from '../calendar/plain-date.ts';
import type { Fact } from '../model/fact.ts';
import type { Span } from '../model/position.ts';
import type { AuditProgramme } from './types/audit-programme.ts';

/** The time in which audits reach the whole ISMS, and how far it has run. */
export interface AuditCycle {
  readonly start: PlainDate;
  readonly end: PlainDate;
  /** Audits that the frequency asks for in all, and how many should have been held by now. */
  readonly periods: number;
  readonly periodsOver: number;
  /** Whether an audit that is held a period from now would come too late for the cycle. */
  readonly isLastPeriod: boolean;
  readonly at: Span;
}

const DAY_BEFORE = interval({ days: -1 });
const DAY_AFTER = interval({ days: 1 });
const YEAR = interval({ months: 12 });

/** The cycle of a programme that has begun; `undefined` where its days or its frequency cannot be read. */
export function cycleOf({ facts }: AuditProgramme, today: PlainDate, byDefault: Interval): AuditCycle | undefined {
  const start = facts.cycle_start;
  if (start.state !== 'given' || start.value > today) return undefined;
  const frequency = orElse(facts.frequency, YEAR);
  // The last day of a cycle is the one before the next begins.
  const end = orElse(facts.cycle_end, addInterval(addInterval(start.value, byDefault), DAY_BEFORE));
  if (frequency === undefined || end === undefined) return undefined;
  const until = (day: PlainDate): number => occurrences(start.value, frequency, start.value, day).length;
  return {
    start: start.value,
    end,
    periods: Math.max(1, until(addInterval(end, DAY_AFTER))),
    periodsOver: until(today),
    isLastPeriod: addInterval(today, frequency) > end,
    at: facts.cycle_end.state === 'given' ? facts.cycle_end : start,
  };
}

/** What was not said is the default; what cannot be read is nothing. */
function orElse<T>(fact: Fact<T>, byDefault: T): T | undefined {
  if (fact.state === 'given') return fact.value;
  return fact.state === 'unreadable' ? undefined : byDefault;
}
