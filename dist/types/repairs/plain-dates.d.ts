import type { ValueRepair } from './repair.js';
/** Writes a date that can only be one day as YYYY-MM-DD. A remark behind it, or a time of day, would be lost: those stay. */
export declare const plainDates: ValueRepair;
