import type { Interval } from '../calendar/interval.ts';
import { addInterval, type PlainDate } from '../calendar/plain-date.ts';
import { type Fact, given } from '../model/fact.ts';
import { type Entry, fieldFact, readText } from './entry.ts';
import type { Basis, Obligation } from './obligation.ts';

type GivenDate = Fact<PlainDate> & { readonly state: 'given' };

interface DueDate {
  readonly due: PlainDate;
  readonly basis: Basis;
}

/** An interval and who says so. */
interface IntervalInForce {
  readonly interval: Interval;
  readonly from: string;
}

/**
 * The next review of a document in force: `reviewed_on` (else `approved_on`, else `effective_on`) plus the interval, or
 * `next_review` when that is earlier (ISO/IEC 27001:2022, 7.5.2 c). Records have none. A date that is there and cannot be
 * read leaves the review unscheduled: another date in its place would be a guess.
 */
export function reviewObligation(entry: Entry): Obligation | undefined {
  if (entry.lifecycle !== 'in-force' || !isReviewed(entry)) return undefined;
  const unreadable =
    entry.reviewedOn.state === 'unreadable' ||
    entry.nextReview.state === 'unreadable' ||
    entry.reviewInterval.state === 'unreadable';
  const next = unreadable ? undefined : earlier(fromInterval(entry), fromNextReview(entry));
  return { kind: 'review', what: 'Review', entry, due: next?.due, basis: next?.basis };
}

/**
 * Whether the entry is kept current by review at all. A row that says nothing about its own review is covered by the
 * review of its register; a type with a duty of its own in place of a review has no interval.
 */
function isReviewed(entry: Entry): boolean {
  const { definition, register } = entry;
  if (definition?.kind === 'record') return false;
  const says = [
    fieldFact(entry, 'reviewed_on', readText),
    entry.nextReview,
    fieldFact(entry, 'review_interval', readText),
  ];
  const speaks = says.some(({ state }) => state !== 'absent');
  if (register && !speaks) return register.reviewedOn.state === 'absent' && definition?.reviewInterval !== undefined;
  return definition?.kind !== 'register' || definition.reviewInterval !== undefined || speaks;
}

/** The day from which the interval counts, and the field that says so. */
export function reviewAnchor({ reviewedOn, approvedOn, effectiveOn }: Entry): GivenDate | undefined {
  // The first date that is there decides, also when it cannot be read: a later one in its place would be a guess.
  const first = [reviewedOn, approvedOn, effectiveOn].find(({ state }) => state === 'given' || state === 'unreadable');
  return first?.state === 'given' ? first : undefined;
}

/** The interval that counts for the entry: its own, one written into `next_review`, or the default. */
export function intervalInForce({ reviewInterval, nextReview, defaultInterval }: Entry): IntervalInForce | undefined {
  if (reviewInterval.state === 'given') return { interval: reviewInterval.value, from: `\`${reviewInterval.key}\`` };
  if (nextReview.state === 'given' && typeof nextReview.value !== 'string') {
    return { interval: nextReview.value, from: `\`${nextReview.key}\`` };
  }
  return defaultInterval && { interval: defaultInterval.value, from: defaultInterval.from };
}

function fromInterval(entry: Entry): DueDate | undefined {
  const date = reviewAnchor(entry);
  const plus = intervalInForce(entry);
  return date && plus && { due: addInterval(date.value, plus.interval), basis: { date, plus } };
}

function fromNextReview({ nextReview }: Entry): DueDate | undefined {
  const due = given(nextReview);
  if (nextReview.state !== 'given' || typeof due !== 'string') return undefined;
  const { key, start, end } = nextReview;
  return { due, basis: { date: { key, value: due, start, end }, plus: undefined } };
}

function earlier(a: DueDate | undefined, b: DueDate | undefined): DueDate | undefined {
  if (!a || !b) return a ?? b;
  return b.due < a.due ? b : a;
}
