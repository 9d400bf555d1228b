import type { Profile } from '../profile.js';
/** Pages of a handbook such as GitLab's: `controlled_document`, `lastmod`, `dri`. */
export declare const gitlabHandbook: Profile;
