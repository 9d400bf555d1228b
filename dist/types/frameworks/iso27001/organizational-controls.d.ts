import type { Control } from './control.js';
/** A.5 of Annex A. Attribute values are those of ISO/IEC 27002:2022. */
export declare const ORGANIZATIONAL_CONTROLS: readonly Control[];
