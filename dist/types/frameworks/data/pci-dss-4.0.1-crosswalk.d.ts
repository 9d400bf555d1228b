import type { Crosswalk } from '../framework-schema.js';
/** Pairs from ISO/IEC 27001:2022 to PCI DSS 4.0.1. */
export declare const crosswalk: Crosswalk;
