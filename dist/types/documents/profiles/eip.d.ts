import type { Profile } from '../profile.js';
/** Improvement proposals with the preamble of Ethereum's: `eip`, `author`, `created`, `last-call-deadline`. */
export declare const eip: Profile;
