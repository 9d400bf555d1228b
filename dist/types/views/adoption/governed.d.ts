import type { Document } from '../../model/document.js';
import type { Fact } from '../../model/fact.js';
import type { Entry } from '../../records/entry.js';
/** What governs a document: who answers for it, and when it was or will be looked at. */
export declare function governingFacts({ owner, reviewedOn, nextReview, reviewInterval }: Entry): readonly Fact<unknown>[];
/** Whether somebody can read who answers for it, or when it was or will be looked at. */
export declare function isGoverned(entry: Entry): boolean;
/** Whether a document says when it was looked at, and not when again. */
export declare function needsInterval({ reviewedOn, nextReview, reviewInterval, lifecycle }: Entry): boolean;
/** The keys at the top of front matter; labels of a body are none. */
export declare function keysOf({ frontMatter, habit }: Document): readonly string[];
