import type { Profile } from '../profile.js';
/** Playbooks that keep a table `review:` with `last_reviewed_date` and `review_cycle`. */
export declare const nestedReview: Profile;
