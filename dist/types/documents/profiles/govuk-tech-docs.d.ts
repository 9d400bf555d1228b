import type { Profile } from '../profile.js';
/** The front matter of sites built with GOV.UK's tech docs template (`last_reviewed_on`, `review_in`, `owner_slack`). */
export declare const govukTechDocs: Profile;
