import type { Catalogue } from '../framework-schema.js';
/**
 * The Trust Services Criteria of 2017 with the points of focus of 2022. The AICPA owns their text: identifiers are
 * facts, titles are ours.
 */
export declare const catalogue: Catalogue;
