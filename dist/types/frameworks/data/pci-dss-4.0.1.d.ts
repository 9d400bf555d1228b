import type { Catalogue } from '../framework-schema.js';
/**
 * PCI DSS 4.0.1. The PCI SSC owns its text: identifiers are facts, titles are ours. Most of the fourth level, and the
 * appendices, have none.
 */
export declare const catalogue: Catalogue;
