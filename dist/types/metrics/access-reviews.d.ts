import type { Isms } from '../records/isms.js';
import { type NamedDeadline } from './access-review-on-time.js';
import { type Period } from './period.js';
/**
 * When access reviews were due, as far as a period asks: by the schedule of the procedure for them, and without one by the
 * frequency of the evidence.
 */
export declare function accessReviewDeadlines(isms: Isms, period: Period): readonly NamedDeadline[];
/** Days of the period that were answered in an issue: on which day it was closed is not recorded. */
export declare function reviewsInIssues(isms: Isms, period: Period): number;
