import type { Profile } from '../profile.ts';

/** Playbooks that keep a table `review:` with `last_reviewed_date` and `review_cycle`. */
export const nestedReview: Profile = {
  name: 'nested-review',
  fields: {
    reviewed_on: ['review.last_reviewed_date', 'review.last_reviewed', 'review.date'],
    review_interval: ['review.review_cycle', 'review.cycle', 'review.interval'],
    next_review: ['review.next_review_date', 'review.next'],
    owner: ['owner', 'review.owner'],
  },
};
