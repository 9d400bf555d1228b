import type { Profile } from '../profile.js';
/** Narratives and policies of strongdm/comply: YAML without an opening fence, revisions with the newest first. */
export declare const strongdmComply: Profile;
