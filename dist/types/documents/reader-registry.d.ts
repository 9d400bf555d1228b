import type { Reader } from './readers/reader.js';
/** Every reader of labels at the top of a document, by name. */
export declare const READERS: readonly Reader[];
