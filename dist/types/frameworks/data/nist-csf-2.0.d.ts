import type { Catalogue } from '../framework-schema.js';
/** The subcategories of NIST CSF 2.0, a work of the US government. Titles are ours. */
export declare const catalogue: Catalogue;
