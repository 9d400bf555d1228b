import type { Profile } from '../profile.js';
/** Documents of unidoc/isms: `document_id`, `approved_date`, `effective_date`, and a `review_cycle` in months. */
export declare const unidocIsms: Profile;
