import { type Amendment } from './amendment.js';
/** The starter for a company whose people all work elsewhere. */
export declare const WITHOUT_OFFICE: readonly Amendment[];
