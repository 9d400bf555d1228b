import { type Exclusion, type Figure } from './figure.js';
import type { OnDay } from './past.js';
/**
 * The share of active people who were trained in the last twelve months (7.3). While it is not known of somebody there is
 * no value: a total says how many, not who.
 */
export declare function trainingCoverage(covered: readonly OnDay[], excluded?: readonly Exclusion[]): Figure;
