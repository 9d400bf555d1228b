import type { Catalogue } from '../framework-schema.js';
/**
 * 45 CFR 164.306 to 164.316 as in force. Titles are ours. The rule proposed in January 2025 would end the distinction
 * of what is addressable.
 */
export declare const catalogue: Catalogue;
