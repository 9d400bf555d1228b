import { type Amendment } from './amendment.js';
/** The starter for a company that runs servers of its own, beside or in place of the cloud. */
export declare const OWN_SERVERS: readonly Amendment[];
