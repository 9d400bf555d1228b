import type { PlainDate } from '../calendar/plain-date.js';
import { type Entry } from '../records/entry.js';
import type { RecordShape } from '../records/record-shape.js';
import { type EntryEdit } from './set-field.js';
/** What can come of a review. */
export declare const OUTCOMES: readonly ['confirmed', 'changed'];
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
export declare function whyNotReviewed({ definition, register }: Entry): string | undefined;
/**
 * The edits that record a review (ISO/IEC 27001:2022, 7.5.2 c): the day, and a row under `reviews:` that says who looked, with
 * what outcome and why. A `next_review` that the review has settled gives way to the interval; one of a draft that is put in
 * force stays when it lies ahead. Throws `ConfigError` for what is never reviewed or cannot be edited.
 */
export declare function reviewEdits(entry: Entry, note: ReviewNote): readonly EntryEdit[];
/** The state in which a document of the type is in force from its approval on. */
export declare function stateInForce(definition: RecordShape): string;
