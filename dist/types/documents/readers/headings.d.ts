import type { Reader } from './reader.js';
/** `## Owner`, and below it a line with the value, at the top of a document. */
export declare const headings: Reader;
