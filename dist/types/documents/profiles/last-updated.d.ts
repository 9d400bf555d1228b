import type { Profile } from '../profile.js';
/** Pages that say no more than when they were last updated, as many published policies do. */
export declare const lastUpdated: Profile;
