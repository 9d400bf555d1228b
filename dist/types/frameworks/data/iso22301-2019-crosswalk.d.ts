import type { Crosswalk } from '../framework-schema.js';
/**
 * Pairs from ISO/IEC 27001:2022 to ISO 22301:2019. Whole clauses agree by the structure that ISO's management
 * standards share; the rest is our judgement.
 */
export declare const crosswalk: Crosswalk;
