import type { Files } from '../ports/files.js';
/**
 * The folder as it would be with some files written: what somebody types and has not saved, what a command is about to
 * write. `written` gives the content by path, relative to the root.
 */
export declare function overlaid(files: Files, written: ReadonlyMap<string, string>): Files;
