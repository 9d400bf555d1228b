import type { Crosswalk } from '../framework-schema.js';
/**
 * Pairs from ISO/IEC 27001:2022 to ISO/IEC 20000-1:2018. The official comparison, ISO/IEC 27013, is not free and was
 * not used.
 */
export declare const crosswalk: Crosswalk;
