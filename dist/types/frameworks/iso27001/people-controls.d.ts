import type { Control } from './control.js';
/** A.6 of Annex A. Attribute values are those of ISO/IEC 27002:2022. */
export declare const PEOPLE_CONTROLS: readonly Control[];
