import type { Reader } from './reader.js';
/** `| Owner | Dana |`: a table with labels in one column and their values in the next; also in four columns, two pairs to a row. */
export declare const fieldTable: Reader;
