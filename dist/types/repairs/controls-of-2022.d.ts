import type { ValueRepair } from './repair.js';
/**
 * Writes the number of 2022 for a control of 2013 that was taken over in one place. Left alone are numbers with several
 * successors, numbers in running text, and rows of a statement of applicability: which decision then holds is for people.
 */
export declare const controlsOf2022: ValueRepair;
