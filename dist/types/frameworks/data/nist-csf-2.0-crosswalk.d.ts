import type { Crosswalk } from '../framework-schema.js';
/** Pairs from ISO/IEC 27001:2022 to NIST CSF 2.0: every pair of NIST's own informative reference, and ours. */
export declare const crosswalk: Crosswalk;
