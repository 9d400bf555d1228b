import type { Files } from '../../ports/files.js';
/** The files of a folder on disk. Paths that would leave the folder are refused, whatever they are made of. */
export declare function nodeFiles(root: string): Files;
