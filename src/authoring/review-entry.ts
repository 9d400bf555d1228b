import type { PlainDate } from '../calendar/plain-date.ts';
import { ConfigError } from '../model/errors.ts';
import { given } from '../model/fact.ts';
import { type Entry, nameOf } from '../records/entry.ts';
import type { RecordShape } from '../records/record-shape.ts';
import { intervalInForce } from '../records/review.ts';
import { appendTo, type EntryEdit, removeFrom, setOn } from './set-field.ts';

/** What can come of a review. */
export const OUTCOMES = ['confirmed', 'changed'] as const;

/** One review as somebody tells it. */
export interface ReviewNote {
  readonly on: PlainDate;
  /** Who looked: `person:kim`, `role:it-lead`. */
  readonly by: string;
  readonly outcome: (typeof OUTCOMES)[number];
  /** What was looked at, and why the outcome is right. */
  readonly reason: string;
  /** Who approves it with this review, and so puts a draft in force. */
  readonly approvedBy?: string | undefined;
  /** The version that it has from now on. */
  readonly version?: string | undefined;
  /** The next review, when it comes earlier than the interval says. */
  readonly next?: PlainDate | undefined;
}

/** Why an entry is never reviewed; `undefined` for what is. */
export function whyNotReviewed({ definition, register }: Entry): string | undefined {
  if (definition?.kind === 'record') return 'is evidence of something that happened, and is never reviewed';
  if (register && definition && definition.reviewInterval === undefined) {
    return `is a ${definition.type}, which is kept current by other dates, or by the review of its register`;
  }
  return undefined;
}

/**
 * The edits that record a review (ISO/IEC 27001:2022, 7.5.2 c): the day, and a row under `reviews:` that says who looked, with
 * what outcome and why. A `next_review` that the review has settled gives way to the interval; one of a draft that is put in
 * force stays when it lies ahead. Throws `ConfigError` for what is never reviewed or cannot be edited.
 */
export function reviewEdits(entry: Entry, note: ReviewNote): readonly EntryEdit[] {
  const why = whyNotReviewed(entry);
  if (why !== undefined) {
    throw new ConfigError(`${nameOf(entry)} ${why}`, { hint: `See its duties with holdfast explain ${entry.path}.` });
  }
  const { on, by, outcome, reason, approvedBy, version, next } = note;
  const last = given(entry.reviewedOn);
  if (last !== undefined && on < last) {
    throw new ConfigError(`${nameOf(entry)} was reviewed on ${last}, after ${on}`, {
      hint: 'An earlier review goes into `reviews:` by hand; the date of the last one stays.',
    });
  }
  return [
    ...(approvedBy === undefined ? [] : approval(entry, approvedBy, on)),
    ...(version === undefined ? [] : [setOn(entry, 'version', version, 'status')]),
    setOn(entry, 'reviewed_on', on, entry.approvedOn.state === 'absent' ? 'owner' : 'approved_on'),
    ...nextReview(entry, on, next),
    appendTo(entry, 'reviews', { on, by, outcome, reason }),
  ];
}

function approval(entry: Entry, by: string, on: PlainDate): readonly EntryEdit[] {
  const { definition, lifecycle } = entry;
  const isApproved = definition === undefined || needsApproval(definition) || entry.approvedOn.state !== 'absent';
  return [
    ...(lifecycle === 'not-yet' && definition ? [setOn(entry, 'status', stateInForce(definition))] : []),
    ...(isApproved ? [setOn(entry, 'approved_by', by, 'owner'), setOn(entry, 'approved_on', on, 'owner')] : []),
  ];
}

/** The state in which a document of the type is in force from its approval on. */
export function stateInForce(definition: RecordShape): string {
  const { inForceStates } = definition;
  const usual = needsApproval(definition) ? ['effective', 'active', 'approved'] : ['active', 'effective'];
  return usual.find((state) => inForceStates.includes(state)) ?? inForceStates[0] ?? 'effective';
}

/** A register is kept, and not approved: it tells what there is. */
function needsApproval({ fields }: RecordShape): boolean {
  return fields['approved_by']?.required !== undefined;
}

function nextReview(entry: Entry, on: PlainDate, next: PlainDate | undefined): readonly EntryEdit[] {
  if (next !== undefined) return [setOn(entry, 'next_review', next, 'reviewed_on')];
  const planned = given(entry.nextReview);
  if (typeof planned !== 'string') return [];
  const isFirst = entry.lifecycle === 'not-yet';
  if (isFirst && planned > on) return [];
  const without = removeFrom(entry, 'next_review');
  if (intervalInForce(entry) === undefined || !without) {
    throw new ConfigError(`Nothing says when ${nameOf(entry)} is reviewed next`, {
      hint: 'Say it: --next YYYY-MM-DD.',
    });
  }
  return [without];
}
