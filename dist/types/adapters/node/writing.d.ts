import type { Writing } from '../../ports/writing.js';
/** Writes below a folder on disk. */
export declare function nodeWriting(root: string): Writing;
