import type { Profile } from './profile.js';
/** Every profile, by name. */
export declare const PROFILES: readonly Profile[];
