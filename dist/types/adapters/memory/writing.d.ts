import type { Writing } from '../../ports/writing.js';
/** Writes into a table of files in memory, for tests. */
export declare function memoryWriting(files: Record<string, string | Uint8Array>): Writing;
