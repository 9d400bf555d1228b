import type { Entry } from '../../records/entry.js';
/** Why only a few may see the entry, in words; `undefined` when its classification and distribution do not say so. */
export declare function whyRestricted(entry: Entry): string | undefined;
