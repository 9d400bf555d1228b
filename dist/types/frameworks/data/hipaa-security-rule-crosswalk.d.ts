import type { Crosswalk } from '../framework-schema.js';
/** Pairs from ISO/IEC 27001:2022 to the HIPAA Security Rule. */
export declare const crosswalk: Crosswalk;
