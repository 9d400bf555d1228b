import { formatInterval, type Interval } from '../calendar/interval.ts';
import { addInterval, type PlainDate } from '../calendar/plain-date.ts';
import { type Fact, given } from '../model/fact.ts';
import type { Span } from '../model/position.ts';
import { type Entry, titleOf } from './entry.ts';
import type { Obligation } from './obligation.ts';

interface DueDate {
  readonly due: PlainDate;
  readonly at: Span;
  readonly derivation: string;
}

/**
 * The next review of a document in force: `reviewed_on` (else `approved_on`, else `effective_on`) plus the interval, or
 * `next_review` when that is earlier (ISO/IEC 27001:2022, 7.5.2 c). Records have none. A date that is there and cannot be
 * read leaves the review unscheduled: another date in its place would be a guess.
 */
export function reviewObligation(entry: Entry): Obligation | undefined {
  if (entry.definition?.kind === 'record' || entry.lifecycle !== 'in-force') return undefined;
  const due = earlier(fromInterval(entry), fromNextReview(entry));
  const unreadable = [entry.reviewedOn, entry.nextReview, entry.reviewInterval].some(
    (fact) => fact.state === 'unreadable',
  );
  const common = { kind: 'review', what: titleOf(entry), entry } as const;
  if (!due || unreadable) return { ...common, due: undefined, at: undefined, derivation: 'no date' };
  return { ...common, ...due };
}

/** The day from which the interval counts, and the field that says so. */
export function reviewAnchor(entry: Entry): (Fact<PlainDate> & { readonly state: 'given' }) | undefined {
  const facts = [entry.reviewedOn, entry.approvedOn, entry.effectiveOn];
  return facts.find((fact): fact is Fact<PlainDate> & { readonly state: 'given' } => fact.state === 'given');
}

/** The interval that counts for the entry: its own, one written into `next_review`, or the default. */
export function intervalInForce(entry: Entry): { readonly value: Interval; readonly from: string } | undefined {
  if (entry.reviewInterval.state === 'given')
    return { value: entry.reviewInterval.value, from: `\`${entry.reviewInterval.key}\`` };
  if (entry.nextReview.state === 'given' && typeof entry.nextReview.value !== 'string') {
    return { value: entry.nextReview.value, from: `\`${entry.nextReview.key}\`` };
  }
  return entry.defaultInterval;
}

function fromInterval(entry: Entry): DueDate | undefined {
  const anchor = reviewAnchor(entry);
  const interval = intervalInForce(entry);
  if (!anchor || !interval) return undefined;
  return {
    due: addInterval(anchor.value, interval.value),
    at: { start: anchor.start, end: anchor.end },
    derivation: `\`${anchor.key}\` ${anchor.value} + ${formatInterval(interval.value)} (${interval.from})`,
  };
}

function fromNextReview(entry: Entry): DueDate | undefined {
  const next = given(entry.nextReview);
  if (entry.nextReview.state !== 'given' || typeof next !== 'string') return undefined;
  return { due: next, at: entry.nextReview, derivation: `set by \`${entry.nextReview.key}\`` };
}

function earlier(a: DueDate | undefined, b: DueDate | undefined): DueDate | undefined {
  if (!a || !b) return a ?? b;
  return b.due < a.due ? b : a;
}
