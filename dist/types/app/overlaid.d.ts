import type { Files } from '../ports/files.js';
/** The folder as it would be with some files written. */
export declare function overlaid(files: Files, written: ReadonlyMap<string, string>): Files;
