import type { Catalogue } from '../framework-schema.js';
/** ISO 22301:2019 with Amendment 1:2024. ISO owns its text: numbers are facts, titles are ours. */
export declare const catalogue: Catalogue;
