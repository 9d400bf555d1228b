import { type Entry } from './entry.js';
import type { Inventory } from './inventory.js';
/**
 * Whether the management system has begun: a document of it is in force, or was. While all that there is are drafts, it is
 * being written, and what is written there is a proposal: it binds nobody, and what is not there yet is not missing.
 *
 * A folder without documents, such as one of records alone, is taken to be part of a system that has begun.
 */
export declare function isFounded(entries: readonly Entry[]): boolean;
/**
 * Whether it is less than a year since the management system began, as far as its documents and records say: what is done once
 * a year need not have been done before that is over.
 */
export declare function isInFirstYear({ entries, today }: Pick<Inventory, 'entries' | 'today'>): boolean;
/** What happened must be dealt with whether the management system has begun or not. */
export declare function isOwedBeforeFounding({ type }: Entry): boolean;
