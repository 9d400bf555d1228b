import type { Reader } from './reader.js';
/** `| Owner | Version |` over `| Dana | 1.2 |`: a table with labels in its header and their values in its one row. */
export declare const oneRowTable: Reader;
