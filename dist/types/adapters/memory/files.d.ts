import type { Files } from '../../ports/files.js';
/** A folder in memory: path to content, for examples, tests and callers whose documents are not on disk. */
export declare function memoryFiles(files: Readonly<Record<string, string | Uint8Array>>): Files;
