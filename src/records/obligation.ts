import { formatInterval, type Interval } from '../calendar/interval.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { Span } from '../model/position.ts';
import type { Entry } from './entry.ts';

/**
 * A dated duty that a document creates. Whether it is overdue, due soon or far away is decided by `dueState` alone, so
 * that every rule, report and calendar agrees.
 */
export interface Obligation {
  readonly kind: 'review' | 'corrective-action';
  readonly entry: Entry;
  /** `undefined` when nobody has set a date: unscheduled, and never called overdue. */
  readonly due: PlainDate | undefined;
  readonly basis: Basis | undefined;
}

/** What a due date rests on: a date somebody wrote, and the interval that was added to it, if one was. */
export interface Basis {
  readonly date: Span & { readonly key: string; readonly value: PlainDate };
  readonly plus: { readonly interval: Interval; readonly from: string } | undefined;
}

/** How the due date came about, in words, for the person who has to believe it. */
export function derivationOf({ basis }: Obligation): string {
  if (!basis) return 'no date';
  const { date, plus } = basis;
  return plus === undefined
    ? `set by \`${date.key}\``
    : `\`${date.key}\` ${date.value} + ${formatInterval(plus.interval)} (${plus.from})`;
}
