import type { Catalogue } from '../framework-schema.js';
/** Regulation (EU) 2016/679: the articles that ask something of controllers and processors. Titles are ours. */
export declare const catalogue: Catalogue;
