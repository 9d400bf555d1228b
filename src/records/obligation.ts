import type { PlainDate } from '../calendar/plain-date.ts';
import type { Span } from '../model/position.ts';
import type { Entry } from './entry.ts';

/**
 * A dated duty that a document creates. Whether it is overdue, due soon or far away is decided by `dueState` alone, so
 * that every rule, report and calendar agrees.
 */
export interface Obligation {
  readonly kind: 'review' | 'corrective-action';
  /** What is to be done, as a noun: the title of what it is done to. */
  readonly what: string;
  readonly entry: Entry;
  /** `undefined` when nobody has set a date: unscheduled, and never called overdue. */
  readonly due: PlainDate | undefined;
  /** The value that the date rests on. */
  readonly at: Span | undefined;
  /** How the date came about, for the person who has to believe it. */
  readonly derivation: string;
}
