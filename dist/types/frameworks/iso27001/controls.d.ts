import type { Control } from './control.js';
/** Annex A of ISO/IEC 27001:2022, in its order: A.5.1 to A.8.34. */
export declare const CONTROLS: readonly Control[];
