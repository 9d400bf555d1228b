import type { Control } from './control.js';
/** A.7 of Annex A. Attribute values are those of ISO/IEC 27002:2022. */
export declare const PHYSICAL_CONTROLS: readonly Control[];
