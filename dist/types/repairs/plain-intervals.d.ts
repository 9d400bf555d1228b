import type { ValueRepair } from './repair.js';
/** Writes an interval as a number and a unit. What has no unit, or can mean two lengths (`biannual`), stays. */
export declare const plainIntervals: ValueRepair;
