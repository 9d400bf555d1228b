import type { Crosswalk } from '../framework-schema.js';
/** Pairs from ISO/IEC 27001:2022 to the Trust Services Criteria of SOC 2. */
export declare const crosswalk: Crosswalk;
