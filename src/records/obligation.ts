import { formatInterval, type Interval } from '../calendar/interval.ts';
import { addInterval, type PlainDate } from '../calendar/plain-date.ts';
import type { Fact } from '../model/fact.ts';
import type { Span } from '../model/position.ts';
import type { Entry } from './entry.ts';

/**
 * A dated duty that a record creates. Whether it is overdue, due soon or far away is decided by `dueState` alone, so
 * that every rule, report and calendar agrees.
 */
export interface Obligation {
  /** What kind of duty, so that a rule finds its own: `review`, `corrective-action`, `supplier-assessment`. */
  readonly kind: string;
  /** The duty in words, as the start of a sentence: `Review`, `Second surveillance audit`. */
  readonly what: string;
  readonly entry: Entry;
  /** Who answers for it, where that is not the entry's owner. */
  readonly who?: string | undefined;
  /** `undefined` when nobody has set a date: unscheduled, and never called overdue. */
  readonly due: PlainDate | undefined;
  readonly basis: Basis | undefined;
  /** Tells duties of one kind on one record apart: the action's id, the day of the occurrence. */
  readonly part?: string | undefined;
  /** The rule that speaks about it when it is late; left out: `obligation-overdue`. */
  readonly saidBy?: string | undefined;
  /** The type of the record that shows that it was done, where that is another than the entry itself. */
  readonly shownBy?: string | undefined;
}

/** What a due date rests on: a date somebody wrote, and the interval that was added to it, if one was. */
export interface Basis {
  readonly date: Span & { readonly key: string; readonly value: PlainDate };
  readonly plus: { readonly interval: Interval; readonly from: string } | undefined;
  /** In words, where date and interval do not say it all. */
  readonly says?: string;
}

/** How the due date came about, in words, for the person who has to believe it. */
export function derivationOf({ basis }: Pick<Obligation, 'basis'>): string {
  if (!basis) return 'no date';
  const { date, plus, says } = basis;
  if (says !== undefined) return says;
  return plus === undefined
    ? `set by \`${date.key}\``
    : `\`${date.key}\` ${date.value} + ${formatInterval(plus.interval)} (${plus.from})`;
}

interface Duty {
  readonly kind: string;
  readonly what: string;
  readonly who?: string | undefined;
  readonly part?: string | undefined;
  readonly saidBy?: string | undefined;
  readonly shownBy?: string | undefined;
}

/** A duty on the very day that a field names. None when the field is absent; unscheduled when it cannot be read. */
export function dutyOn(entry: Entry, date: Fact<PlainDate>, duty: Duty): readonly Obligation[] {
  if (date.state === 'absent') return [];
  if (date.state !== 'given') return [{ ...duty, entry, due: undefined, basis: undefined }];
  return [{ ...duty, entry, due: date.value, basis: { date, plus: undefined } }];
}

/**
 * A floating duty: an interval after the day on which it was done last. Without that day it is unscheduled: it has to
 * be done, and nobody can say when.
 */
export function dutyAfter(
  entry: Entry,
  last: Fact<PlainDate>,
  plus: { readonly interval: Interval; readonly from: string } | undefined,
  duty: Duty,
): readonly Obligation[] {
  if (last.state !== 'given' || !plus) return [{ ...duty, entry, due: undefined, basis: undefined }];
  return [{ ...duty, entry, due: addInterval(last.value, plus.interval), basis: { date: last, plus } }];
}
