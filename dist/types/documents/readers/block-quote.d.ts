import type { Reader } from './reader.js';
/** `> Owner: Dana`, with bold labels or plain ones, one or several to a line. */
export declare const blockQuote: Reader;
