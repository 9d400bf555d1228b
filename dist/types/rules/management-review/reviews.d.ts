import type { Isms } from '../../records/isms.js';
import { type ManagementReview } from '../../records/types/management-review.js';
/** A review with the meetings that are parts of it: what one of them takes up, the review has taken up. */
export interface WholeReview {
    readonly main: ManagementReview;
    readonly meetings: readonly ManagementReview[];
}
/** Reviews that were held and with which something can still be done: those that are not closed, and the last one even so. */
export declare function heldReviews(isms: Isms): readonly WholeReview[];
