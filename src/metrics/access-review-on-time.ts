import type { Interval } from '../calendar/interval.ts';
import { addInterval, type PlainDate } from '../calendar/plain-date.ts';
import type { Deadline } from './in-time.ts';

/** One time that something regular was done. */
export interface Performed {
  readonly name: string;
  readonly on: PlainDate;
  /** How soon after it the next one is due; `undefined` when it is not. */
  readonly every: Interval | undefined;
}

export interface NamedDeadline extends Deadline {
  /** What was done by it, else what it counts from. */
  readonly name: string;
}

/** When each time of a series was due: an interval after the one before it. The first one was due on no day. */
export function deadlinesOf(series: readonly Performed[]): readonly NamedDeadline[] {
  const inOrder = [...series].sort((a, b) => a.on.localeCompare(b.on));
  return inOrder.flatMap(({ name, on, every }, index): readonly NamedDeadline[] => {
    if (!every) return [];
    const next = inOrder[index + 1];
    return [{ name: next?.name ?? name, due: addInterval(on, every), done: next?.on }];
  });
}
