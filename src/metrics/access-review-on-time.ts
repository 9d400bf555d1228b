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
export function floatingDeadlines(series: readonly Performed[]): readonly NamedDeadline[] {
  const inOrder = [...series].sort((a, b) => a.on.localeCompare(b.on));
  return inOrder.flatMap(({ name, on, every }, index): readonly NamedDeadline[] => {
    if (!every) return [];
    const next = inOrder[index + 1];
    return [{ name: next?.name ?? name, due: addInterval(on, every), done: next?.on }];
  });
}

/** An occurrence of a schedule, as far as a task speaks for it. */
export interface Occurrence {
  readonly due: PlainDate;
  /** `undefined`: no task speaks for it. */
  readonly task: { readonly name: string; readonly done: PlainDate | undefined } | undefined;
}

/**
 * When each occurrence of a schedule was done: as its task says, else by the first evidence after the occurrence before
 * it and before the next one.
 */
export function scheduledDeadlines(
  occurrences: readonly Occurrence[],
  evidence: readonly Performed[],
): readonly NamedDeadline[] {
  const inOrder = [...occurrences].sort((a, b) => a.due.localeCompare(b.due));
  const performed = [...evidence].sort((a, b) => a.on.localeCompare(b.on));
  return inOrder.map(({ due, task }, index) => {
    if (task) return { name: task.name, due, done: task.done };
    const [before, next] = [inOrder[index - 1]?.due ?? '', inOrder[index + 1]?.due ?? '9999'];
    const proof = performed.find(({ on }) => before < on && on < next);
    return { name: proof?.name ?? `occurrence of ${due}`, due, done: proof?.on };
  });
}
