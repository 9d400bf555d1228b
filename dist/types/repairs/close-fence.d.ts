import type { TextRepair } from './repair.js';
/**
 * Closes front matter behind its last field. That is certain when the fields are one block of lines up to the first empty one,
 * and what follows that is no field.
 */
export declare const closeFence: TextRepair;
