import type { Entry } from './entry.js';
/**
 * Whether the management system has begun: a document of it is in force, or was. While all that there is are drafts, it is
 * being written, and what is written there is a proposal: it binds nobody, and what is not there yet is not missing.
 *
 * A folder without documents, such as one of records alone, is taken to be part of a system that has begun.
 */
export declare function isFounded(entries: readonly Entry[]): boolean;
/** What happened must be dealt with whether the management system has begun or not. */
export declare function isOwedBeforeFounding({ type }: Entry): boolean;
