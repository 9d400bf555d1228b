import type { Catalogue } from '../framework-schema.js';
/**
 * ISO/IEC 20000-1:2018 with Amendment 1:2024. ISO owns its text: numbers are facts, titles are ours. 8.7.3 is not
 * divided further.
 */
export declare const catalogue: Catalogue;
